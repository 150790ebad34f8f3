#include "ui/models/difficultyfilter.h"

#include "core/base/text/fold.h"
#include "core/reporting/difficultyboard.h"

#include <algorithm>

namespace models {

void DifficultyFilter::setText(const QString &text)
{
    words = base::fold(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool DifficultyFilter::accepts(const reporting::DifficultyCard &card) const
{
    const domain::Difficulty &difficulty = card.difficulty;
    if (unit.isValid() && difficulty.unit != unit)
        return false;
    if (task.isValid() && difficulty.task != task)
        return false;
    if (words.isEmpty())
        return true;
    const QString text = base::fold(
        QStringList{card.unitName, card.taskNo, difficulty.text, difficulty.proposal, difficulty.document}.join(
            QLatin1Char(' ')));
    return std::all_of(words.begin(), words.end(), [&text](const QString &word) { return text.contains(word); });
}

} // namespace models
