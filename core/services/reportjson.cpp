#include "core/services/reportjson.h"

namespace services {

using namespace domain;

QJsonValue dayJson(QDate day)
{
    return day.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(day.toString(Qt::ISODate));
}

QJsonArray resultsJson(const QList<ReportResult> &results, const QHash<TaskId, QString> &taskNumbers)
{
    QJsonArray lines;
    for (const ReportResult &result : results) {
        QJsonObject line{
            {QStringLiteral("task"), taskNumbers.value(result.task)}, {QStringLiteral("text"), result.text}};
        if (result.state)
            line.insert(QStringLiteral("state"), taskStateCode(*result.state));
        if (result.progress)
            line.insert(QStringLiteral("progress"), *result.progress);
        lines.append(line);
    }
    return lines;
}

QJsonObject reportJson(
    const NewReport &report, const Unit &unit, const RegisterEntry &entry, const QHash<TaskId, QString> &taskNumbers)
{
    QJsonObject json{
        {QStringLiteral("unit"), unit.code},
        {QStringLiteral("nil"), report.nil},
        {QStringLiteral("results"), resultsJson(report.results, taskNumbers)},
    };
    if (report.request.isEmpty())
        json.insert(QStringLiteral("period"), report.period.code());
    else
        json.insert(QStringLiteral("request"), report.request);
    if (entry.id.isValid()) {
        json.insert(QStringLiteral("arrived"), entry.arrivedOn.toString(Qt::ISODate));
        json.insert(QStringLiteral("document"), entry.documentReference());
        json.insert(QStringLiteral("document_date"), entry.documentDate.toString(Qt::ISODate));
        json.insert(QStringLiteral("subject"), entry.subject);
    }
    if (!report.narrative.isEmpty())
        json.insert(QStringLiteral("narrative"), report.narrative);
    QJsonArray difficulties;
    for (const NewDifficulty &difficulty : report.difficulties) {
        difficulties.append(QJsonObject{{QStringLiteral("task"), taskNumbers.value(difficulty.task)},
            {QStringLiteral("text"), difficulty.text}, {QStringLiteral("proposal"), difficulty.proposal}});
    }
    if (!difficulties.isEmpty())
        json.insert(QStringLiteral("difficulties"), difficulties);
    return json;
}

} // namespace services
