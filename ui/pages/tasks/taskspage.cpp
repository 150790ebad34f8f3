#include "ui/pages/tasks/taskspage.h"

#include "core/base/text/wording.h"
#include "core/reporting/periodbadges.h"
#include "core/services/unitcatalogue.h"
#include "ui/actions/actionregistry.h"
#include "ui/models/tasktreemodel.h"
#include "ui/pages/listcolumns.h"
#include "ui/pages/savedfilters.h"
#include "ui/pages/tasks/taskacts.h"
#include "ui/pages/tasks/taskdetail.h"
#include "ui/pages/tasks/taskfilterrow.h"
#include "ui/pages/tasks/tasklist.h"
#include "ui/pages/tasks/taskloading.h"
#include "ui/pages/tasks/tasktext.h"
#include "ui/pages/tasks/tasktreeview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actbar.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/segment.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>

namespace pages {

using models::TaskFilter;
using models::TaskTreeModel;

namespace {

constexpr int detailWidth = 300;
constexpr int panelGap = 16;
constexpr int lowHeight = 600;

} // namespace

TasksPage::TasksPage(const PageContext &context, QWidget *parent)
    : Page(context, {QStringLiteral("tasks"), tr("Nhiệm vụ"), QStringLiteral("list-checks")}, parent),
      m_model(new TaskTreeModel(this)), m_filter(new TaskFilter(m_model, this))
{
    addActions();
    offerListing();
    offerStory();
}

QString TasksPage::story() const
{
    const models::TaskLine *line = m_list->currentLine();
    return line ? QStringLiteral("task/") + line->task.no : QString();
}

bool TasksPage::concerns(services::Subject subject) const
{
    return subject != services::Subject::Holidays && subject != services::Subject::Contacts
        && subject != services::Subject::Papers;
}

void TasksPage::build()
{
    theme::Theme &theme = context().theme;
    head()->setStepperShown(true);
    m_faces = new widgets::Segment(theme, head());
    m_faces->setObjectName(QStringLiteral("taskFaces"));
    m_faces->addFace(tr("Theo nhóm"));
    m_faces->addFace(tr("Bảng phẳng"));
    m_faces->setCurrent(m_flat ? 1 : 0);
    m_model->setGrouped(!m_flat);
    head()->addWidget(m_faces);
    head()->addAction(context().actions.find(QStringLiteral("tasks.assign")), widgets::ActionButton::Look::Secondary);
    head()->addAction(context().actions.find(QStringLiteral("tasks.edit")), widgets::ActionButton::Look::Primary);
    m_filterRow = new TaskFilterRow(theme, *m_filter, this);
    m_filterRow->setObjectName(QStringLiteral("taskFilterRow"));
    m_list = new TaskList(theme, *m_model, *m_filter, this);
    m_detail = new TaskDetail(theme, this);
    m_acts = new TaskActs(context().file, theme, this);

    content()->addWidget(m_filterRow);
    addSavedFilters();
    auto *row = new QHBoxLayout;
    row->setSpacing(panelGap);
    row->addWidget(m_list, 1);
    row->addWidget(m_detail);
    content()->addLayout(row, 1);
    addColumns();
    m_acts->addTo(content());
    buildList();
    buildDetail();
    buildActs();
}

void TasksPage::buildList()
{
    connect(m_faces, &widgets::Segment::currentChanged, this, [this](int face) {
        const QString no = m_list->currentNumber();
        m_flat = face == 1;
        m_model->setGrouped(!m_flat);
        refilter();
        m_list->select(no);
    });
    connect(m_filterRow, &TaskFilterRow::kindChosen, this, &TasksPage::filterBy);
    connect(m_filterRow->field(), &widgets::FilterField::filterChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        refilter();
    });
    connect(m_filterRow->field(), &widgets::FilterField::downPressed, tree(), [this] { tree()->setFocus(); });
    connect(m_list, &TaskList::filterDropped, this, &TasksPage::dropFilter);
    connect(m_list, &TaskList::editRequested, this, [this] { edit(TaskEditBar::Field::State); });
    connect(m_list, &TaskList::currentChanged, this, &TasksPage::showCurrent);
    connect(tree(), &TaskTreeView::opened, this, &TasksPage::openCurrent);
    connect(tree(), &TaskTreeView::editRequested, this, &TasksPage::editColumn);
    connect(m_model, &TaskTreeModel::marksChanged, this, &Page::summaryChanged);
}

