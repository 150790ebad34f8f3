#include "ui/pages/overview/overviewpage.h"

#include "core/base/text/wording.h"
#include "core/reporting/monthly/monthlypaper.h"
#include "core/reporting/periodbadges.h"
#include "core/services/officesettings.h"
#include "core/services/planreader.h"
#include "ui/actions/actionregistry.h"
#include "ui/dialogs/messageseam.h"
#include "ui/models/itemrole.h"
#include "ui/models/registermodel.h"
#include "ui/models/waitingmodel.h"
#include "ui/pages/overview/band.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/statusdelegate.h"

#include <QAction>
#include <QBoxLayout>
#include <QDir>
#include <QStandardPaths>

namespace pages {

using base::Result;
using models::RegisterModel;
using models::WaitingModel;
using widgets::ActionButton;

OverviewPage::OverviewPage(const PageContext &context, QWidget *parent)
    : Page(context, {QStringLiteral("overview"), tr("Tổng quan"), QStringLiteral("layout-dashboard")}, parent),
      m_waiting(new WaitingModel(this)), m_received(new RegisterModel(context.file, this))
{
    addActions();
}

widgets::ListTable *OverviewPage::makeList(
    const QString &name, const QString &accessibleName, QAbstractItemModel *model)
{
    auto *table = new widgets::ListTable(context().theme, accessibleName);
    table->setObjectName(name);
    table->setModel(model);
    table->setItemDelegate(new widgets::StatusDelegate(context().theme, table));
    table->setHeadShown(false);
    return table;
}

void OverviewPage::build()
{
    theme::Theme &theme = context().theme;
    head()->setStepperShown(true);
    head()->addAction(context().actions.find(QStringLiteral("report.monthly")), ActionButton::Look::Secondary);
    // Registered by the page that enters reports; this page only opens the door.
    if (QAction *entry = context().actions.find(QStringLiteral("report.new")))
        head()->addAction(entry, ActionButton::Look::Primary);
    m_band = new Band(theme, this);

    m_waitingPanel = new widgets::Panel(theme, this);
    m_waitingPanel->setObjectName(QStringLiteral("waitingPanel"));
    m_waitingTable = makeList(QStringLiteral("waitingTable"), tr("Đơn vị chưa báo cáo kỳ này"), m_waiting);
    m_waitingPanel->body()->addWidget(m_waitingTable);
    m_receivedPanel = new widgets::Panel(theme, this);
    m_receivedPanel->setObjectName(QStringLiteral("receivedPanel"));
    m_receivedPanel->setTitle(tr("Đã nhận kỳ này"));
    m_receivedTable = makeList(QStringLiteral("receivedTable"), tr("Báo cáo đã nhận kỳ này"), m_received);
    for (const int column :
        {RegisterModel::DocumentColumn, RegisterModel::DocumentDateColumn, RegisterModel::SubjectColumn})
        m_receivedTable->setColumnHidden(column, true);
    m_receivedTable->setColumnWidths({6, 8, 0, 11, 11, 11, 14});
    m_waitingTable->setColumnWidths({0});
    m_receivedPanel->body()->addWidget(m_receivedTable);

    content()->addWidget(m_band);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_waitingPanel, 1);
    row->addWidget(m_receivedPanel, 1);
    content()->addLayout(row, 1);

    connect(m_band, &Band::waitingRequested, m_waitingTable, [this] { m_waitingTable->setFocus(); });
    connect(m_band, &Band::receivedRequested, m_receivedTable, [this] { m_receivedTable->setFocus(); });
    connect(m_band, &Band::tasksRequested, this, [this] { emit pageRequested(QStringLiteral("tasks")); });
    connect(m_waitingTable, &QAbstractItemView::activated, this, &OverviewPage::enterReportOf);
}

void OverviewPage::addActions()
{
    QAction *paper = context().actions.add({QStringLiteral("report.monthly"), tr("Lưu &báo cáo tháng (PDF)…"),
        QStringLiteral("file-down"), {QKeySequence(QStringLiteral("Ctrl+E"))},
        tr("Lập báo cáo của kỳ đang xem và lưu thành tệp PDF"), actions::Menu::Report});
    connect(paper, &QAction::triggered, this, &OverviewPage::writeMonthlyPaper);
}

