#pragma once

#include "core/reporting/periodfigures.h"
#include "ui/pages/page.h"

class QAbstractItemModel;

namespace models {
class RegisterModel;
class WaitingModel;
} // namespace models

namespace widgets {
class ListTable;
class Panel;
} // namespace widgets

namespace pages {

class Band;

/// Tổng quan: the month in figures, who is missing, what came, and the month's paper.
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
    widgets::ListTable *makeList(const QString &name, const QString &accessibleName, QAbstractItemModel *model);
    void addActions();
    void enterReportOf(const QModelIndex &index);
    void writeMonthlyPaper();

    reporting::PeriodFigures m_figures;
    models::WaitingModel *m_waiting;
    models::RegisterModel *m_received;
    Band *m_band = nullptr;
    widgets::Panel *m_waitingPanel = nullptr;
    widgets::Panel *m_receivedPanel = nullptr;
    widgets::ListTable *m_waitingTable = nullptr;
    widgets::ListTable *m_receivedTable = nullptr;
};

} // namespace pages
