#include "ui/pages/overview/overviewpage.h"

#include "core/base/text/wording.h"
#include "core/reporting/paper/draftstate.h"
#include "core/reporting/periodcounts.h"
#include "core/reporting/todorows.h"
#include "core/services/ledgerreader.h"
#include "core/services/officesettings.h"
#include "core/services/planreader.h"
#include "ui/actions/actionregistry.h"
#include "ui/charts/unitmonths.h"
#include "ui/dialogs/chasebar.h"
#include "ui/dialogs/reminderbar.h"
#include "ui/models/taskfilter.h"
#include "ui/pages/overview/band.h"
#include "ui/pages/overview/chartpanel.h"
#include "ui/pages/overview/closingbar.h"
#include "ui/pages/overview/stagestrip.h"
#include "ui/pages/overview/todopanel.h"
#include "ui/pages/overview/waitingpanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/panel.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QScrollArea>

namespace pages {

using base::Result;
using models::TaskFilter;
using widgets::ActionButton;
using TodoKind = reporting::TodoItem::Kind;

namespace {

constexpr int chartMonths = 6;

} // namespace

OverviewPage::OverviewPage(const PageContext &context, QWidget *parent)
    : Page(context, {QStringLiteral("overview"), tr("Tổng quan"), QStringLiteral("layout-dashboard")}, parent)
{
    addActions();
    offerListing();
}

void OverviewPage::addActions()
{
    actions::ActionRegistry &registry = context().actions;
    m_closeAction = registry.add({QStringLiteral("period.close"), tr("&Chốt kỳ…"), QStringLiteral("lock"), {},
        tr("Chốt kỳ đang xem hoặc mở lại kỳ đã chốt"), actions::Menu::Report});
    connect(m_closeAction, &QAction::triggered, this, &OverviewPage::openClosing);
    QAction *all = registry.add({QStringLiteral("overview.remind_all"), tr("Đô&n đốc…"), QStringLiteral("send"),
                                    {QKeySequence(QStringLiteral("Ctrl+D"))},
                                    tr("Soạn lời nhắc gửi mọi đơn vị chưa báo cáo kỳ đang xem"), actions::Menu::Report},
        this);
    connect(all, &QAction::triggered, this, &OverviewPage::remindAll);
    QAction *call = registry.add({QStringLiteral("overview.call"), tr("Ghi cuộc gọi…"), QStringLiteral("phone-call"),
                                     {QKeySequence(Qt::Key_F7)}, {}, actions::Menu::None},
        this);
    connect(call, &QAction::triggered, this, [this] {
        prepare();
        callUnit(m_waiting->currentUnit());
    });
    QAction *one = registry.add({QStringLiteral("overview.remind"), tr("Nhắc đơn vị này…"), QStringLiteral("send"),
                                    {QKeySequence(Qt::Key_F8)}, {}, actions::Menu::None},
        this);
    connect(one, &QAction::triggered, this, [this] {
        for (const domain::Unit &unit : waitingUnits()) {
            if (unit.code == m_waiting->currentUnit())
                remind({unit});
        }
    });
    addFindEverywhere();
    QAction *table = registry.add({QStringLiteral("overview.table"), tr("&Bảng số liệu của biểu đồ"),
                                      QStringLiteral("table"), {QKeySequence(Qt::Key_F9)}, {}, actions::Menu::View},
        this);
    connect(table, &QAction::triggered, this, [this] {
        emit pageRequested(id());
        prepare();
        m_chart->setTableShown(!m_chart->isTableShown());
        m_chart->focusProxy()->setFocus(Qt::OtherFocusReason);
    });
}

void OverviewPage::build()
{
    theme::Theme &theme = context().theme;
    head()->setStepperShown(true);
    m_closed = new widgets::IconLabel(theme, QStringLiteral("lock"));
    m_closed->setObjectName(QStringLiteral("closedMark"));
    head()->addWidget(m_closed);
    head()->addAction(context().actions.find(QStringLiteral("overview.remind_all")), ActionButton::Look::Secondary);
    // Registered by the page that enters reports; this page only opens the door.
    if (QAction *entry = context().actions.find(QStringLiteral("report.new")))
        head()->addAction(entry, ActionButton::Look::Primary);

    // What does not fit scrolls as a whole, never sideways.
    auto *sheet = new QWidget;
    sheet->setObjectName(QStringLiteral("overviewSheet"));
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    m_band = new Band(theme, sheet);
    column->addWidget(m_band);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(makeLeft(), 56);
    row->addWidget(makeRight(), 44);
    column->addLayout(row, 1);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("overviewScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(sheet);
    content()->addWidget(m_scroll, 1);
    m_closing = new ClosingBar(theme, context().file, this);
    m_chase = new dialogs::ChaseBar(theme, context().file, this);
    m_reminder = new dialogs::ReminderBar(theme, context().file, this);
    for (widgets::ActBar *bar : bars())
        content()->addWidget(bar);
    connectDoors();
}

QWidget *OverviewPage::makeLeft()
{
    theme::Theme &theme = context().theme;
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    m_todo = new TodoPanel(theme);
    m_stagePanel = new widgets::Panel(theme);
    m_stagePanel->setObjectName(QStringLiteral("stagePanel"));
    m_stagePanel->setTitle(tr("Khó khăn, vướng mắc"));
    m_stages = new StageStrip(theme);
    m_stages->setObjectName(QStringLiteral("stages"));
    m_stagePanel->body()->addWidget(m_stages);
    column->addWidget(m_todo, 1);
    column->addWidget(m_stagePanel);
    return left;
}

QWidget *OverviewPage::makeRight()
{
    theme::Theme &theme = context().theme;
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    m_waiting = new WaitingPanel(theme);
    m_chart = new ChartPanel(theme);
    column->addWidget(m_waiting, 1);
    column->addWidget(m_chart, 1);
    return right;
}

void OverviewPage::connectDoors()
{
    connect(m_band, &Band::waitingRequested, this, &OverviewPage::focusWaiting);
    connect(m_band, &Band::reportsRequested, this, [this](const QString &status) {
        openDoor(QStringLiteral("incoming"), QStringLiteral("reports.status"), status);
    });
    connect(m_band, &Band::tasksRequested, this,
        [this](const QString &filter) { openDoor(QStringLiteral("tasks"), QStringLiteral("tasks.filter"), filter); });
    connect(m_todo, &TodoPanel::rowOpened, this, &OverviewPage::openTodo);
    connect(m_stages, &StageStrip::stageRequested, this, [this](domain::DifficultyStage stage) {
        openDoor(QStringLiteral("difficulties"), QStringLiteral("difficulty.stage"), difficultyStageCode(stage));
    });
    connect(m_waiting, &WaitingPanel::unitOpened, this, &OverviewPage::enterReportOf);
    connect(m_closing, &ClosingBar::settled, this, &Page::done);
    connect(m_chase, &dialogs::ChaseBar::logged, this, &Page::done);
    connect(m_reminder, &dialogs::ReminderBar::logged, this, &Page::done);
    connect(m_reminder, &dialogs::ReminderBar::paperRequested, this,
        [this](const QString &paper) { emit itemRequested(QStringLiteral("paper"), paper); });
    // What has the focus is always in sight.
    connect(qApp, &QApplication::focusChanged, m_scroll, [this](const QWidget *, QWidget *now) {
        if (now && m_scroll->widget()->isAncestorOf(now))
            m_scroll->ensureWidgetVisible(now, 0, 4);
    });
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
    const Result<domain::Plan> plan = services::currentPlan(file);
    const Result<reporting::PeriodFigures> figures
        = plan ? reporting::periodFigures(file, *plan, period()) : Result<reporting::PeriodFigures>(plan.error());
    if (!figures) {
        say(figures.error());
        return;
    }
    message()->hide();
    m_figures = *figures;
    m_band->setFigures(*figures, file.clock().today());
    m_stages->setFigures(*figures);
    const int open = int(figures->difficulties.open.size());
    m_stagePanel->setNote(open > 0 ? tr("%n đang chờ", nullptr, open) : QString());
    showClosed();
    showTodo();
    showWaiting();
    showMonths();
}

void OverviewPage::showClosed()
{
    const domain::PeriodDates &dates = m_figures.dates;
    head()->setState(tr("Số liệu từ %1 đến %2").arg(base::proseDate(dates.from), base::proseDate(dates.to)));
    m_closed->setVisible(m_figures.closed);
    m_closed->setText(tr("Đã chốt, số liệu đến %1").arg(base::screenDate(m_figures.cutOff)));
    m_closeAction->setText(m_figures.closed ? tr("Mở lại &kỳ…") : tr("&Chốt kỳ…"));
}

void OverviewPage::showTodo()
{
    const services::DataFile &file = context().file;
    const Result<QList<reporting::TodoItem>> items = reporting::todoToday(file, m_figures.plan, &m_figures);
    if (!items) {
        say(items.error());
        return;
    }
    m_todo->setRows(reporting::todoRows(*items, file.clock().today()));
}

void OverviewPage::showWaiting()
{
    const services::DataFile &file = context().file;
    const auto chases = services::lastChases(file, m_figures.plan.id, period());
    const Result<services::OfficeSettings> settings = services::OfficeSettings::read(file);
    if (!chases || !settings) {
        say(chases ? settings.error() : chases.error());
        return;
    }
    m_waiting->setFigures(m_figures, *chases, file.clock().today());
    const QString phone = settings->text("contact.phone");
    m_waiting->setNote(phone.isEmpty() ? QString() : tr("ĐT tiếp nhận: %1").arg(phone));
}

void OverviewPage::showMonths()
{
    const Result<QList<reporting::PeriodCounts>> months
        = reporting::lastPeriodCounts(context().file, m_figures.plan.id, period(), chartMonths, m_figures.cutOff);
    if (!months) {
        say(months.error());
        return;
    }
    m_chart->setChart(charts::unitMonths(*months, period()));
}

void OverviewPage::arrange()
{
    const int gap = density().low ? 10 : 16;
    m_scroll->widget()->layout()->setSpacing(gap);
    m_todo->parentWidget()->layout()->setSpacing(gap);
    m_waiting->parentWidget()->layout()->setSpacing(gap);
    m_band->setDensity(density());
    m_stages->setLow(density().low);
    m_todo->setLow(density().low);
    m_waiting->fit();
}

void OverviewPage::activate()
{
    (m_todo->isEmpty() ? static_cast<QWidget *>(m_band) : m_todo)->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> OverviewPage::panes() const
{
    return {m_band, m_todo, m_stages, m_waiting, m_chart, m_closing, m_chase, m_reminder};
}

void OverviewPage::openDoor(const QString &pageId, const QString &kind, const QString &key)
{
    // The page first: it is the right place even where it does not know the kind.
    emit pageRequested(pageId);
    emit itemRequested(kind, key);
}

void OverviewPage::openPeriod(const QString &code)
{
    const std::optional<domain::Period> wanted = domain::Period::fromCode(code);
    if (wanted && *wanted != period())
        emit periodRequested(*wanted);
}

void OverviewPage::openTodo(const reporting::TodoRow &row)
{
    const bool alone = row.keys.size() == 1;
    const QString key = row.keys.first();
    const auto openTasks = [&](TaskFilter::Kind filter) {
        if (alone)
            openDoor(QStringLiteral("tasks"), QStringLiteral("task"), key);
        else
            openDoor(QStringLiteral("tasks"), QStringLiteral("tasks.filter"), TaskFilter::codeOf(filter));
    };
    switch (row.kind) {
    case TodoKind::UnitsMissing:
    case TodoKind::UnitsPending:
        openPeriod(key);
        remindAll();
        break;
    case TodoKind::PromiseBroken:
        focusWaiting();
        if (alone)
            callUnit(key);
        break;
    case TodoKind::TaskOverdue:
        openTasks(TaskFilter::Kind::Overdue);
        break;
    case TodoKind::TaskDueSoon:
        openTasks(TaskFilter::Kind::DueSoon);
        break;
    case TodoKind::TaskWithoutLead:
        openTasks(TaskFilter::Kind::Unassigned);
        break;
    case TodoKind::PaperToFinish:
        openPeriod(key);
        emit pageRequested(QStringLiteral("monthly"));
        break;
    case TodoKind::PeriodToClose:
        openPeriod(key);
        openClosing();
        break;
    case TodoKind::DifficultyNew:
    case TodoKind::DifficultyOld:
        openDoor(QStringLiteral("difficulties"),
            alone ? QStringLiteral("difficulty") : QStringLiteral("difficulty.stage"),
            alone ? key : domain::difficultyStageCode(domain::DifficultyStage::New));
        break;
    case TodoKind::RequestOverdue:
    case TodoKind::RequestDueSoon:
        openDoor(QStringLiteral("incoming"), QStringLiteral("request"), key);
        break;
    }
}

void OverviewPage::focusWaiting()
{
    if (!m_waiting->isEmpty())
        m_waiting->setFocus(Qt::OtherFocusReason);
}

QList<widgets::ActBar *> OverviewPage::bars() const
{
    return {m_closing, m_chase, m_reminder};
}

void OverviewPage::closeOtherBars(const widgets::ActBar *than)
{
    for (widgets::ActBar *bar : bars()) {
        if (bar != than)
            bar->close();
    }
}

QList<domain::Unit> OverviewPage::waitingUnits() const
{
    QList<domain::Unit> units;
    for (const reporting::UnitFigures &unit : m_figures.units) {
        if (isWaiting(unit))
            units.append(unit.unit);
    }
    return units;
}

void OverviewPage::callUnit(const QString &code)
{
    for (const domain::Unit &unit : waitingUnits()) {
        if (unit.code != code)
            continue;
        closeOtherBars(m_chase);
        m_chase->openFor(unit, period());
    }
}

void OverviewPage::remind(const QList<domain::Unit> &units)
{
    if (units.isEmpty())
        return;
    closeOtherBars(m_reminder);
    m_reminder->openFor(units, period());
}

void OverviewPage::remindAll()
{
    emit pageRequested(id());
    prepare();
    remind(waitingUnits());
}

void OverviewPage::openClosing()
{
    emit pageRequested(id());
    prepare();
    if (context().file.clock().today() < m_figures.dates.from) {
        message()->say(widgets::MessageBar::Kind::Warning,
            tr("Kỳ tháng %1 bắt đầu từ ngày %2 nên chưa chốt được. Hãy chọn kỳ đã qua hạn rồi chốt.")
                .arg(period().label(), base::proseDate(m_figures.dates.from)));
        return;
    }
    const Result<reporting::DraftState> draft = reporting::monthlyDraftState(context().file, m_figures.plan, period());
    if (!draft) {
        say(draft.error());
        return;
    }
    closeOtherBars(m_closing);
    m_closing->openFor(m_figures, *draft);
}

void OverviewPage::enterReportOf(const QString &unit)
{
    if (QAction *entry = context().actions.find(QStringLiteral("report.new"))) {
        entry->setData(unit);
        entry->trigger();
    }
}

} // namespace pages
