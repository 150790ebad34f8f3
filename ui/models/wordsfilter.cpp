#include "ui/models/wordsfilter.h"

namespace models {

void WordsFilter::setText(const QString &text)
{
    m_words = base::SearchWords(text);
    invalidateFilter();
}

bool WordsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return m_words.areIn(sourceModel()->index(row, 0, parent).data(filterRole()).toString());
}

} // namespace models
