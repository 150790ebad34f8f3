#include "ui/pages/tasks/taskspage.h"

#include "core/base/errortext.h"
#include "core/base/text/wording.h"
#include "core/services/unitcatalogue.h"
#include "ui/actions/actionregistry.h"
#include "ui/models/tasktreemodel.h"
#include "ui/pages/tasks/taskdetail.h"
#include "ui/pages/tasks/taskfilterrow.h"
#include "ui/pages/tasks/taskloading.h"
#include "ui/pages/tasks/tasktreeview.h"
#include "ui/theme/density.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/periodstepper.h"
#include "ui/widgets/segment.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>

namespace pages {

using models::TaskFilter;

namespace {

constexpr int detailWidth = 300;
constexpr int panelGap = 16;

} // namespace

TasksPage::TasksPage(const PageContext &context, QWidget *parent)
    : Page(context, parent), m_period(domain::Period::of(context.file.clock().today())),
      m_model(new models::TaskTreeModel(this)), m_filter(new TaskFilter(m_model, this))
{
    setObjectName(id());
    build();
    addActions();
    reload();
    connect(&context.file.changes(), &services::ChangeNotifier::changed, this, [this](services::Subject subject) {
        if (subject != services::Subject::Reports && subject != services::Subject::Holidays)
            reload();
    });
}

void TasksPage::build()
{
    theme::Theme &theme = context().theme;
    m_head = new widgets::PageHead(theme, this);
    m_head->setTitle(title());
    m_head->setStepperShown(true);
    m_faces = new widgets::Segment(theme, m_head);
    m_faces->setObjectName(QStringLiteral("taskFaces"));
    m_faces->addFace(tr("Theo nhóm"));
    m_faces->addFace(tr("Bảng phẳng"));
    m_head->addWidget(m_faces);
    m_message = new widgets::MessageBar(theme, this);
    m_message->setObjectName(QStringLiteral("taskMessage"));
    m_filterRow = new TaskFilterRow(theme, *m_filter, this);
    m_filterRow->setObjectName(QStringLiteral("taskFilterRow"));

    m_panel = new widgets::Panel(theme, this);
    m_panel->setObjectName(QStringLiteral("taskPanel"));
    m_tree = new TaskTreeView(theme, m_panel);
    m_tree->setObjectName(QStringLiteral("taskTree"));
    m_tree->setAccessibleName(tr("Danh sách nhiệm vụ"));
    m_tree->setModel(m_filter);
    m_empty = new widgets::EmptyState(theme, m_panel);
    m_empty->setObjectName(QStringLiteral("taskEmpty"));
    m_empty->setText(tr("Không có nhiệm vụ nào khớp với bộ lọc."));
    widgets::ActionButton *drop = m_empty->setButton(tr("Bỏ lọc"));
    m_list = new QStackedWidget(m_panel);
    m_list->setObjectName(QStringLiteral("taskList"));
    m_list->addWidget(m_tree);
    m_list->addWidget(m_empty);
    m_panel->body()->addWidget(m_list);
    m_detail = new TaskDetail(theme, this);

    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_head);
    m_content = new QVBoxLayout;
    m_content->setSpacing(8);
    m_content->addWidget(m_message);
    m_content->addWidget(m_filterRow);
    auto *row = new QHBoxLayout;
    row->setSpacing(panelGap);
    row->addWidget(m_panel, 1);
    row->addWidget(m_detail);
    m_content->addLayout(row, 1);
    m_column->addLayout(m_content, 1);

