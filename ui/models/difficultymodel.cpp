#include "ui/models/difficultymodel.h"

#include "ui/theme/status.h"

#include <algorithm>

namespace models {

using domain::DifficultyAge;
using domain::DifficultyId;
using domain::DifficultyStage;
using reporting::DifficultyCard;
using theme::Status;

namespace {

/// "UBND xã Ninh Sơn, nhiệm vụ 2.7, 19 ngày, 45/UBND-NC: Thiếu máy quét"
QString wholeSentence(const DifficultyModel &model, const QModelIndex &index)
{
    QStringList parts{model.data(index, DifficultyModel::UnitRole).toString()};
    const QString task = model.data(index, DifficultyModel::TaskRole).toString();
    if (!task.isEmpty())
        parts.append(DifficultyModel::tr("nhiệm vụ %1").arg(task));
    parts.append(model.data(index, DifficultyModel::AgeRole).toString());
    const QString document = model.data(index, DifficultyModel::DocumentRole).toString();
    if (!document.isEmpty())
        parts.append(document);
    if (model.data(index, MarkedRole).toBool())
        parts.append(DifficultyModel::tr("đã đánh dấu"));
    return parts.join(QStringLiteral(", ")) + QStringLiteral(": ") + model.data(index, Qt::DisplayRole).toString();
}

} // namespace

void DifficultyModel::setCards(const QList<DifficultyCard> &cards, const domain::DifficultyLimits &limits)
{
    beginResetModel();
    m_cards = cards;
    m_limits = limits;
    // A card that is no longer here is not moved along unseen.
    QSet<DifficultyId> kept;
    for (const DifficultyCard &card : cards) {
        if (m_marked.contains(card.difficulty.id))
            kept.insert(card.difficulty.id);
    }
    m_marked = kept;
    endResetModel();
}

void DifficultyModel::setMarked(const QSet<DifficultyId> &marked)
{
    m_marked = marked;
    if (!m_cards.isEmpty())
        emit dataChanged(index(0), index(int(m_cards.size()) - 1), {MarkedRole});
}

int DifficultyModel::rowOf(DifficultyId id) const
{
    const auto found = std::find_if(
        m_cards.begin(), m_cards.end(), [id](const DifficultyCard &card) { return card.difficulty.id == id; });
    return found == m_cards.end() ? -1 : int(found - m_cards.begin());
}

QString DifficultyModel::longest() const
{
    const auto oldest = std::max_element(m_cards.begin(), m_cards.end(),
        [](const DifficultyCard &one, const DifficultyCard &other) { return one.age < other.age; });
    return oldest == m_cards.end() ? QString() : tr("lâu nhất %n ngày", nullptr, oldest->age);
}

int DifficultyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cards.size());
}

int DifficultyModel::statusOf(const DifficultyCard &card) const
{
    if (card.difficulty.stage == DifficultyStage::Solved)
        return int(Status::OnTime);
    switch (m_limits.ageOf(card.age)) {
    case DifficultyAge::Red:
        return int(Status::Missing);
    case DifficultyAge::Amber:
        return int(Status::Late);
    case DifficultyAge::Fresh:
        break;
    }
    return int(Status::InTime);
}

QVariant DifficultyModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_cards.size())
        return {};
    const DifficultyCard &card = m_cards.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return card.difficulty.text.simplified();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return wholeSentence(*this, index);
    case StatusRole:
        return statusOf(card);
    case KeyRole:
        return card.difficulty.id.value;
    case UnitRole:
        return card.unitName;
    case TaskRole:
        return card.taskNo;
    case AgeRole:
        return card.difficulty.stage == DifficultyStage::Solved ? tr("sau %n ngày", nullptr, card.age)
                                                                : tr("%n ngày", nullptr, card.age);
    case DocumentRole:
        return card.difficulty.document;
    case MarkedRole:
        return m_marked.contains(card.difficulty.id);
    default:
        return {};
    }
}

} // namespace models
