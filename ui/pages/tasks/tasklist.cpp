#include "ui/pages/tasks/tasklist.h"

#include "ui/models/itemrole.h"
#include "ui/models/taskfilter.h"
#include "ui/models/tasktreemodel.h"
#include "ui/pages/tasks/tasktreeview.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace pages {

using widgets::ActionButton;

namespace {

constexpr int leastTreeHeight = 56; ///< in the lowest window, above a strip of two lines in large letters

} // namespace

TaskList::TaskList(theme::Theme &theme, models::TaskTreeModel &model, models::TaskFilter &filter, QWidget *parent)
    : Panel(theme, parent), m_model(model), m_filter(filter), m_stack(new QStackedWidget(this)),
      m_tree(new TaskTreeView(theme, this)), m_empty(new widgets::EmptyState(theme, this)), m_marks(new QLabel(this))
{
    setObjectName(QStringLiteral("taskPanel"));
    m_stack->setObjectName(QStringLiteral("taskList"));
    m_tree->setObjectName(QStringLiteral("taskTree"));
    m_tree->setAccessibleName(tr("Danh sách nhiệm vụ"));
    m_tree->setModel(&filter);
    m_tree->setMinimumHeight(leastTreeHeight);
    m_empty->setObjectName(QStringLiteral("taskEmpty"));
    m_empty->setText(tr("Không có nhiệm vụ nào khớp với bộ lọc."));
    ActionButton *drop = m_empty->setButton(tr("Bỏ lọc"));
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_empty);
    body()->addWidget(m_stack);

    m_marks->setObjectName(QStringLiteral("taskMarks"));
    auto *edit = new ActionButton(theme, ActionButton::Look::Secondary, this);
    edit->setObjectName(QStringLiteral("taskMarksEdit"));
    edit->setText(tr("Cập nhật cả loạt"));
    edit->setKeyHint(QStringLiteral("F2"));
    edit->setSmall(true);
    auto *clear = new ActionButton(theme, ActionButton::Look::Quiet, this);
    clear->setObjectName(QStringLiteral("taskMarksClear"));
    clear->setText(tr("Bỏ đánh dấu"));
    clear->setKeyHint(QStringLiteral("Esc"));
    clear->setSmall(true);
    footer()->addWidget(m_marks);
    footer()->addStretch(1);
    footer()->addWidget(edit);
    footer()->addWidget(clear);
    footer()->parentWidget()->hide();

    connect(drop, &QPushButton::clicked, this, &TaskList::filterDropped);
    connect(edit, &QPushButton::clicked, this, &TaskList::editRequested);
    connect(clear, &QPushButton::clicked, this, [this] {
        m_model.clearMarks();
        m_tree->setFocus(Qt::OtherFocusReason);
    });
    connect(m_tree, &TaskTreeView::left, this, [this] {
        if (m_model.markedLines().isEmpty())
            emit filterDropped();
        else
            m_model.clearMarks();
    });
    connect(m_tree, &TaskTreeView::markToggled, this, &TaskList::toggleMark);
    connect(m_tree, &TaskTreeView::allMarked, this, &TaskList::markAll);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &TaskList::currentChanged);
    connect(&m_model, &models::TaskTreeModel::marksChanged, this, &TaskList::showMarks);
}

void TaskList::refresh()
{
    m_tree->expandAll();
    keepPlace();
}

void TaskList::keepPlace()
{
    m_tree->spanGroups();
    m_stack->setCurrentWidget(m_filter.rowCount() > 0 ? static_cast<QWidget *>(m_tree) : m_empty);
    if (!m_tree->currentIndex().isValid())
        select({});
}

void TaskList::select(const QString &no)
{
    QModelIndex wanted = m_filter.mapFromSource(m_model.indexOfTask(no));
    if (!wanted.isValid()) {
        // The first task, not the head of its group.
        const QModelIndex first = m_filter.index(0, 0);
        wanted = m_model.isGrouped() ? m_filter.index(0, 0, first) : first;
    }
    m_tree->setCurrentIndex(wanted);
    // The head of the first group stays in sight with its first task.
    if (wanted.row() == 0 && wanted.parent().row() <= 0)
        m_tree->scrollToTop();
    else if (wanted.isValid())
        m_tree->scrollTo(wanted);
}

const models::TaskLine *TaskList::currentLine() const
{
    return m_model.line(m_filter.mapToSource(m_tree->currentIndex()));
}

QString TaskList::currentNumber() const
{
    const models::TaskLine *line = currentLine();
    return line ? line->task.no : QString();
}

QStringList TaskList::numbersBelow(const QModelIndex &index) const
{
    QStringList numbers;
    if (const models::TaskLine *line = m_model.line(m_filter.mapToSource(index)))
        numbers.append(line->task.no);
    for (int row = 0; row < m_filter.rowCount(index); ++row)
        numbers += numbersBelow(m_filter.index(row, 0, index));
    return numbers;
}

void TaskList::toggleMark()
{
    const QModelIndex current = m_tree->currentIndex().siblingAtColumn(0);
    if (!current.isValid())
        return;
    // On the head of a group: all of it, or none when all of it is marked already.
    const QStringList numbers = numbersBelow(current);
    const bool all
        = std::all_of(numbers.begin(), numbers.end(), [this](const QString &no) { return m_model.isMarked(no); });
    m_model.setMarked(numbers, !all);
}

void TaskList::markAll()
{
    m_model.setMarked(numbersBelow({}), true);
}

void TaskList::setFootShown(bool shown)
{
    m_footShown = shown;
    showMarks();
}

void TaskList::showMarks()
{
    const int marked = int(m_model.markedLines().size());
    m_marks->setText(tr("%n nhiệm vụ đã đánh dấu", nullptr, marked));
    footer()->parentWidget()->setVisible(m_footShown && marked > 0);
}

} // namespace pages
