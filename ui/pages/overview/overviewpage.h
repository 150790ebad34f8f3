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
class MessageBar;
class PageHead;
class Panel;
} // namespace widgets

class QVBoxLayout;

namespace pages {

class Band;

/// Tổng quan: the month in figures, who is missing, what came, and the month's paper.
class OverviewPage : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(const PageContext &context, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("overview"); }
    QString title() const override;
    QString iconName() const override { return QStringLiteral("layout-dashboard"); }
    QString badge(bool *urgent) const override;
    QString summary() const override;
    void setPeriod(domain::Period period) override;
    void setDensity(const theme::Density &density) override;
    void activate() override;
    bool focusNextPane(bool backwards) override;

private:
    void build();
    widgets::ListTable *makeList(const QString &name, const QString &accessibleName, QAbstractItemModel *model);
    void addActions();
    void reload();
    void arrange();
    void enterReportOf(const QModelIndex &index);
    void writeMonthlyPaper();

    domain::Period m_period;
    reporting::PeriodFigures m_figures;
    models::WaitingModel *m_waiting;
    models::RegisterModel *m_received;
    widgets::PageHead *m_head = nullptr;
    widgets::MessageBar *m_message = nullptr;
    Band *m_band = nullptr;
    widgets::Panel *m_waitingPanel = nullptr;
    widgets::Panel *m_receivedPanel = nullptr;
    widgets::ListTable *m_waitingTable = nullptr;
    widgets::ListTable *m_receivedTable = nullptr;
    QVBoxLayout *m_content = nullptr;
    bool m_narrow = false;
    bool m_low = false;
};

} // namespace pages