    connect(m_head->stepper(), &widgets::PeriodStepper::periodRequested, this, &Page::periodRequested);
    connect(m_faces, &widgets::Segment::currentChanged, this, [this](int face) {
        const QString no = currentNumber();
        m_model->setGrouped(face == 0);
        refilter();
        select(no);
    });
    connect(m_filterRow, &TaskFilterRow::kindChosen, this, [this](TaskFilter::Kind kind) {
        m_filter->setKind(kind);
        refilter();
    });
    connect(m_filterRow->field(), &widgets::FilterField::filterChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        refilter();
    });
    connect(m_filterRow->field(), &widgets::FilterField::downPressed, m_tree, [this] { m_tree->setFocus(); });
    connect(drop, &QPushButton::clicked, this, &TasksPage::dropFilter);
    connect(m_tree, &TaskTreeView::opened, this, &TasksPage::openCurrent);
    connect(m_tree, &TaskTreeView::left, this, &TasksPage::dropFilter);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &TasksPage::showCurrent);
    connect(m_detail, &TaskDetail::closeRequested, this, &TasksPage::closeDetail);
}

void TasksPage::addActions()
{
    QAction *filter
        = context().actions.add({QStringLiteral("tasks.filter"), tr("&Lọc nhiệm vụ"), QStringLiteral("search"),
                                    {QKeySequence(QStringLiteral("Ctrl+F"))}, {}, actions::Menu::None},
            this);
    connect(filter, &QAction::triggered, this, [this] {
        closeDetail();
        m_filterRow->field()->setFocus(Qt::ShortcutFocusReason);
        m_filterRow->field()->selectAll();
    });
}

QString TasksPage::title() const
{
    return tr("Nhiệm vụ");
}

QString TasksPage::badge(bool *urgent) const
{
    *urgent = false;
    return m_model->taskCount() > 0 ? QString::number(m_model->taskCount()) : QString();
}

QString TasksPage::summary() const
{
    QStringList parts{
        tr("%n nhiệm vụ", nullptr, m_model->taskCount()), tr("%n nhóm", nullptr, int(m_model->groups().size()))};
    const int shown = m_filter->shownTasks();
    if (shown < m_model->taskCount())
        parts.append(tr("đang lọc %1").arg(shown));
    if (!currentNumber().isEmpty())
        parts.append(tr("đang chọn %1").arg(currentNumber()));
    return parts.join(QStringLiteral(" · "));
}

void TasksPage::setPeriod(domain::Period period)
{
    m_period = period;
    reload();
}

void TasksPage::reload()
{
    m_head->stepper()->setPeriod(m_period);
    const base::Result<LoadedTasks> loaded = loadTasks(context().file, m_period);
    if (!loaded) {
        m_message->say(widgets::MessageBar::Kind::Error, base::sentence(loaded.error()));
        return;
    }
    m_message->hide();
    const QString no = currentNumber();
    m_model->setGroups(loaded->groups);
    m_head->setState(tr("Tính đến ngày %1").arg(base::screenDate(loaded->day)));
    m_filterRow->refresh(m_model->hasDeadlines());
    refilter();
    select(no);
    emit badgeChanged();
}

void TasksPage::refilter()
{
    m_tree->spanGroups();
    m_tree->expandAll();
    m_list->setCurrentIndex(m_filter->rowCount() > 0 ? 0 : 1);
    if (!m_tree->currentIndex().isValid())
        select({});
    showCurrent();
    arrange();
}

void TasksPage::select(const QString &no)
{
    QModelIndex wanted = m_filter->mapFromSource(m_model->indexOfTask(no));
    if (!wanted.isValid()) {
        // The first task, not the head of its group.
        const QModelIndex first = m_filter->index(0, 0);
        wanted = m_model->isGrouped() ? m_filter->index(0, 0, first) : first;
    }
    m_tree->setCurrentIndex(wanted);
    // The head of the first group stays in sight with its first task.
    if (wanted.row() == 0 && wanted.parent().row() <= 0)
        m_tree->scrollToTop();
    else if (wanted.isValid())
        m_tree->scrollTo(wanted);
}

QString TasksPage::currentNumber() const
{
    const models::TaskLine *line = m_model->line(m_filter->mapToSource(m_tree->currentIndex()));
    return line ? line->task.no : QString();
}

