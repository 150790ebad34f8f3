#include "ui/models/difficultyfilter.h"

#include "core/base/text/fold.h"
#include "core/reporting/difficultyboard.h"

namespace models {

bool DifficultyFilter::accepts(const reporting::DifficultyCard &card) const
{
    const domain::Difficulty &difficulty = card.difficulty;
    if (unit.isValid() && difficulty.unit != unit)
        return false;
    if (task.isValid() && difficulty.task != task)
        return false;
    if (openFor > 0 && (difficulty.stage == domain::DifficultyStage::Solved || card.age < openFor))
        return false;
    if (words.isEmpty())
        return true;
    const QString text = base::fold(
        QStringList{card.unitName, card.taskNo, difficulty.text, difficulty.proposal, difficulty.document}.join(
            QLatin1Char(' ')));
    return words.areIn(text);
}

} // namespace models
