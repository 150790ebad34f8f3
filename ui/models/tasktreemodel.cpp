#include "ui/models/tasktreemodel.h"

#include "ui/models/taskwords.h"

#include <algorithm>

namespace models {

using domain::TaskState;
using domain::Timeliness;

namespace {

/// Index ids: 0 for rows at the top, the group's place + 1 for its tasks.
constexpr quintptr topId = 0;

QString groupSummary(const TaskGroupLines &group)
{
    const auto count
        = [&group](auto matches) { return std::count_if(group.tasks.cbegin(), group.tasks.cend(), matches); };
    const auto done = count([](const TaskLine &line) { return line.standing.state == TaskState::Done; });
    const auto overdue
        = count([](const TaskLine &line) { return line.standing.timeliness.kind == Timeliness::Overdue; });
    const auto running = count([](const TaskLine &line) { return line.standing.state == TaskState::InProgress; });
    QStringList parts;
    if (done > 0)
        parts.append(TaskTreeModel::tr("%1 hoàn thành").arg(done));
    if (overdue > 0)
        parts.append(TaskTreeModel::tr("%1 quá hạn").arg(overdue));
    if (parts.isEmpty() && running > 0)
        parts.append(TaskTreeModel::tr("%1 đang thực hiện").arg(running));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

TaskTreeModel::TaskTreeModel(QObject *parent) : QAbstractItemModel(parent)
{
}

void TaskTreeModel::setGroups(const QList<TaskGroupLines> &groups)
{
    const bool same = hasSameRows(groups);
    if (!same)
        beginResetModel();
    m_groups = groups;
    m_order.clear();
    m_hasDeadlines = false;
    QSet<QString> numbers;
    for (int group = 0; group < m_groups.size(); ++group) {
        const QList<TaskLine> &tasks = m_groups.at(group).tasks;
        for (int task = 0; task < tasks.size(); ++task) {
            m_order.append({group, task});
            numbers.insert(tasks.at(task).task.no);
            m_hasDeadlines |= tasks.at(task).standing.deadline.kind != domain::Deadline::Kind::None;
        }
    }
    m_marked.intersect(numbers);
    if (same) {
        refreshRows();
        return;
    }
    endResetModel();
    emit marksChanged();
}

bool TaskTreeModel::hasSameRows(const QList<TaskGroupLines> &groups) const
{
    return std::equal(m_groups.cbegin(), m_groups.cend(), groups.cbegin(), groups.cend(),
        [](const TaskGroupLines &one, const TaskGroupLines &other) {
            return one.group.no == other.group.no
                && std::equal(one.tasks.cbegin(), one.tasks.cend(), other.tasks.cbegin(), other.tasks.cend(),
                    [](const TaskLine &task, const TaskLine &now) { return task.task.no == now.task.no; });
        });
}

void TaskTreeModel::refreshRows()
{
    const int top = rowCount();
    if (top == 0)
        return;
    emit dataChanged(index(0, 0), index(top - 1, ColumnCount - 1));
    for (int group = 0; m_grouped && group < top; ++group) {
        const QModelIndex parent = index(group, 0);
        if (const int rows = rowCount(parent); rows > 0)
            emit dataChanged(index(0, 0, parent), index(rows - 1, ColumnCount - 1, parent));
    }
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void TaskTreeModel::setMarked(const QStringList &numbers, bool marked)
{
    for (const QString &no : numbers) {
        if (marked)
            m_marked.insert(no);
        else
            m_marked.remove(no);
        if (const QModelIndex at = indexOfTask(no); at.isValid())
            emit dataChanged(at, at.siblingAtColumn(ColumnCount - 1), {MarkedRole, Qt::AccessibleTextRole});
    }
    emit marksChanged();
}

void TaskTreeModel::clearMarks()
{
    setMarked(m_marked.values(), false);
}

QList<TaskLine> TaskTreeModel::markedLines() const
{
    QList<TaskLine> lines;
    for (const Place place : m_order) {
        const TaskLine &one = m_groups.at(place.group).tasks.at(place.task);
        if (m_marked.contains(one.task.no))
            lines.append(one);
    }
    return lines;
}

void TaskTreeModel::setGrouped(bool grouped)
{
    if (m_grouped == grouped)
        return;
    beginResetModel();
    m_grouped = grouped;
    endResetModel();
}

bool TaskTreeModel::isGroup(const QModelIndex &index) const
{
    return index.isValid() && m_grouped && index.internalId() == topId;
}

const TaskLine *TaskTreeModel::line(const QModelIndex &index) const
{
    if (!index.isValid() || isGroup(index))
        return nullptr;
    if (!m_grouped) {
        const Place place = m_order.at(index.row());
        return &m_groups.at(place.group).tasks.at(place.task);
    }
    return &m_groups.at(int(index.internalId()) - 1).tasks.at(index.row());
}

QModelIndex TaskTreeModel::indexOfTask(const QString &no) const
{
    for (int i = 0; i < m_order.size(); ++i) {
        const Place place = m_order.at(i);
        if (m_groups.at(place.group).tasks.at(place.task).task.no != no)
            continue;
        return m_grouped ? createIndex(place.task, 0, quintptr(place.group) + 1) : createIndex(i, 0, topId);
    }
    return {};
}

QModelIndex TaskTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : topId);
}

QModelIndex TaskTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == topId)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, topId);
}

int TaskTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_grouped ? m_groups.size() : m_order.size());
    if (!isGroup(parent) || parent.column() != 0)
        return 0;
    return int(m_groups.at(parent.row()).tasks.size());
}

int TaskTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant TaskTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (isGroup(index))
        return groupData(m_groups.at(index.row()), index.column(), role);
    return taskData(*line(index), index.column(), role);
}

QVariant TaskTreeModel::groupData(const TaskGroupLines &group, int column, int role) const
{
    const QString title = QStringLiteral("%1. %2").arg(group.group.no, group.group.shortTitle);
    const QString note = tr("%n nhiệm vụ", nullptr, int(group.tasks.size()));
    switch (role) {
    case Qt::DisplayRole:
        return column == 0 ? title : QString();
    case Qt::ToolTipRole:
        return QStringLiteral("%1. %2").arg(group.group.no, group.group.title);
    case Qt::AccessibleTextRole: {
        const QString summary = groupSummary(group);
        const QString head = tr("Nhóm %1, %2").arg(title, note);
        return summary.isEmpty() ? head : QStringLiteral("%1, %2").arg(head, summary);
    }
    case NoteRole:
        return note;
    case SummaryRole:
        return groupSummary(group);
    case KeyRole:
        return group.group.no;
    default:
        return {};
    }
}

QVariant TaskTreeModel::taskData(const TaskLine &line, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return display(line, column);
    case Qt::AccessibleTextRole:
        return sentence(line);
    case KeyRole:
        return line.task.no;
    case MarkedRole:
        return isMarked(line.task.no);
    case Qt::TextAlignmentRole:
        return int((column == NumberColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        break;
    }
    switch (column) {
    case NumberColumn:
        return role == BoldRole ? QVariant(true) : QVariant();
    case TitleColumn:
        return role == Qt::ToolTipRole ? QVariant(line.task.text) : QVariant();
    case LeadColumn:
        if (role == SignRole && line.leadNames.isEmpty())
            return int(theme::Status::DueSoon);
        return role == Qt::ToolTipRole ? QVariant(line.leadNames.join(QStringLiteral("; "))) : QVariant();
    case DeadlineColumn:
        return role == QuietRole ? QVariant(line.standing.deadline.lastDay.isNull()) : QVariant();
    case ProgressColumn:
        return role == ProgressRole ? QVariant(line.standing.progress) : QVariant();
    case StatusColumn:
        return role == StatusRole ? QVariant(int(statusWord(line.standing, m_hasDeadlines).status)) : QVariant();
    default:
        return {};
    }
}

QString TaskTreeModel::display(const TaskLine &line, int column) const
{
    switch (column) {
    case NumberColumn:
        return line.task.no;
    case TitleColumn:
        return line.task.shortTitle;
    case LeadColumn:
        return line.leadShort.isEmpty() ? tr("Chưa giao") : line.leadShort.join(QStringLiteral(", "));
    case DeadlineColumn:
        return deadlineWords(line.task, line.standing);
    case ProgressColumn:
        return QStringLiteral("%1%").arg(line.standing.progress);
    case StatusColumn:
        return statusWord(line.standing, m_hasDeadlines).word;
    default:
        return {};
    }
}

QString TaskTreeModel::sentence(const TaskLine &line) const
{
    const QString leads = line.leadNames.isEmpty() ? tr("chưa giao đơn vị chủ trì")
                                                   : tr("chủ trì %1").arg(line.leadNames.join(QStringLiteral(", ")));
    const QString deadline = line.standing.deadline.kind == domain::Deadline::Kind::None
        ? tr("không thời hạn")
        : tr("thời hạn %1").arg(domain::deadlineText(line.standing.deadline));
    const QString words
        = tr("Nhiệm vụ %1: %2; %3; %4; %5, %6%")
              .arg(line.task.no, line.task.shortTitle, leads, deadline, statusWord(line.standing, m_hasDeadlines).word,
                  QString::number(line.standing.progress));
    return isMarked(line.task.no) ? tr("%1; đã đánh dấu").arg(words) : words;
}

QVariant TaskTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool right = section == NumberColumn || section == ProgressColumn;
        return int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("Số");
    case TitleColumn:
        return tr("Nhiệm vụ");
    case LeadColumn:
        return tr("Chủ trì");
    case DeadlineColumn:
        return tr("Thời hạn");
    case ProgressColumn:
        return tr("Tiến độ");
    case StatusColumn:
        return m_hasDeadlines ? tr("Tình trạng hạn") : tr("Trạng thái");
    default:
        return {};
    }
}

} // namespace models