void TasksPage::showCurrent()
{
    const models::TaskLine *line = m_model->line(m_filter->mapToSource(m_tree->currentIndex()));
    if (line)
        m_detail->setTask(*line, m_model->hasDeadlines());
    else
        m_detail->clear();
    emit summaryChanged();
}

void TasksPage::dropFilter()
{
    m_filterRow->field()->clear();
    m_filterRow->setKind(TaskFilter::Kind::All);
    m_filter->setKind(TaskFilter::Kind::All);
    refilter();
    m_tree->setFocus();
}

void TasksPage::openCurrent()
{
    if (currentNumber().isEmpty())
        return;
    m_detailOpen = true;
    arrange();
    m_detail->setFocus(Qt::OtherFocusReason);
}

void TasksPage::closeDetail()
{
    m_detailOpen = false;
    arrange();
    m_tree->setFocus(Qt::OtherFocusReason);
}

void TasksPage::arrange()
{
    const int side = m_narrow ? 16 : 20;
    m_content->setContentsMargins(side, 0, side, m_low ? 12 : 16);
    const int room = width() - 2 * side;
    // Side by side only where the titles stay readable; otherwise Enter opens the detail in place of the
    // list.
    const QFontMetrics metrics(context().theme.font(theme::Type::Body));
    const int wanted = std::max(detailWidth, metrics.averageCharWidth() * 36);
    const bool beside = !m_narrow && room - wanted - panelGap >= m_tree->leastWidth();
    m_detail->setMinimumWidth(beside ? wanted : 0);
    m_detail->setMaximumWidth(beside ? wanted : QWIDGETSIZE_MAX);
    m_detail->setAlone(!beside);
    m_detail->setVisible(beside || m_detailOpen);
    m_panel->setVisible(beside || !m_detailOpen);
    m_filterRow->setVisible(beside || !m_detailOpen);
    m_filterRow->setFolded(m_filterRow->widthUnfolded() > room);
}

void TasksPage::setDensity(const theme::Density &density)
{
    m_narrow = density.narrow;
    m_low = density.low;
    m_head->setDensity(density);
    arrange();
}

void TasksPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void TasksPage::activate()
{
    (m_panel->isVisibleTo(this) ? static_cast<QWidget *>(m_tree) : m_detail)->setFocus(Qt::OtherFocusReason);
}

bool TasksPage::showItem(const QString &kind, const QString &key)
{
    if (kind == QStringLiteral("task")) {
        m_filterRow->field()->clear();
        m_filterRow->setKind(TaskFilter::Kind::All);
        m_filter->setKind(TaskFilter::Kind::All);
        refilter();
        select(key);
        m_detailOpen = true;
        arrange();
        return true;
    }
    if (kind != QStringLiteral("unit.tasks"))
        return false;
    const base::Result<services::UnitCatalogue> units = services::UnitCatalogue::read(context().file);
    if (!units)
        return false;
    for (const domain::Unit &unit : units->units()) {
        if (unit.code == key)
            m_filterRow->field()->setText(unit.name);
    }
    m_detailOpen = false;
    arrange();
    return true;
}

bool TasksPage::focusNextPane(bool backwards)
{
    QList<QWidget *> panes;
    for (QWidget *pane :
        {static_cast<QWidget *>(m_filterRow->field()), static_cast<QWidget *>(m_tree), m_detail->focusProxy()}) {
        if (pane->isVisibleTo(this))
            panes.append(pane);
    }
    const auto holds = [](const QWidget *pane) {
        return pane == QApplication::focusWidget() || pane->isAncestorOf(QApplication::focusWidget());
    };
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (!holds(panes.at(i)))
            continue;
        const qsizetype next = i + (backwards ? -1 : 1);
        if (next < 0 || next >= panes.size())
            return false;
        panes.at(next)->setFocus(Qt::TabFocusReason);
        return true;
    }
    return false;
}

} // namespace pages
