#include "ui/models/requestmodel.h"

#include "core/base/text/fold.h"
#include "core/base/text/naturalorder.h"
#include "core/base/text/sortkey.h"
#include "ui/models/itemrole.h"
#include "ui/models/requestwords.h"

#include <algorithm>

namespace models {

using domain::RequestState;
using reporting::RequestFigures;

namespace {

QString orderKey(const domain::Request &request, int column)
{
    switch (column) {
    case RequestModel::NumberColumn:
        return base::naturalKey(request.number);
    case RequestModel::SubjectColumn:
        return base::sortKey(request.subject);
    default:
        return request.dueAt.toString(Qt::ISODate);
    }
}

} // namespace

void RequestModel::setRequests(const QList<RequestFigures> &requests, const QDateTime &now)
{
    m_all = requests;
    m_now = now;
    // They come in the order of their due times; what is over stands below, the newest first.
    std::stable_sort(m_all.begin(), m_all.end(), [](const RequestFigures &a, const RequestFigures &b) {
        const bool openA = a.request.state == RequestState::Open;
        const bool openB = b.request.state == RequestState::Open;
        return openA != openB ? openA : !openA && a.request.dueAt > b.request.dueAt;
    });
    refilter();
}

void RequestModel::setFilter(const QString &text)
{
    m_words = base::SearchWords(text);
    refilter();
}

void RequestModel::refilter()
{
    beginResetModel();
    m_shown.clear();
    for (const RequestFigures &each : std::as_const(m_all)) {
        if (m_words.areIn(base::fold(each.request.number + QLatin1Char(' ') + each.request.subject)))
            m_shown.append(each);
    }
    if (m_sorted >= 0) {
        std::stable_sort(m_shown.begin(), m_shown.end(), [this](const RequestFigures &a, const RequestFigures &b) {
            const QString one = orderKey(a.request, m_sorted);
            const QString other = orderKey(b.request, m_sorted);
            return m_order == Qt::AscendingOrder ? one < other : other < one;
        });
    }
    endResetModel();
}

void RequestModel::sort(int column, Qt::SortOrder order)
{
    m_sorted = column;
    m_order = order;
    refilter();
}

const RequestFigures *RequestModel::figures(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_shown.at(row) : nullptr;
}

int RequestModel::rowOf(const QString &number) const
{
    for (qsizetype row = 0; row < m_shown.size(); ++row) {
        const domain::Request &request = m_shown.at(row).request;
        if (request.number == number && request.state != RequestState::Cancelled)
            return int(row);
    }
    return -1;
}

int RequestModel::openCount() const
{
    return int(std::count_if(m_all.cbegin(), m_all.cend(),
        [](const RequestFigures &each) { return each.request.state == RequestState::Open; }));
}

int RequestModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int RequestModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RequestModel::data(const QModelIndex &index, int role) const
{
    const RequestFigures *figures = index.isValid() ? this->figures(index.row()) : nullptr;
    if (!figures)
        return {};
    const domain::Request &request = figures->request;
    const RequestWord word = requestWord(*figures, m_now);
    const QString answered = QStringLiteral("%1/%2").arg(figures->counts.received()).arg(figures->units.size());
    switch (role) {
    case Qt::DisplayRole:
        return QStringList{request.number, request.subject, dueWords(request.dueAt), answered, word.word}.value(
            index.column());
    case StatusRole:
        return index.column() == StatusColumn ? QVariant(int(word.status)) : QVariant();
    case CancelledRole:
        return request.state == RequestState::Cancelled && index.column() < DueColumn;
    case QuietRole:
        return request.state != RequestState::Open;
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::AccessibleTextRole:
        return tr("Yêu cầu số %1, %2, hạn %3, %4 đơn vị đã trả lời, %5")
            .arg(request.number, request.subject, dueWords(request.dueAt), answered, word.word);
    case KeyRole:
        return request.number;
    default:
        return {};
    }
}

QVariant RequestModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == AnsweredColumn ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString title
        = QStringList{tr("Số yêu cầu"), tr("Nội dung"), tr("Hạn trả lời"), tr("Trả lời"), tr("Tình trạng")}.value(
            section);
    const QString arrow = m_order == Qt::AscendingOrder ? QStringLiteral(" ↑") : QStringLiteral(" ↓");
    return section == m_sorted ? title + arrow : title;
}

} // namespace models
