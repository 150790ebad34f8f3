#pragma once

#include "core/reporting/periodfigures.h"

#include <QFrame>

namespace theme {
class Theme;
}

namespace widgets {
class ElidedLabel;
class FigureButton;
class ShareLine;
} // namespace widgets

class QLabel;

namespace pages {

/// The three panels at the top of Tổng quan: the units' reports, the due day in words, the plan's tasks.
/// Every number is a door.
class Band : public QFrame {
    Q_OBJECT

public:
    explicit Band(theme::Theme &theme, QWidget *parent = nullptr);

    void setFigures(const reporting::PeriodFigures &figures, QDate today);
    void setLow(bool low);

signals:
    void waitingRequested();
    void receivedRequested();
    void tasksRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeReports();
    QWidget *makeDue();
    QWidget *makeTasks();
    void showReports(const reporting::PeriodFigures &figures);
    void showDue(const reporting::PeriodFigures &figures, QDate today);
    void showTasks(const reporting::PeriodFigures &figures);
    void applyFonts();

    theme::Theme &m_theme;
    QList<QWidget *> m_parts;
    widgets::ElidedLabel *m_required;
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
    widgets::FigureButton *m_running;
    widgets::FigureButton *m_idle;
    widgets::ShareLine *m_taskLine;
    widgets::ElidedLabel *m_taskNote;
};

} // namespace pages
