#include "ui/models/matrixmodel.h"

#include "core/base/text/fold.h"
#include "core/base/text/wording.h"
#include "ui/models/matrixwords.h"
#include "ui/models/statusof.h"

#include <algorithm>
#include <tuple>

namespace models {

using namespace domain;
using reporting::MatrixRow;
using reporting::UnitCounts;

namespace {

enum Total { OnTimeTotal, LateTotal, MissingTotal, TotalCount };

int totalOf(const UnitCounts &counts, int total)
{
    return total == OnTimeTotal ? counts.onTime : total == LateTotal ? counts.late : counts.missing;
}

/// Worse is less: months without a report, then days of delay, then late months.
auto badness(const MatrixRow &row)
{
    const UnitCounts counts = row.counts();
    int days = 0;
    for (const reporting::MatrixCell &cell : row.months)
        days += cell.standing.daysLate;
    return std::make_tuple(-counts.missing, -days, -counts.late);
}

/// 0: wards and communes, 1: offices of the town, 2: all others.
int groupOf(UnitKind kind)
{
    switch (kind) {
    case UnitKind::Ward:
    case UnitKind::Commune:
        return 0;
    case UnitKind::Office:
        return 1;
    default:
        return 2;
    }
}

} // namespace

void MatrixModel::setMatrix(const reporting::YearMatrix &matrix)
{
    m_matrix = matrix;
    rebuild();
}

void MatrixModel::setOrder(Order order)
{
    m_order = order;
    rebuild();
}

void MatrixModel::setFilter(const QString &text)
{
    m_filter = base::SearchWords(text);
    rebuild();
}

void MatrixModel::setOnlyMissing(bool only)
{
    m_onlyMissing = only;
    rebuild();
}

bool MatrixModel::isShown(const MatrixRow &row) const
{
    if (!m_filter.areIn(base::fold(row.unit.name + QLatin1Char(' ') + row.unit.shortName)))
        return false;
    if (!m_onlyMissing)
        return true;
    const ReportStatus status
        = m_marked > 0 ? row.months.at(size_t(m_marked - 1)).standing.status : ReportStatus::NotRequired;
    return status == ReportStatus::Missing || status == ReportStatus::Pending;
}

void MatrixModel::setMarkedMonth(int month)
{
    m_marked = month;
    if (m_onlyMissing)
        rebuild();
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void MatrixModel::rebuild()
{
    beginResetModel();
    m_groups = {{tr("UBND phường, xã"), {}}, {tr("Phòng chuyên môn, Văn phòng"), {}},
        {tr("Cơ quan ngành dọc, Mặt trận, đoàn thể"), {}}};
    for (int i = 0; i < m_matrix.rows.size(); ++i) {
        if (isShown(m_matrix.rows.at(i)))
            m_groups[groupOf(m_matrix.rows.at(i).unit.kind)].rows.append(i);
    }
    m_lines.clear();
    m_split = 0;
    for (int group = 0; group < m_groups.size(); ++group) {
        QList<int> &rows = m_groups[group].rows;
        rows = arranged(rows);
        if (!rows.isEmpty()) {
            m_lines.append({RowKind::Group, group});
            for (const int row : std::as_const(rows))
                m_lines.append({RowKind::Unit, row});
        }
        if (group == 0)
            m_split = int(m_lines.size());
    }
    if (!m_matrix.rows.isEmpty()) {
        m_lines.append({RowKind::Group, int(m_groups.size())});
        for (int total = 0; total < TotalCount; ++total)
            m_lines.append({RowKind::Total, total});
    }
    endResetModel();
}

QList<int> MatrixModel::arranged(QList<int> rows) const
{
    if (m_order == Order::WorstFirst) {
        std::stable_sort(rows.begin(), rows.end(),
            [this](int one, int other) { return badness(m_matrix.rows.at(one)) < badness(m_matrix.rows.at(other)); });
    }
    return rows;
}

int MatrixModel::unitCount() const
{
    return int(
        std::count_if(m_lines.begin(), m_lines.end(), [](const Line &line) { return line.kind == RowKind::Unit; }));
}

const MatrixRow *MatrixModel::rowAt(int row) const
{
    if (row < 0 || row >= m_lines.size() || m_lines.at(row).kind != RowKind::Unit)
        return nullptr;
    return &m_matrix.rows.at(m_lines.at(row).index);
}

const reporting::MatrixCell *MatrixModel::cellAt(const QModelIndex &index) const
{
    const MatrixRow *row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row || index.column() < FirstMonth || index.column() > LastMonth)
        return nullptr;
    return &row->months.at(size_t(index.column() - FirstMonth));
}

int MatrixModel::rowOf(const QString &unitCode) const
{
    for (int row = 0; row < m_lines.size(); ++row) {
        const MatrixRow *unit = rowAt(row);
        if (unit && unit->unit.code == unitCode)
            return row;
    }
    return -1;
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

Qt::ItemFlags MatrixModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_lines.at(index.row()).kind != RowKind::Unit)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool month = section >= FirstMonth && section <= LastMonth;
    switch (role) {
    case Qt::DisplayRole:
        return month ? tr("T%1").arg(section) : section == NameColumn ? tr("Đơn vị") : tr("Tỷ lệ");
    case Qt::ToolTipRole:
        return month ? tr("Kỳ tháng %1/%2, hạn %3")
                           .arg(section)
                           .arg(m_matrix.year)
                           .arg(base::weekdayDate(m_matrix.dates.at(size_t(section - FirstMonth)).dueEffective))
            : section == RateColumn ? tr("Số kỳ đúng hạn trên số kỳ đã đến hạn")
                                    : QVariant();
    case MarkedMonthRole:
        return month && section == m_marked;
    default:
        return {};
    }
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines.at(index.row());
    if (role == KindRole)
        return int(line.kind);
    if (role == Qt::TextAlignmentRole)
        return int(index.column() == NameColumn ? Qt::AlignLeft | Qt::AlignVCenter
                : index.column() == RateColumn  ? Qt::AlignRight | Qt::AlignVCenter
                                                : Qt::AlignCenter);
    switch (line.kind) {
    case RowKind::Group:
        return index.column() == NameColumn ? groupData(line.index, role) : QVariant();
    case RowKind::Total:
        return totalData(line.index, index.column(), role);
    case RowKind::Unit:
        break;
    }
    return unitData(m_matrix.rows.at(line.index), index.column(), role);
}

