#pragma once

#include "core/reporting/periodfigures.h"
#include "ui/pages/page.h"

class QScrollArea;

namespace dialogs {
class ChaseBar;
class ReminderBar;
} // namespace dialogs

namespace reporting {
struct TodoRow;
}

namespace widgets {
class ActBar;
class IconLabel;
class Panel;
} // namespace widgets

namespace pages {

class Band;
class ChartPanel;
class ClosingBar;
class StageStrip;
class TodoPanel;
class WaitingPanel;

/// Tổng quan: the month in figures, what is to be done today, who has not reported, and the months side by side. Every
/// number is the door to what it counts.
class OverviewPage : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(const PageContext &context, QWidget *parent = nullptr);

    QString summary() const override;
    void activate() override;
    std::optional<Listing> listing() const override;

protected:
    void build() override;
    void reload() override;
    void arrange() override;
    QList<QWidget *> panes() const override;

private:
    void addActions();
    QWidget *makeLeft();
    QWidget *makeRight();
    void connectDoors();
    void showTodo();
    void showWaiting();
    void showMonths();
    void showClosed();

    void openTodo(const reporting::TodoRow &row);
    void openDoor(const QString &pageId, const QString &kind, const QString &key);
    void openPeriod(const QString &code);
    void openClosing();
    void enterReportOf(const QString &unit);
    void focusWaiting();
    void callUnit(const QString &code); ///< the strip for the note of a call
    void remind(const QList<domain::Unit> &units); ///< the strip with the words of the reminder
    void remindAll();
    QList<domain::Unit> waitingUnits() const;
    QList<widgets::ActBar *> bars() const;
    void closeOtherBars(const widgets::ActBar *than);

    reporting::PeriodFigures m_figures;
    QAction *m_closeAction = nullptr;
    QScrollArea *m_scroll = nullptr;
    widgets::IconLabel *m_closed = nullptr;
    Band *m_band = nullptr;
    TodoPanel *m_todo = nullptr;
    widgets::Panel *m_stagePanel = nullptr;
    StageStrip *m_stages = nullptr;
    WaitingPanel *m_waiting = nullptr;
    ChartPanel *m_chart = nullptr;
    ClosingBar *m_closing = nullptr;
    dialogs::ChaseBar *m_chase = nullptr;
    dialogs::ReminderBar *m_reminder = nullptr;
};

} // namespace pages
