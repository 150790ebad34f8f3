#include "ui/models/registermodel.h"

#include "core/base/text/wording.h"
#include "core/services/registerreader.h"
#include "ui/models/itemrole.h"
#include "ui/models/registerwords.h"

namespace models {

using base::Result;
using domain::EntryId;
using domain::RegisterLine;
using Order = domain::RegisterQuery::Order;

RegisterModel::RegisterModel(const services::DataFile &file, QObject *parent)
    : IdListModel(parent), m_file(file), m_pages([&file](const QList<qint64> &ids) {
          QList<EntryId> entries;
          for (const qint64 id : ids)
              entries.append(EntryId{id});
          return services::registerLines(file, entries);
      })
{
}

Result<void> RegisterModel::show(const domain::RegisterQuery &query)
{
    const Result<QList<EntryId>> entries = services::registerIds(m_file, query);
    if (!entries)
        return entries.error();
    m_query = query;
    QList<qint64> list;
    list.reserve(entries->size());
    for (const EntryId entry : *entries)
        list.append(entry.value);
    setIds(list);
    return {};
}

void RegisterModel::forgetRows()
{
    m_pages.forget();
}

const RegisterLine *RegisterModel::line(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const bool failedBefore = m_pages.error().has_value();
    const RegisterLine *found = m_pages.row(ids(), row);
    if (!failedBefore && m_pages.error())
        emit readFailed(*m_pages.error());
    return found;
}

std::optional<Order> RegisterModel::orderOf(int column)
{
    switch (column) {
    case NumberColumn:
        return Order::Number;
    case ArrivedColumn:
        return Order::ArrivedOn;
    case IssuerColumn:
        return Order::Issuer;
    case DocumentColumn:
        return Order::Document;
    case DocumentDateColumn:
        return Order::DocumentDate;
    default:
        return std::nullopt;
    }
}

QString RegisterModel::columnTitle(int column)
{
    const QStringList titles{tr("Số đến"), tr("Ngày đến"), tr("Tác giả"), tr("Số, ký hiệu"), tr("Ngày VB"),
        tr("Tên loại và trích yếu"), tr("Tình trạng")};
    return titles.value(column);
}

void RegisterModel::sort(int column, Qt::SortOrder direction)
{
    const std::optional<Order> order = orderOf(column);
    if (!order)
        return;
    domain::RegisterQuery sorted = m_query;
    sorted.order = *order;
    sorted.descending = direction == Qt::DescendingOrder;
    if (sorted == m_query)
        return;
    if (const Result<void> shown = show(sorted); !shown)
        emit readFailed(shown.error());
}

int RegisterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RegisterModel::text(const RegisterLine &line, int column) const
{
    return column == ArrivedColumn ? line.entry.arrivedOn.toString(QStringLiteral("dd/MM"))
                                   : paperText(line, column, m_file.clock().today());
}

QString RegisterModel::paperText(const RegisterLine &line, int column, QDate today)
{
    switch (column) {
    case NumberColumn:
        return line.entry.numberText();
    case ArrivedColumn:
        return base::screenDate(line.entry.arrivedOn);
    case IssuerColumn:
        return line.issuerName;
    case DocumentColumn:
        return line.entry.documentReference();
    case DocumentDateColumn:
        return base::screenDate(line.entry.documentDate);
    case SubjectColumn:
        return line.entry.subject;
    case StatusColumn:
        return entryWord(line, today).word;
    default:
        return {};
    }
}

QVariant RegisterModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (role == KeyRole)
        return idAt(index.row());
    const RegisterLine *line = this->line(index.row());
    if (!line)
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("…")) : QVariant();
    const int column = index.column();
    const bool active = line->entry.state == domain::EntryState::Active;
    switch (role) {
    case Qt::DisplayRole:
        return text(*line, column);
    case StatusRole:
        return column == StatusColumn ? QVariant(int(entryWord(*line, m_file.clock().today()).status)) : QVariant();
    case CancelledRole:
        return !active && (column == IssuerColumn || column == DocumentColumn || column == SubjectColumn);
    case QuietRole:
        return !active;
    case Qt::ToolTipRole:
        return column == StatusColumn ? QVariant(entrySentence(*line)) : QVariant();
    case Qt::AccessibleTextRole:
        return tr("Số đến %1, ngày %2, %3, %4, %5")
            .arg(line->entry.numberText(), base::screenDate(line->entry.arrivedOn), line->issuerName,
                line->entry.documentReference(), entrySentence(*line));
    default:
        return {};
    }
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == NumberColumn ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    // A month's list is narrow, and there the day can only be that of arrival.
    const QString title = m_query.period && section == ArrivedColumn ? tr("Ngày") : columnTitle(section);
    return orderOf(section) == m_query.order
        ? title + (m_query.descending ? QStringLiteral(" ↓") : QStringLiteral(" ↑"))
        : title;
}

} // namespace models
