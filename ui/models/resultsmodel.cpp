#include "ui/models/resultsmodel.h"

#include "core/base/text/nfc.h"
#include "ui/models/itemrole.h"
#include "ui/models/taskwords.h"

#include <algorithm>

namespace models {

using domain::ReportResult;
using domain::Task;

void ResultsModel::setTasks(const QList<Task> &tasks)
{
    // The same again must not close an editor that is open.
    if (tasks == m_tasks)
        return;
    m_tasks = tasks;
    order();
}

void ResultsModel::setUnit(
    domain::UnitId unit, const QList<domain::UnitId> &collectives, const QList<domain::TaskId> &told)
{
    const QList<domain::UnitId> wanted = QList<domain::UnitId>{unit} + collectives;
    if (wanted == m_unit && told == m_told)
        return;
    m_unit = wanted;
    m_told = told;
    order();
}

bool ResultsModel::isOwn(const Task &task) const
{
    return m_told.contains(task.id) || std::any_of(m_unit.begin(), m_unit.end(), [&task](domain::UnitId id) {
        return task.leads.contains(id) || task.coordinators.contains(id);
    });
}

void ResultsModel::order()
{
    QHash<domain::TaskId, ReportResult> typed;
    for (const Row &row : std::as_const(m_rows))
        typed.insert(row.task.id, row.result);
    beginResetModel();
    m_rows.clear();
    for (const Task &task : std::as_const(m_tasks)) {
        ReportResult result = typed.value(task.id);
        result.task = task.id;
        m_rows.append({task, result});
    }
    const auto others
        = std::stable_partition(m_rows.begin(), m_rows.end(), [this](const Row &row) { return isOwn(row.task); });
    m_ownCount = int(others - m_rows.begin());
    endResetModel();
}

void ResultsModel::clear()
{
    setResults({});
}

void ResultsModel::setResults(const QList<ReportResult> &results)
{
    QHash<domain::TaskId, ReportResult> byTask;
    for (const ReportResult &result : results)
        byTask.insert(result.task, result);
    for (Row &row : m_rows) {
        row.result = byTask.value(row.task.id);
        row.result.task = row.task.id;
    }
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit edited();
}

bool ResultsModel::fill(int row, const ReportResult &result)
{
    if (row < 0 || row >= rowCount() || isFilled(row))
        return false;
    Row &filled = m_rows[row];
    filled.result = result;
    filled.result.task = filled.task.id;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    emit edited();
    return true;
}

bool ResultsModel::hasContent(const ReportResult &result)
{
    return !result.text.trimmed().isEmpty() || result.state || result.progress;
}

bool ResultsModel::isFilled(int row) const
{
    return row >= 0 && row < rowCount() && hasContent(m_rows.at(row).result);
}

domain::TaskId ResultsModel::taskAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows.at(row).task.id : domain::TaskId();
}

int ResultsModel::rowOf(domain::TaskId task) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (taskAt(row) == task)
            return row;
    }
    return -1;
}

QList<ReportResult> ResultsModel::results() const
{
    QList<ReportResult> results;
    for (const Task &task : m_tasks) {
        const auto row = std::find_if(
            m_rows.begin(), m_rows.end(), [&task](const Row &candidate) { return candidate.task.id == task.id; });
        if (row != m_rows.end() && hasContent(row->result))
            results.append(row->result);
    }
    return results;
}

int ResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ResultsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ResultsModel::text(const Row &row, int column) const
{
    switch (column) {
    case NumberColumn:
        return row.task.no;
    case TaskColumn:
        return row.task.shortTitle;
    case TextColumn:
        return row.result.text;
    case StateColumn:
        return row.result.state ? domain::taskStateText(*row.result.state) : QString();
    case ProgressColumn:
        return row.result.progress ? QString::number(*row.result.progress) : QString();
    default:
        return {};
    }
}

QVariant ResultsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column()).simplified();
    case Qt::EditRole:
        if (index.column() == StateColumn)
            return row.result.state ? domain::taskStateCode(*row.result.state) : QString();
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == TaskColumn ? row.task.text : QString();
    case Qt::TextAlignmentRole:
        return int(index.column() == ProgressColumn || index.column() == NumberColumn
                ? Qt::AlignRight | Qt::AlignVCenter
                : Qt::AlignLeft | Qt::AlignVCenter);
    case BoldRole:
        return index.column() == NumberColumn;
    case QuietRole: // what is not this unit's to do
        return m_ownCount > 0 && index.row() >= m_ownCount && index.column() <= TaskColumn;
    case SignRole:
        return index.column() == StateColumn && row.result.state ? QVariant(int(stateWord(*row.result.state).status))
                                                                 : QVariant();
    case Qt::AccessibleTextRole:
        return tr("Nhiệm vụ %1, %2: %3")
            .arg(row.task.no, headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                text(row, index.column()));
    default:
        return {};
    }
}

bool ResultsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    ReportResult &result = m_rows[index.row()].result;
    const QString typed = base::nfc(value.toString()).trimmed();
    switch (index.column()) {
    case TextColumn:
        result.text = typed;
        break;
    case StateColumn:
        result.state = domain::taskStateFromCode(typed);
        if (result.state == domain::TaskState::Done)
            result.progress = 100;
        break;
    case ProgressColumn: {
        bool isNumber = false;
        const int number = QString(typed).remove(QLatin1Char('%')).trimmed().toInt(&isNumber);
        if (!typed.isEmpty() && (!isNumber || number < 0 || number > 100))
            return false;
        result.progress = typed.isEmpty() ? std::nullopt : std::optional<int>(number);
        break;
    }
    default:
        return false;
    }
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    emit edited();
    return true;
}

QVariant ResultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == NumberColumn || section == ProgressColumn ? Qt::AlignRight | Qt::AlignVCenter
                                                                        : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Số"), tr("Nhiệm vụ"), tr("Kết quả trong kỳ"), tr("Trạng thái"), tr("%")};
    return titles.value(section);
}

Qt::ItemFlags ResultsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() >= TextColumn ? flags | Qt::ItemIsEditable : flags;
}

} // namespace models
