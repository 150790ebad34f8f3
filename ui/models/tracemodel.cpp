#include "ui/models/tracemodel.h"

#include "core/services/tracereader.h"
#include "ui/models/itemrole.h"

namespace models {

using base::Result;
using services::TraceNote;

TraceModel::TraceModel(const services::DataFile &file, QObject *parent)
    : IdListModel(parent), m_file(file),
      m_pages([&file](const QList<qint64> &ids) { return services::traceNotes(file, ids); })
{
}

Result<void> TraceModel::show(const domain::TraceQuery &query)
{
    Result<services::TraceTeller> teller = services::TraceTeller::read(m_file);
    if (!teller)
        return teller.error();
    const Result<QList<qint64>> ids = services::traceIds(m_file, query);
    if (!ids)
        return ids.error();
    m_query = query;
    m_teller = *std::move(teller);
    setIds(*ids);
    return {};
}

void TraceModel::forgetRows()
{
    m_pages.forget();
}

const TraceNote *TraceModel::note(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const bool failedBefore = m_pages.error().has_value();
    const TraceNote *found = m_pages.row(ids(), row);
    if (!failedBefore && m_pages.error())
        emit readFailed(*m_pages.error());
    return found;
}

void TraceModel::sort(int column, Qt::SortOrder direction)
{
    // The chain has one order: the newest first, or the oldest.
    if (column != MomentColumn || (direction == Qt::DescendingOrder) == m_query.newestFirst)
        return;
    domain::TraceQuery turned = m_query;
    turned.newestFirst = direction == Qt::DescendingOrder;
    if (const Result<void> shown = show(turned); !shown)
        emit readFailed(shown.error());
}

int TraceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TraceModel::text(const TraceNote &note, int column) const
{
    switch (column) {
    case MomentColumn:
        return note.at.toString(QStringLiteral("dd/MM/yyyy HH:mm"));
    case ActorColumn:
        return note.actor;
    case MachineColumn:
        return note.machine;
    case ActColumn:
        return services::traceAct(note);
    case ObjectColumn:
        return m_teller.object(note);
    case ReasonColumn:
        return note.reason.simplified();
    default:
        return {};
    }
}

QVariant TraceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (role == KeyRole)
        return idAt(index.row());
    const TraceNote *note = this->note(index.row());
    if (!note)
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("…")) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return text(*note, index.column());
    case QuietRole:
        return index.column() == MachineColumn || index.column() == ReasonColumn;
    case Qt::AccessibleTextRole:
        return m_teller.sentence(*note);
    default:
        return {};
    }
}

QVariant TraceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Lúc"), tr("Người"), tr("Máy"), tr("Việc"), tr("Đối tượng"), tr("Lý do")};
    const QString title = titles.value(section);
    if (section != MomentColumn)
        return title;
    return title + (m_query.newestFirst ? QStringLiteral(" ↓") : QStringLiteral(" ↑"));
}

} // namespace models
