#pragma once

#include "core/reporting/periodfigures.h"
#include "ui/models/taskfilter.h"
#include "ui/theme/status.h"

#include <QFrame>

namespace theme {
struct Density;
class Theme;
} // namespace theme

namespace widgets {
class ElidedLabel;
class FigureButton;
class ShareLine;
} // namespace widgets

class QBoxLayout;
class QLabel;

namespace pages {

/// The three panels at the top of Tổng quan: the units' reports, the due day in words, the plan's tasks.
/// Every number is a door.
class Band : public QFrame {
    Q_OBJECT

public:
    explicit Band(theme::Theme &theme, QWidget *parent = nullptr);

    void setFigures(const reporting::PeriodFigures &figures, QDate today);
    void setDensity(const theme::Density &density);
    /// The height does not follow the width: within a page that scrolls it would ask for what the lists would like.
    bool hasHeightForWidth() const override { return false; }

signals:
    void waitingRequested(); ///< the units that have not reported
    void reportsRequested(const QString &status); ///< those with a status: "late", "on_time"; empty: all
    void tasksRequested(const QString &filter); ///< "overdue", "in_progress": codes of models::TaskFilter

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeReports();
    QWidget *makeDue();
    QWidget *makeTasks();
    void showReports(const reporting::PeriodFigures &figures);
    void showDue(const reporting::PeriodFigures &figures, QDate today);
    void showTasks(const reporting::TaskCounts &tasks);
    void applyFonts();
    void fitWords();
    widgets::FigureButton *taskDoor(
        const char *name, theme::Status status, const QString &word, models::TaskFilter::Kind kind);

    theme::Theme &m_theme;
    QList<QWidget *> m_parts;
    QBoxLayout *m_reportRow = nullptr;
    widgets::ElidedLabel *m_required;
    widgets::FigureButton *m_complete; ///< all are in
    widgets::FigureButton *m_missing;
    widgets::FigureButton *m_pending;
    widgets::FigureButton *m_late;
    widgets::FigureButton *m_onTime;
    widgets::ShareLine *m_reportLine;
    widgets::ElidedLabel *m_rate;
    QLabel *m_dueTitle;
    QLabel *m_dueDay;
    QLabel *m_dueRule;
    widgets::ElidedLabel *m_taskTotal;
    widgets::FigureButton *m_done;
    widgets::ElidedLabel *m_doneNote;
    widgets::ShareLine *m_taskLine;
    // Without any deadline the states lead, with deadlines the timeliness does.
    widgets::FigureButton *m_running;
    widgets::FigureButton *m_idle;
    widgets::FigureButton *m_paused;
    widgets::FigureButton *m_overdue;
    widgets::FigureButton *m_inTime;
    widgets::FigureButton *m_noDeadline;
    widgets::ElidedLabel *m_taskNote;
};

} // namespace pages
