#pragma once

#include "core/reporting/periodfigures.h"
#include "ui/pages/page.h"

class QListView;
class QScrollArea;

namespace dialogs {
class ChaseBar;
class ReminderBar;
} // namespace dialogs

namespace models {
class TodoModel;
class WaitingModel;
} // namespace models

namespace reporting {
struct TodoRow;
}

namespace widgets {
class ActBar;
class EmptyState;
class IconLabel;
class ListTable;
class Panel;
class TwoLineDelegate;
} // namespace widgets

namespace pages {

class Band;
class ChartPanel;
class ClosingBar;
class StageStrip;

/// Tổng quan: the month in figures, what is to be done today, who has not reported, and the months side by side. Every
/// number is the door to what it counts.
class OverviewPage : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(const PageContext &context, QWidget *parent = nullptr);

    QString badge(const reporting::PeriodBadges &badges, bool *urgent) const override;
    QString summary() const override;
    void activate() override;

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
    /// How high the lists must be, and may grow, for the rows they have.
    void fitLists();

    void openTodo(const QModelIndex &index);
    void openDoor(const QString &pageId, const QString &kind, const QString &key);
    void openPeriod(const QString &code);
    void openClosing();
    void enterReportOf(const QModelIndex &index);
    void focusWaiting();
    void callUnit(const QString &code); ///< the strip for the note of a call
    void remind(const QList<domain::Unit> &units); ///< the strip with the words of the reminder
    void remindAll();
    QList<domain::Unit> waitingUnits() const;
    QString currentUnit() const; ///< the code of the row of the waiting list
    QList<widgets::ActBar *> bars() const;
    void closeOtherBars(const widgets::ActBar *than);
    void writeMonthlyPaper();

    reporting::PeriodFigures m_figures;
    models::TodoModel *m_todo;
    models::WaitingModel *m_waiting;
    QAction *m_closeAction = nullptr;
    QScrollArea *m_scroll = nullptr;
    widgets::IconLabel *m_closed = nullptr;
    Band *m_band = nullptr;
    widgets::Panel *m_todoPanel = nullptr;
    QListView *m_todoList = nullptr;
    widgets::TwoLineDelegate *m_todoRows = nullptr;
    widgets::EmptyState *m_todoEmpty = nullptr;
    widgets::Panel *m_stagePanel = nullptr;
    StageStrip *m_stages = nullptr;
    widgets::Panel *m_waitingPanel = nullptr;
    widgets::ListTable *m_waitingTable = nullptr;
    widgets::EmptyState *m_waitingEmpty = nullptr;
    ChartPanel *m_chart = nullptr;
    ClosingBar *m_closing = nullptr;
    dialogs::ChaseBar *m_chase = nullptr;
    dialogs::ReminderBar *m_reminder = nullptr;
};

} // namespace pages
