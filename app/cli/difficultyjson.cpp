#include "app/cli/difficultyjson.h"

#include "app/cli/workplace.h"

#include <QJsonObject>

namespace cli {

using namespace domain;

QJsonArray difficultiesJson(const QList<Difficulty> &difficulties, const services::UnitCatalogue &units,
    const QHash<TaskId, QString> &taskNumbers, QDate today)
{
    QJsonArray array;
    for (const Difficulty &difficulty : difficulties) {
        array.append(QJsonObject{
            {QStringLiteral("difficulty"), difficulty.id.value},
            {QStringLiteral("unit"), units.unit(difficulty.unit).name},
            {QStringLiteral("task"),
                difficulty.task.isValid() ? QJsonValue(taskNumbers.value(difficulty.task))
                                          : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("raised"), dayJson(difficulty.raisedOn)},
            {QStringLiteral("age"), difficulty.ageOn(today)},
            {QStringLiteral("text"), difficulty.text},
            {QStringLiteral("proposal"), difficulty.proposal},
            {QStringLiteral("stage"), difficultyStageCode(difficulty.stage)},
            {QStringLiteral("since"), dayJson(difficulty.stageOn)},
            {QStringLiteral("document"), difficulty.document},
        });
    }
    return array;
}

} // namespace cli
