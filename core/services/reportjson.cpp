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

QJsonArray attachmentsJson(const QList<NewAttachment> &files)
{
    QJsonArray list;
    for (const NewAttachment &file : files) {
        list.append(QJsonObject{{QStringLiteral("name"), file.fileName}, {QStringLiteral("size"), file.size},
            {QStringLiteral("sha256"), file.sha256}});
    }
    return list;
}

QJsonObject documentJson(const QString &issuer, const RegisterEntry &entry, const QList<NewAttachment> &files)
{
    QJsonObject json{
        {QStringLiteral("issuer"), issuer},
        {QStringLiteral("document"), entry.documentReference()},
        {QStringLiteral("document_date"), dayJson(entry.documentDate)},
        {QStringLiteral("arrived"), dayJson(entry.arrivedOn)},
        {QStringLiteral("kind"), documentKindCode(entry.kind)},
        {QStringLiteral("subject"), entry.subject},
    };
    // What most documents do not have is told only where there is something to tell.
    for (const auto &[key, text] : {std::pair("receiver", entry.receiver), std::pair("clerk_number", entry.clerkNumber),
             std::pair("note", entry.note)}) {
        if (!text.isEmpty())
            json.insert(QLatin1String(key), text);
    }
    for (const auto &[key, day] :
        {std::pair("forwarded_on", entry.forwardedOn), std::pair("handle_by", entry.handleBy)}) {
        if (day.isValid())
            json.insert(QLatin1String(key), day.toString(Qt::ISODate));
    }
    if (entry.urgency != Urgency::Normal)
        json.insert(QStringLiteral("urgency"), urgencyCode(entry.urgency));
    if (!files.isEmpty())
        json.insert(QStringLiteral("attachments"), attachmentsJson(files));
    return json;
}

QJsonObject reportJson(
    const NewReport &report, const Unit &unit, const RegisterEntry &entry, const QHash<TaskId, QString> &taskNumbers)
{
    QJsonObject json = entry.id.isValid() ? documentJson(unit.name, entry, report.attachments) : QJsonObject();
    json.insert(QStringLiteral("unit"), unit.code);
    json.insert(QStringLiteral("nil"), report.nil);
    if (report.additional)
        json.insert(QStringLiteral("additional"), true);
    json.insert(QStringLiteral("results"), resultsJson(report.results, taskNumbers));
    if (report.request.isEmpty())
        json.insert(QStringLiteral("period"), report.period.code());
    else
        json.insert(QStringLiteral("request"), report.request);
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
