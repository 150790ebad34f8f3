#include "app/cli/registerimportcommand.h"

#include "app/cli/workplace.h"
#include "core/base/errortext.h"
#include "core/exchange/registerpaste.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using base::Error;
using base::ErrorCode;
using base::Result;
using services::RegisterRow;

namespace {

Result<QString> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::FileMissing, {{QStringLiteral("file"), path}}};
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{
            ErrorCode::FileUnreadable, {{QStringLiteral("file"), path}, {QStringLiteral("why"), file.errorString()}}};
    }
    return QString::fromUtf8(file.readAll());
}

QJsonObject rowJson(const RegisterRow &row, const Workplace &place)
{
    const services::NewDocument &document = row.document;
    QJsonObject json{
        {QStringLiteral("line"), row.line},
        {QStringLiteral("arrival_number"), row.number},
        {QStringLiteral("arrived"), dayJson(document.arrivedOn)},
        {QStringLiteral("issuer"), document.issuerText},
        {QStringLiteral("unit"),
            document.unit.isValid() ? QJsonValue(place.units.unit(document.unit).name) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("number"), document.documentReference},
        {QStringLiteral("date"), dayJson(document.documentDate)},
        {QStringLiteral("kind"), domain::documentKindCode(document.kind)},
        {QStringLiteral("subject"), document.subject},
        {QStringLiteral("period"), row.period ? QJsonValue(row.period->code()) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("fault"), row.fault ? QJsonValue(base::sentence(*row.fault)) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("doubt"), row.doubt ? QJsonValue(base::sentence(*row.doubt)) : QJsonValue(QJsonValue::Null)},
    };
    if (row.supplement > 0)
        json.insert(QStringLiteral("supplement"), row.supplement);
    return json;
}

} // namespace

Exit importRows(Invocation &call)
{
    const bool json = call.flag(QStringLiteral("--json"));
    const bool reports = call.flag(QStringLiteral("--reports"));
    const bool dryRun = call.flag(QStringLiteral("--dry-run"));
    if (!call.hasOnly(1))
        return Invocation::usage(QStringLiteral("register import FILE.tsv [--reports] [--dry-run] [--json]"));
    const Result<QString> content = contentOf(call.arguments.first());
    if (!content)
        return Invocation::fail(content.error());
    const Result<Workplace> place = Workplace::open(call);
    if (!place)
        return Invocation::fail(place.error());
    const QDate today = place->file->clock().today();
    QList<RegisterRow> rows = exchange::readRegisterRows(exchange::pastedTable(*content, *content), today);
    if (Result<void> judged = services::judgeRegisterRows(*place->file, place->units, reports, rows); !judged)
        return Invocation::fail(judged.error());
    if (json) {
        QJsonArray lines;
        for (const RegisterRow &row : rows)
            lines.append(rowJson(row, *place));
        Invocation::print(QJsonDocument(lines));
    }
    if (dryRun)
        return Exit::Done;
    const Result<int> done = services::importRegister(*place->file, rows);
    return done ? Exit::Done : Invocation::fail(done.error());
}

} // namespace cli