QString OverviewPage::badge(const reporting::PeriodBadges &badges, bool *urgent) const
{
    *urgent = badges.missing > 0;
    return *urgent ? QString::number(badges.missing) : QString();
}

QString OverviewPage::summary() const
{
    const reporting::UnitCounts &counts = m_figures.counts;
    if (counts.required == 0)
        return tr("Kỳ này không bắt buộc báo cáo");
    return tr("Đã nhận %1/%2 báo cáo kỳ tháng %3").arg(counts.received()).arg(counts.required).arg(period().label());
}

void OverviewPage::reload()
{
    const services::DataFile &file = context().file;
    const QDate today = file.clock().today();
    const Result<domain::Plan> plan = services::currentPlan(file);
    const Result<reporting::PeriodFigures> figures
        = plan ? reporting::periodFigures(file, *plan, period()) : Result<reporting::PeriodFigures>(plan.error());
    if (!figures) {
        say(figures.error());
        return;
    }
    m_figures = *figures;
    head()->setState(
        tr("Số liệu từ %1 đến %2").arg(base::proseDate(figures->dates.from), base::proseDate(figures->dates.to)));
    m_band->setFigures(*figures, today);
    m_waiting->setFigures(*figures);
    domain::RegisterQuery received;
    received.plan = plan->id;
    received.period = period();
    if (const base::Result<void> shown = m_received->show(received); !shown) {
        say(shown.error());
        return;
    }
    m_waitingPanel->setTitle(figures->counts.missing > 0 ? tr("Chưa báo cáo kỳ này (%1)").arg(m_waiting->rowCount())
            : m_waiting->rowCount() > 0 ? tr("Chưa gửi, chưa đến hạn (%1)").arg(m_waiting->rowCount())
                                        : tr("Không còn đơn vị nào phải chờ"));
    if (const Result<services::OfficeSettings> settings = services::OfficeSettings::read(file)) {
        const QString phone = settings->text("contact.phone");
        m_waitingPanel->setNote(phone.isEmpty() ? QString() : tr("ĐT tiếp nhận: %1").arg(phone));
    }
    m_receivedPanel->setNote(tr("%n báo cáo", nullptr, m_received->rowCount()));
}

void OverviewPage::arrange()
{
    m_band->setLow(density().low);
}

void OverviewPage::activate()
{
    if (m_waiting->rowCount() > 0 && !m_waitingTable->currentIndex().isValid())
        m_waitingTable->selectRow(0);
    m_waitingTable->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> OverviewPage::panes() const
{
    return {m_waitingTable, m_receivedTable};
}

void OverviewPage::enterReportOf(const QModelIndex &index)
{
    if (QAction *entry = context().actions.find(QStringLiteral("report.new"))) {
        entry->setData(index.data(models::KeyRole));
        entry->trigger();
    }
}

void OverviewPage::writeMonthlyPaper()
{
    const QString name
        = QStringLiteral("bao-cao-thang-%1-%2.pdf").arg(period().month, 2, 10, QLatin1Char('0')).arg(period().year);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = dialogs::messageSeam().saveFile(this, tr("Lưu báo cáo tháng %1").arg(period().label()),
        QDir(folder).filePath(name), tr("Tệp PDF (*.pdf)"), QStringLiteral("pdf"));
    if (path.isEmpty())
        return;
    prepare();
    const Result<reporting::MonthlyPaper> paper = reporting::readMonthlyPaper(context().file, m_figures.plan, period());
    const Result<int> pages = paper ? context().renderer.writePdf(paper->document(), path) : Result<int>(paper.error());
    if (!pages) {
        emit pageRequested(id());
        say(pages.error());
        return;
    }
    message()->hide();
    emit done(tr("Đã lưu báo cáo tháng %1: %2").arg(period().label(), QDir::toNativeSeparators(path)));
}

} // namespace pages