void TasksPage::buildDetail()
{
    connect(m_detail, &TaskDetail::closeRequested, this, &TasksPage::closeDetail);
    connect(m_detail, &TaskDetail::assignRequested, this, &TasksPage::assign);
    connect(m_detail, &TaskDetail::historyRequested, this, &TasksPage::showStory);
    connect(m_detail, &TaskDetail::editRequested, this,
        [this] { m_acts->edit({*m_list->currentLine()}, m_day, TaskEditBar::Field::State); });
    connect(m_detail, &TaskDetail::deadlineRequested, this,
        [this] { m_acts->edit({*m_list->currentLine()}, m_day, TaskEditBar::Field::Deadline); });
    connect(
        m_detail, &TaskDetail::doneRequested, this, [this] { m_acts->proposeDone({*m_list->currentLine()}, m_day); });
    connect(m_detail->text(), &TaskText::misprintDecided, m_acts, &TaskActs::decideMisprint);
}

void TasksPage::buildActs()
{
    connect(m_acts, &TaskActs::done, this, &Page::done);
    connect(m_acts, &TaskActs::edited, m_model, &TaskTreeModel::clearMarks);
    connect(m_acts, &TaskActs::failed, this, &TasksPage::say);
    connect(m_acts, &TaskActs::stripShown, this, [this](bool shown) {
        m_list->setFootShown(!shown);
        m_detail->setFootShown(!shown);
    });
    connect(message(), &widgets::MessageBar::closed, this, [this] { m_answered.unite(m_saidDone); });
}

void TasksPage::addActions()
{
    actions::ActionRegistry &registry = context().actions;
    QAction *filter = registry.add({QStringLiteral("tasks.filter"), tr("&Lọc nhiệm vụ"), QStringLiteral("search"),
                                       {QKeySequence(QStringLiteral("Ctrl+F"))}, {}, actions::Menu::None},
        this);
    connect(filter, &QAction::triggered, this, [this] {
        closeDetail();
        m_filterRow->field()->setFocus(Qt::ShortcutFocusReason);
        m_filterRow->field()->selectAll();
    });
    QAction *change = registry.add(
        {QStringLiteral("tasks.edit"), tr("Cập nhật t&iến độ"), QStringLiteral("pencil"), {QKeySequence(Qt::Key_F2)},
            tr("Trạng thái, tiến độ, thời hạn của nhiệm vụ đang chọn hoặc đã đánh dấu"), actions::Menu::Entry},
        this);
    connect(change, &QAction::triggered, this, [this] {
        comeForward();
        edit(TaskEditBar::Field::State);
    });
    QAction *who = registry.add({QStringLiteral("tasks.assign"), tr("Phân công…"), QStringLiteral("users"), {},
                                    tr("Đơn vị chủ trì và phối hợp của nhiệm vụ đang chọn"), actions::Menu::Entry},
        this);
    connect(who, &QAction::triggered, this, [this] {
        comeForward();
        assign();
    });
    const QAction *dossier
        = registry.add({QStringLiteral("tasks.dossier"), tr("Hồ sơ nhiệm vụ đang chọn…"), QStringLiteral("printer"), {},
                           tr("Xem trước và in hồ sơ của nhiệm vụ đang chọn ở trang Nhiệm vụ"), actions::Menu::Report},
            this);
    connect(dossier, &QAction::triggered, this, [this] {
        prepare();
        if (const QString no = m_list->currentNumber(); !no.isEmpty())
            emit itemRequested(QStringLiteral("book"), QStringLiteral("dossier/") + no);
    });
}

void TasksPage::comeForward()
{
    // The menu offers the acts on any page.
    if (!isVisible())
        emit pageRequested(id());
    prepare();
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
    if (const int marked = int(m_model->markedLines().size()); marked > 0)
        parts.append(tr("đã đánh dấu %1").arg(marked));
    if (!m_list->currentNumber().isEmpty())
        parts.append(tr("đang chọn %1").arg(m_list->currentNumber()));
    return parts.join(QStringLiteral(" · "));
}

