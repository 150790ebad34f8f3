#include "ui/pages/overview/overviewpage.h"

#include "core/base/errortext.h"
#include "core/base/text/wording.h"
#include "core/reporting/monthly/monthlypaper.h"
#include "core/services/officesettings.h"
#include "core/services/planreader.h"
#include "ui/actions/actionregistry.h"
#include "ui/dialogs/messageseam.h"
#include "ui/models/itemrole.h"
#include "ui/models/registermodel.h"
#include "ui/models/waitingmodel.h"
#include "ui/pages/overview/band.h"
#include "ui/theme/density.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/periodstepper.h"
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
using widgets::MessageBar;

OverviewPage::OverviewPage(const PageContext &context, QWidget *parent)
    : Page(context, parent), m_period(domain::Period::of(context.file.clock().today())),
      m_waiting(new WaitingModel(this)), m_received(new RegisterModel(this))
{
    setObjectName(id());
    build();
    addActions();
    reload();
    connect(&context.file.changes(), &services::ChangeNotifier::changed, this, &OverviewPage::reload);
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
    m_head = new widgets::PageHead(theme, this);
    m_head->setTitle(title());
    m_head->setStepperShown(true);
    m_message = new MessageBar(theme, this);
    m_message->setObjectName(QStringLiteral("overviewMessage"));
    m_band = new Band(theme, this);

    m_waitingPanel = new widgets::Panel(theme, this);
    m_waitingPanel->setObjectName(QStringLiteral("waitingPanel"));
    m_waitingTable = makeList(QStringLiteral("waitingTable"), tr("Đơn vị chưa báo cáo kỳ này"), m_waiting);
    m_waitingPanel->body()->addWidget(m_waitingTable);
    m_receivedPanel = new widgets::Panel(theme, this);
    m_receivedPanel->setObjectName(QStringLiteral("receivedPanel"));
    m_receivedPanel->setTitle(tr("Đã nhận kỳ này"));
    m_receivedTable = makeList(QStringLiteral("receivedTable"), tr("Báo cáo đã nhận kỳ này"), m_received);
    m_receivedTable->setColumnHidden(RegisterModel::DocumentColumn, true);
    m_receivedTable->setColumnWidths({6, 6, 0, 11, 14});
    m_waitingTable->setColumnWidths({0});
    m_receivedPanel->body()->addWidget(m_receivedTable);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    m_content = new QVBoxLayout;
    m_content->addWidget(m_message);
    m_content->addWidget(m_band);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_waitingPanel, 1);
    row->addWidget(m_receivedPanel, 1);
    m_content->addLayout(row, 1);
    column->addLayout(m_content, 1);

    connect(m_head->stepper(), &widgets::PeriodStepper::periodRequested, this, &Page::periodRequested);
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
    m_head->addAction(paper, ActionButton::Look::Secondary);
    // Registered by the page that enters reports; this page only opens the door.
    if (QAction *entry = context().actions.find(QStringLiteral("report.new")))
        m_head->addAction(entry, ActionButton::Look::Primary);
}

QString OverviewPage::title() const
{
    return tr("Tổng quan");
}

QString OverviewPage::badge(bool *urgent) const
{
    *urgent = m_figures.counts.missing > 0;
    return *urgent ? QString::number(m_figures.counts.missing) : QString();
}

QString OverviewPage::summary() const
{
    const reporting::UnitCounts &counts = m_figures.counts;
    if (counts.required == 0)
        return tr("Kỳ này không bắt buộc báo cáo");
    return tr("Đã nhận %1/%2 báo cáo kỳ tháng %3").arg(counts.received()).arg(counts.required).arg(m_period.label());
}

void OverviewPage::setPeriod(domain::Period period)
{
    m_period = period;
    reload();
}

void OverviewPage::reload()
{
    m_head->stepper()->setPeriod(m_period);
    const services::DataFile &file = context().file;
    const QDate today = file.clock().today();
    const Result<domain::Plan> plan = services::currentPlan(file);
    const Result<reporting::PeriodFigures> figures
        = plan ? reporting::periodFigures(file, *plan, m_period) : Result<reporting::PeriodFigures>(plan.error());
    if (!figures) {
        m_message->say(MessageBar::Kind::Error, base::sentence(figures.error()));
        return;
    }
    m_figures = *figures;
    m_head->setState(
        tr("Số liệu từ %1 đến %2").arg(base::proseDate(figures->dates.from), base::proseDate(figures->dates.to)));
    m_band->setFigures(*figures, today);
    m_waiting->setFigures(*figures);
    m_received->setFigures(*figures);
    m_waitingPanel->setTitle(figures->counts.missing > 0 ? tr("Chưa báo cáo kỳ này (%1)").arg(m_waiting->rowCount())
            : m_waiting->rowCount() > 0 ? tr("Chưa gửi, chưa đến hạn (%1)").arg(m_waiting->rowCount())
                                        : tr("Không còn đơn vị nào phải chờ"));
    if (const Result<services::OfficeSettings> settings = services::OfficeSettings::read(file)) {
        const QString phone = settings->text("contact.phone");
        m_waitingPanel->setNote(phone.isEmpty() ? QString() : tr("ĐT tiếp nhận: %1").arg(phone));
    }
    m_receivedPanel->setNote(tr("%n báo cáo", nullptr, m_received->rowCount()));
    arrange();
    emit badgeChanged();
    emit summaryChanged();
}

void OverviewPage::arrange()
{
    const int side = m_narrow ? 16 : 20;
    m_content->setContentsMargins(side, 0, side, m_low ? 12 : 16);
    m_content->setSpacing(m_low ? 10 : 16);
}

void OverviewPage::setDensity(const theme::Density &density)
{
    m_narrow = density.narrow;
    m_low = density.low;
    m_head->setDensity(density);
    m_band->setLow(density.low);
    arrange();
}

void OverviewPage::activate()
{
    if (m_waiting->rowCount() > 0 && !m_waitingTable->currentIndex().isValid())
        m_waitingTable->selectRow(0);
    m_waitingTable->setFocus(Qt::OtherFocusReason);
}

bool OverviewPage::focusNextPane(bool backwards)
{
    const bool onWaiting = m_waitingTable->hasFocus();
    const bool onReceived = m_receivedTable->hasFocus();
    if (onWaiting && !backwards) {
        m_receivedTable->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (onReceived && backwards) {
        m_waitingTable->setFocus(Qt::BacktabFocusReason);
        return true;
    }
    return false;
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
        = QStringLiteral("bao-cao-thang-%1-%2.pdf").arg(m_period.month, 2, 10, QLatin1Char('0')).arg(m_period.year);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = dialogs::messageSeam().saveFile(this, tr("Lưu báo cáo tháng %1").arg(m_period.label()),
        QDir(folder).filePath(name), tr("Tệp PDF (*.pdf)"), QStringLiteral("pdf"));
    if (path.isEmpty())
        return;
    const Result<reporting::MonthlyPaper> paper = reporting::readMonthlyPaper(context().file, m_figures.plan, m_period);
    const Result<int> pages = paper ? context().renderer.writePdf(paper->document(), path) : Result<int>(paper.error());
    if (!pages) {
        emit pageRequested(id());
        m_message->say(MessageBar::Kind::Error, base::sentence(pages.error()));
        return;
    }
    m_message->hide();
    emit done(tr("Đã lưu báo cáo tháng %1: %2").arg(m_period.label(), QDir::toNativeSeparators(path)));
}

} // namespace pages
