#include "ui/pages/tasks/taskspage.h"

#include "core/base/text/wording.h"
#include "core/reporting/periodbadges.h"
#include "core/services/unitcatalogue.h"
#include "ui/actions/actionregistry.h"
#include "ui/models/tasktreemodel.h"
#include "ui/pages/tasks/taskdetail.h"
#include "ui/pages/tasks/taskfilterrow.h"
#include "ui/pages/tasks/taskloading.h"
#include "ui/pages/tasks/tasktreeview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/segment.h"

#include <QAction>
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
    : Page(context, {QStringLiteral("tasks"), tr("Nhiệm vụ"), QStringLiteral("list-checks")}, parent),
      m_model(new models::TaskTreeModel(this)), m_filter(new TaskFilter(m_model, this))
{
    addActions();
}

bool TasksPage::concerns(services::Subject subject) const
{
    return subject != services::Subject::Reports && subject != services::Subject::Holidays;
}

void TasksPage::build()
{
    theme::Theme &theme = context().theme;
    head()->setStepperShown(true);
    m_faces = new widgets::Segment(theme, head());
    m_faces->setObjectName(QStringLiteral("taskFaces"));
    m_faces->addFace(tr("Theo nhóm"));
    m_faces->addFace(tr("Bảng phẳng"));
    head()->addWidget(m_faces);
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

    content()->addWidget(m_filterRow);
    auto *row = new QHBoxLayout;
    row->setSpacing(panelGap);
    row->addWidget(m_panel, 1);
    row->addWidget(m_detail);
    content()->addLayout(row, 1);

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

QString TasksPage::badge(const reporting::PeriodBadges &badges, bool *urgent) const
{
    *urgent = false;
    return badges.tasks > 0 ? QString::number(badges.tasks) : QString();
}

QString TasksPage::summary() const
{
    if (!isReady())
        return {};
    QStringList parts{
        tr("%n nhiệm vụ", nullptr, m_model->taskCount()), tr("%n nhóm", nullptr, int(m_model->groups().size()))};
    const int shown = m_filter->shownTasks();
    if (shown < m_model->taskCount())
        parts.append(tr("đang lọc %1").arg(shown));
    if (!currentNumber().isEmpty())
        parts.append(tr("đang chọn %1").arg(currentNumber()));
    return parts.join(QStringLiteral(" · "));
}

void TasksPage::reload()
{
    const base::Result<LoadedTasks> loaded = loadTasks(context().file, period());
    if (!loaded) {
        say(loaded.error());
        return;
    }
    message()->hide();
    const QString no = currentNumber();
    m_model->setGroups(loaded->groups);
    head()->setState(tr("Tính đến ngày %1").arg(base::screenDate(loaded->day)));
    m_filterRow->refresh(m_model->hasDeadlines());
    refilter();
    select(no);
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
    content()->setSpacing(8);
    const int room = width() - 2 * density().pageMargin();
    // Side by side only where the titles stay readable; otherwise Enter opens the detail in place of the
    // list.
    const QFontMetrics metrics(context().theme.font(theme::Type::Body));
    const int wanted = std::max(detailWidth, metrics.averageCharWidth() * 36);
    const bool beside = !density().narrow && room - wanted - panelGap >= m_tree->leastWidth();
    m_detail->setMinimumWidth(beside ? wanted : 0);
    m_detail->setMaximumWidth(beside ? wanted : QWIDGETSIZE_MAX);
    m_detail->setAlone(!beside);
    m_detail->setVisible(beside || m_detailOpen);
    m_panel->setVisible(beside || !m_detailOpen);
    m_filterRow->setVisible(beside || !m_detailOpen);
    m_filterRow->setFolded(m_filterRow->widthUnfolded() > room);
}

void TasksPage::activate()
{
    (m_panel->isVisibleTo(this) ? static_cast<QWidget *>(m_tree) : m_detail)->setFocus(Qt::OtherFocusReason);
}

QStringList TasksPage::itemKinds() const
{
    return {QStringLiteral("task"), QStringLiteral("tasks.filter"), QStringLiteral("unit.tasks")};
}

bool TasksPage::openItem(const QString &kind, const QString &key)
{
    if (kind == QStringLiteral("tasks.filter")) {
        m_filterRow->field()->clear();
        m_filterRow->setKind(TaskFilter::kindOf(key).value_or(TaskFilter::Kind::All));
        m_filter->setKind(m_filterRow->kind());
        m_detailOpen = false;
        refilter();
        return true;
    }
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

QList<QWidget *> TasksPage::panes() const
{
    return {m_filterRow->field(), m_tree, m_detail->focusProxy()};
}

} // namespace pages
