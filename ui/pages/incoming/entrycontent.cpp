#include "ui/pages/incoming/entrycontent.h"

#include "core/services/reportjson.h"

#include <QJsonObject>

namespace pages {

using domain::ReportResult;
using domain::Task;
using domain::TaskId;

namespace {

QHash<TaskId, QString> numbersOf(const QList<Task> &tasks)
{
    QHash<TaskId, QString> numbers;
    for (const Task &task : tasks)
        numbers.insert(task.id, task.no);
    return numbers;
}

/// An invalid id: of no task, or of one that the plan does not have.
TaskId taskOf(const QJsonObject &line, const QList<Task> &tasks)
{
    const QString number = line.value(QLatin1String("task")).toString();
    for (const Task &task : tasks) {
        if (task.no == number)
            return task.id;
    }
    return {};
}

} // namespace

QJsonArray resultsDraft(const QList<ReportResult> &results, const QList<Task> &tasks)
{
    return services::resultsJson(results, numbersOf(tasks));
}

QList<ReportResult> resultsFromDraft(const QJsonArray &draft, const QList<Task> &tasks)
{
    QList<ReportResult> results;
    for (const QJsonValue &value : draft) {
        const QJsonObject line = value.toObject();
        ReportResult result;
        result.task = taskOf(line, tasks);
        result.text = line.value(QLatin1String("text")).toString();
        result.state = domain::taskStateFromCode(line.value(QLatin1String("state")).toString());
        if (const QJsonValue progress = line.value(QLatin1String("progress")); progress.isDouble())
            result.progress = progress.toInt();
        if (result.task.isValid())
            results.append(result);
    }
    return results;
}

QJsonArray difficultiesDraft(const QList<services::NewDifficulty> &difficulties, const QList<Task> &tasks)
{
    const QHash<TaskId, QString> numbers = numbersOf(tasks);
    QJsonArray lines;
    for (const services::NewDifficulty &difficulty : difficulties) {
        lines.append(QJsonObject{{QStringLiteral("task"), numbers.value(difficulty.task)},
            {QStringLiteral("text"), difficulty.text}, {QStringLiteral("proposal"), difficulty.proposal}});
    }
    return lines;
}

QList<services::NewDifficulty> difficultiesFromDraft(const QJsonArray &draft, const QList<Task> &tasks)
{
    QList<services::NewDifficulty> difficulties;
    for (const QJsonValue &value : draft) {
        const QJsonObject line = value.toObject();
        difficulties.append({taskOf(line, tasks), line.value(QLatin1String("text")).toString(),
            line.value(QLatin1String("proposal")).toString()});
    }
    return difficulties;
}

} // namespace pages
