#include "ui/models/outgoingmodel.h"

#include "core/base/text/fold.h"
#include "core/base/text/wording.h"
#include "ui/models/itemrole.h"

#include <algorithm>

namespace models {

using services::OutgoingLine;

void OutgoingModel::setLines(const QList<OutgoingLine> &lines)
{
    m_all = QList<OutgoingLine>(lines.rbegin(), lines.rend());
    refilter();
}

void OutgoingModel::setFilter(const QString &text)
{
    m_words = base::SearchWords(text);
    refilter();
}

void OutgoingModel::setOnlyInForce(bool only)
{
    m_onlyInForce = only;
    refilter();
}

void OutgoingModel::refilter()
{
    beginResetModel();
    m_shown.clear();
    for (const OutgoingLine &line : std::as_const(m_all)) {
        const QStringList words{line.reference, line.title, line.recipients, line.signer};
        if ((line.isInForce || !m_onlyInForce) && m_words.areIn(base::fold(words.join(QLatin1Char(' ')))))
            m_shown.append(line);
    }
    endResetModel();
}

const OutgoingLine *OutgoingModel::line(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_shown.at(row) : nullptr;
}

int OutgoingModel::rowOf(services::OutgoingSource source, qint64 id) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(),
        [source, id](const OutgoingLine &line) { return line.source == source && line.id == id; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

QString OutgoingModel::stateWord(const OutgoingLine &line)
{
    if (line.isInForce)
        return tr("Còn hiệu lực");
    if (!line.end)
        return tr("Đã hủy");
    return *line.end == domain::DocumentEndKind::Recalled ? tr("Đã thu hồi") : tr("Đã thay thế");
}

int OutgoingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int OutgoingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant OutgoingModel::data(const QModelIndex &index, int role) const
{
    const OutgoingLine *line = index.isValid() ? this->line(index.row()) : nullptr;
    if (!line)
        return {};
    const QString state = stateWord(*line);
    switch (role) {
    case Qt::DisplayRole:
        return QStringList{line->reference, base::screenDate(line->issuedOn), line->title, line->recipients, state}
            .value(index.column());
    case Qt::ToolTipRole:
        return index.column() == RecipientsColumn                    ? QVariant(line->recipients)
            : index.column() == StateColumn && !line->note.isEmpty() ? QVariant(line->note)
                                                                     : QVariant();
    case BoldRole:
        return index.column() == ReferenceColumn && line->isInForce;
    case CancelledRole:
        return !line->isInForce && index.column() < StateColumn;
    case QuietRole:
        return index.column() == StateColumn || !line->isInForce;
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::AccessibleTextRole:
        return tr("Văn bản số %1, ngày %2, %3, gửi %4, %5")
            .arg(line->reference, base::screenDate(line->issuedOn), line->title, line->recipients, state);
    default:
        return {};
    }
}

QVariant OutgoingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return QStringList{tr("Số, ký hiệu"), tr("Ngày"), tr("Trích yếu"), tr("Nơi nhận"), tr("Tình trạng")}.value(section);
}

} // namespace models