QString MatrixModel::markedNote(const UnitCounts &counts) const
{
    return m_marked > 0 && counts.required > 0
        ? tr("%1/%2 đúng hạn tháng %3").arg(counts.onTime).arg(counts.required).arg(m_marked)
        : QString();
}

QVariant MatrixModel::groupData(int group, int role) const
{
    const bool whole = group == m_groups.size();
    UnitCounts counts;
    if (whole && m_marked > 0)
        counts = m_matrix.counts(m_marked);
    else if (m_marked > 0) {
        for (const int row : m_groups.at(group).rows)
            counts.count(m_matrix.rows.at(row).months.at(size_t(m_marked - 1)).standing.status);
    }
    const QString title = whole ? tr("Toàn địa bàn (%1)").arg(m_matrix.rows.size())
                                : tr("%1 (%2)").arg(m_groups.at(group).title).arg(m_groups.at(group).rows.size());
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case NoteRole:
        return markedNote(counts);
    case Qt::AccessibleTextRole:
        return markedNote(counts).isEmpty() ? title : title + QStringLiteral(", ") + markedNote(counts);
    default:
        return {};
    }
}

QVariant MatrixModel::totalData(int total, int column, int role) const
{
    static const QString names[]{tr("Đúng hạn"), tr("Chậm"), tr("Chưa báo cáo")};
    UnitCounts counts;
    int value = -1;
    if (column >= FirstMonth && column <= LastMonth) {
        counts = m_matrix.counts(column);
        // A month of which nothing is due yet has no totals.
        if (counts.onTime + counts.late + counts.missing > 0)
            value = totalOf(counts, total);
    } else if (column == RateColumn) {
        int sum = 0;
        int due = 0;
        for (int month = 1; month <= 12; ++month) {
            const UnitCounts each = m_matrix.counts(month);
            sum += totalOf(each, total);
            due += each.onTime + each.late + each.missing;
        }
        if (role == Qt::DisplayRole && due > 0)
            return QStringLiteral("%1%").arg((200 * sum + due) / (2 * due));
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return column == NameColumn ? QVariant(names[total])
            : value >= 0            ? QVariant(QString::number(value))
                                    : QVariant();
    case Qt::AccessibleTextRole:
        return column == NameColumn ? names[total]
            : value >= 0            ? tr("Tháng %1, %2: %3 đơn vị").arg(column).arg(names[total]).arg(value)
                                    : QString();
    case BoldRole:
        return column == NameColumn || total == OnTimeTotal;
    default:
        return {};
    }
}

QVariant MatrixModel::unitData(const MatrixRow &row, int column, int role) const
{
    if (role == KeyRole)
        return row.unit.code;
    if (column == NameColumn)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? row.unit.name : QVariant();
    if (column == RateColumn) {
        const std::optional<int> percent = row.onTimePercent();
        if (role == Qt::DisplayRole)
            return percent ? QStringLiteral("%1%").arg(*percent) : QString();
        if (role == Qt::AccessibleTextRole)
            return percent ? tr("%1, tỷ lệ đúng hạn %2%").arg(row.unit.name).arg(*percent) : row.unit.name;
        return {};
    }
    const reporting::MatrixCell &cell = row.months.at(size_t(column - FirstMonth));
    switch (role) {
    case Qt::DisplayRole:
        return cellMark(cell.standing);
    case StandingRole:
        return int(signOf(cell.standing.status));
    case MarkedMonthRole:
        return column == m_marked;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return cellStory(m_matrix, row, column).sentence();
    default:
        return {};
    }
}

} // namespace models
