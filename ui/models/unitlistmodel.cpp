#include "ui/models/unitlistmodel.h"

#include "core/base/text/fold.h"
#include "core/base/text/sortkey.h"
#include "core/base/text/wording.h"
#include "ui/models/itemrole.h"

#include <algorithm>

namespace models {

using domain::Unit;

namespace {

bool matches(const Unit &unit, const base::SearchWords &words)
{
    const QStringList names = QStringList{unit.name, unit.shortName, unit.code} + unit.aliases;
    return words.areIn(base::fold(names.join(QLatin1Char('\n'))));
}

} // namespace

void UnitListModel::setUnits(const QList<Unit> &units, const QSet<domain::UnitId> &reporters, QDate today)
{
    m_units = units;
    m_reporters = reporters;
    m_today = today;
    refilter();
}

void UnitListModel::setFilter(const QString &text)
{
    m_filter = base::SearchWords(text);
    refilter();
}

void UnitListModel::refilter()
{
    beginResetModel();
    m_shown.clear();
    for (const Unit &unit : std::as_const(m_units)) {
        if (matches(unit, m_filter))
            m_shown.append(unit);
    }
    const bool asTheyCome = m_sorted == PositionColumn && m_order == Qt::AscendingOrder;
    if (!asTheyCome) {
        std::stable_sort(m_shown.begin(), m_shown.end(), [this](const Unit &a, const Unit &b) {
            return m_order == Qt::AscendingOrder ? orderKey(a) < orderKey(b) : orderKey(b) < orderKey(a);
        });
    }
    endResetModel();
}

QString UnitListModel::orderKey(const Unit &unit) const
{
    switch (m_sorted) {
    case PositionColumn:
    case KindColumn: // kinds stand together as the official order has them
        return QStringLiteral("%1").arg(
            m_sorted == KindColumn ? int(unit.kind) : unit.position, 6, 10, QLatin1Char('0'));
    case FromColumn:
        return unit.validFrom.toString(Qt::ISODate);
    case ToColumn:
        return unit.validTo.toString(Qt::ISODate);
    default:
        return base::sortKey(text(unit, m_sorted));
    }
}

void UnitListModel::sort(int column, Qt::SortOrder order)
{
    m_sorted = column;
    m_order = order;
    refilter();
}

int UnitListModel::rowOf(const QString &code) const
{
    for (int row = 0; row < m_shown.size(); ++row) {
        if (m_shown.at(row).code == code)
            return row;
    }
    return -1;
}

int UnitListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int UnitListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString UnitListModel::text(const Unit &unit, int column) const
{
    switch (column) {
    case PositionColumn:
        return QString::number(unit.position);
    case CodeColumn:
        return unit.code;
    case NameColumn:
        return unit.name;
    case ShortColumn:
        return unit.shortName;
    case KindColumn:
        return domain::unitKindText(unit.kind);
    case ReportsColumn:
        return reports(unit.id) ? tr("Có") : QStringLiteral("–");
    case FromColumn:
        return base::screenDate(unit.validFrom);
    case ToColumn:
        return base::screenDate(unit.validTo);
    case SuccessorColumn:
        for (const Unit &other : m_units) {
            if (other.id == unit.successor)
                return other.name;
        }
        return {};
    default:
        return {};
    }
}

QVariant UnitListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Unit &unit = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(unit, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == NameColumn
            ? tr("%1, mã %2, %3").arg(unit.name, unit.code, domain::unitKindText(unit.kind))
            : titleOf(index.column()) + QStringLiteral(": ") + text(unit, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == PositionColumn ? int(Qt::AlignRight | Qt::AlignVCenter)
                                                : int(Qt::AlignLeft | Qt::AlignVCenter);
    case QuietRole:
        return index.column() != NameColumn || (unit.validTo.isValid() && unit.validTo < m_today);
    case KeyRole:
        return unit.code;
    default:
        return {};
    }
}

QVariant UnitListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == PositionColumn ? int(Qt::AlignRight | Qt::AlignVCenter)
                                         : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString title = titleOf(section);
    // The official order needs no sign.
    if (section != m_sorted || (section == PositionColumn && m_order == Qt::AscendingOrder))
        return title;
    return title + (m_order == Qt::AscendingOrder ? QStringLiteral(" ↑") : QStringLiteral(" ↓"));
}

QString UnitListModel::titleOf(int column)
{
    switch (column) {
    case PositionColumn:
        return tr("TT");
    case CodeColumn:
        return tr("Mã");
    case NameColumn:
        return tr("Tên đơn vị");
    case ShortColumn:
        return tr("Tên ngắn");
    case KindColumn:
        return tr("Loại");
    case ReportsColumn:
        return tr("Báo cáo");
    case FromColumn:
        return tr("Từ ngày");
    case ToColumn:
        return tr("Đến ngày");
    case SuccessorColumn:
        return tr("Đơn vị kế thừa");
    default:
        return {};
    }
}

} // namespace models