QString TasksPage::face() const
{
    return m_flat ? QStringLiteral("flat") : QStringLiteral("grouped");
}

void TasksPage::setFace(const QString &face)
{
    m_flat = face == QStringLiteral("flat");
    if (m_faces)
        m_faces->setCurrent(m_flat ? 1 : 0);
}

TaskTreeView *TasksPage::tree() const
{
    return m_list->tree();
}

void TasksPage::reload()
{
    const base::Result<LoadedTasks> loaded = loadTasks(context().file, period());
    if (!loaded) {
        say(loaded.error());
        return;
    }
    const bool first = m_model->taskCount() == 0;
    const QString no = m_list->currentNumber();
    m_day = loaded->day;
    m_units = loaded->units;
    m_saidDone = loaded->saidDone;
    m_model->setGroups(loaded->groups);
    head()->setState(tr("Tính đến ngày %1").arg(base::screenDate(loaded->day)));
    m_filterRow->refresh(m_model->hasDeadlines());
    offerProposals();
    // An act leaves the list as it was left; what fits the filter no longer leaves it.
    if (first) {
        refilter();
        m_list->select(no);
    } else {
        m_list->keepPlace();
        showCurrent();
        arrange();
    }
}

void TasksPage::offerProposals()
{
    const QSet<QString> open = m_saidDone - m_answered;
    message()->clearButtons();
    message()->hide();
    // One task alone says so in its detail.
    if (open.size() < 2)
        return;
    widgets::ActionButton *take = message()->addButton(tr("Xem và ghi hoàn thành…"));
    take->setObjectName(QStringLiteral("taskProposals"));
    connect(take, &QPushButton::clicked, this, [this] {
        QList<models::TaskLine> lines;
        for (const models::TaskGroupLines &group : m_model->groups()) {
            for (const models::TaskLine &line : group.tasks) {
                if (m_saidDone.contains(line.task.no))
                    lines.append(line);
            }
        }
        m_acts->proposeDone(lines, m_day);
    });
    message()->say(widgets::MessageBar::Kind::Information,
        tr("%n nhiệm vụ được tất cả đơn vị chủ trì báo hoàn thành mà chưa ghi hoàn thành.", nullptr,
            int(m_saidDone.size())));
}

void TasksPage::filterBy(TaskFilter::Kind kind)
{
    m_filterRow->setKind(kind);
    m_filter->setKind(kind);
    refilter();
}

void TasksPage::refilter()
{
    m_list->refresh();
    showCurrent();
    arrange();
}

void TasksPage::showCurrent()
{
    const models::TaskLine *line = m_list->currentLine();
    if (line && m_units) {
        const base::Result<TaskStories> stories = tellTask(context().file, *m_units, line->task, m_day);
        if (!stories)
            say(stories.error());
        m_detail->setTask(
            *line, m_model->hasDeadlines(), stories ? *stories : TaskStories{}, m_saidDone.contains(line->task.no));
    } else {
        m_detail->clear();
    }
    emit summaryChanged();
}

void TasksPage::dropFilter()
{
    m_filterRow->field()->clear();
    filterBy(TaskFilter::Kind::All);
    tree()->setFocus();
}

void TasksPage::addColumns()
{
    auto *columns = new ListColumns(context(), id(),
        {QStringLiteral("number"), QStringLiteral("title"), QStringLiteral("lead"), QStringLiteral("deadline"),
            QStringLiteral("progress"), QStringLiteral("status")},
        TaskTreeModel::TitleColumn, tree()->header());
    tree()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(tree(), &QWidget::customContextMenuRequested, columns,
        [this, columns](const QPoint &at) { columns->openMenu(tree()->viewport()->mapToGlobal(at)); });
    connect(columns, &ListColumns::columnsChanged, this, &TasksPage::arrange);
}

