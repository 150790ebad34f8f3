#pragma once

#include "core/base/text/searchwords.h"

#include <QSortFilterProxyModel>

namespace models {

/// The rows of a list that have all words in the folded text of a role (setFilterRole()).
class WordsFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    base::SearchWords m_words;
};

} // namespace models
