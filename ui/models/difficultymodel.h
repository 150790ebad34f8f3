#pragma once

#include "core/reporting/difficultyboard.h"
#include "ui/models/itemrole.h"

#include <QAbstractListModel>
#include <QSet>

namespace models {

/// The difficulties at one stage, oldest first, as cards. DisplayRole is the text, KeyRole the id; StatusRole and
/// AgeRole are the age as sign and words.
class DifficultyModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum OwnRole { UnitRole = FirstOwnRole, TaskRole, AgeRole, DocumentRole };

    using QAbstractListModel::QAbstractListModel;

    void setCards(const QList<reporting::DifficultyCard> &cards, const domain::DifficultyLimits &limits);
    void setMarked(const QSet<domain::DifficultyId> &marked);
    const QSet<domain::DifficultyId> &marked() const { return m_marked; }

    const QList<reporting::DifficultyCard> &cards() const { return m_cards; }
    int rowOf(domain::DifficultyId id) const; ///< -1: not there
    /// "lâu nhất 19 ngày"; empty without cards.
    QString longest() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    int statusOf(const reporting::DifficultyCard &card) const;

    QList<reporting::DifficultyCard> m_cards;
    QSet<domain::DifficultyId> m_marked;
    domain::DifficultyLimits m_limits;
};

} // namespace models