void TasksPage::addSavedFilters()
{
    const QString kind = QStringLiteral("kind");
    const QString text = QStringLiteral("text");
    const auto present = [this, kind, text] {
        QJsonObject filter;
        if (m_filter->kind() != TaskFilter::Kind::All)
            filter.insert(kind, TaskFilter::codeOf(m_filter->kind()));
        if (const QString words = m_filterRow->field()->text().trimmed(); !words.isEmpty())
            filter.insert(text, words);
        return filter;
    };
    const auto apply = [this, kind, text](const QJsonObject &filter) {
        m_filterRow->field()->setText(filter.value(text).toString());
        filterBy(TaskFilter::kindOf(filter.value(kind).toString()).value_or(TaskFilter::Kind::All));
        tree()->setFocus();
    };
    const auto *saved
        = new SavedFilters(context(), id(), {{tr("Quá hạn"), {{kind, TaskFilter::codeOf(TaskFilter::Kind::Overdue)}}}},
            {present, apply}, m_filterRow->field(), this);
    content()->addWidget(saved->bar());
}

void TasksPage::openCurrent()
{
    if (!m_list->currentLine())
        return;
    m_detailOpen = true;
    arrange();
    m_detail->setFocus(Qt::OtherFocusReason);
}

void TasksPage::closeDetail()
{
    m_detailOpen = false;
    arrange();
    tree()->setFocus(Qt::OtherFocusReason);
}

void TasksPage::edit(TaskEditBar::Field field)
{
    QList<models::TaskLine> lines = m_model->markedLines();
    if (lines.isEmpty() && m_list->currentLine())
        lines.append(*m_list->currentLine());
    m_acts->edit(lines, m_day, field);
}

void TasksPage::editColumn(int column)
{
    if (column == TaskTreeModel::LeadColumn)
        assign();
    else
        edit(column == TaskTreeModel::DeadlineColumn ? TaskEditBar::Field::Deadline : TaskEditBar::Field::State);
}

void TasksPage::assign()
{
    if (m_list->currentLine())
        m_acts->assign(*m_list->currentLine());
}

void TasksPage::arrange()
{
    content()->setSpacing(8);
    const int room = width() - 2 * density().pageMargin();
    // Side by side only where the titles stay readable; otherwise Enter opens the detail in place of the
    // list.
    const QFontMetrics metrics(context().theme.font(theme::Type::Body));
    const int wanted = std::max(detailWidth, metrics.averageCharWidth() * 36);
    const bool beside = !density().narrow && room - wanted - panelGap >= tree()->leastWidth();
    m_detail->setMinimumWidth(beside ? wanted : 0);
    m_detail->setMaximumWidth(beside ? wanted : QWIDGETSIZE_MAX);
    m_detail->setAlone(!beside);
    m_detail->setVisible(beside || m_detailOpen);
    m_list->setVisible(beside || !m_detailOpen);
    m_filterRow->setVisible(beside || !m_detailOpen);
    m_filterRow->setFolded(m_filterRow->widthUnfolded() > room);
    m_acts->setLow(height() < lowHeight);
}

void TasksPage::activate()
{
    (m_list->isVisibleTo(this) ? static_cast<QWidget *>(tree()) : m_detail)->setFocus(Qt::OtherFocusReason);
}

QStringList TasksPage::itemKinds() const
{
    return {QStringLiteral("task"), QStringLiteral("unit.tasks"), QStringLiteral("tasks.filter")};
}

bool TasksPage::openItem(const QString &kind, const QString &key)
{
    const bool task = kind == QStringLiteral("task");
    TaskFilter::Kind wanted = TaskFilter::Kind::All;
    QString text;
    if (kind == QStringLiteral("tasks.filter")) {
        const std::optional<TaskFilter::Kind> known = TaskFilter::kindOf(key);
        if (!known)
            return false;
        wanted = *known;
    } else if (!task) {
        const base::Result<services::UnitCatalogue> units = services::UnitCatalogue::read(context().file);
        if (!units)
            return false;
        for (const domain::Unit &unit : units->units()) {
            if (unit.code == key)
                text = unit.name;
        }
    }
    m_filterRow->field()->setText(text);
    filterBy(wanted);
    if (task)
        m_list->select(key);
    m_detailOpen = task;
    arrange();
    return true;
}

QList<QWidget *> TasksPage::panes() const
{
    return QList<QWidget *>{m_filterRow->field(), tree(), m_detail->focusProxy()} + m_acts->panes();
}

} // namespace pages
