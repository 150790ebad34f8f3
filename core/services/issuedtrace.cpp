#include "core/services/issuedtrace.h"

#include "core/services/reportjson.h"

namespace services {

QJsonObject issuedJson(const domain::IssuedDocument &document)
{
    return {{QStringLiteral("id"), document.id.value}, {QStringLiteral("paper"), document.key.code()},
        {QStringLiteral("form"), document.form}, {QStringLiteral("date"), dayJson(document.issuedOn)},
        {QStringLiteral("title"), document.title}, {QStringLiteral("signer"), document.signer},
        {QStringLiteral("cut_off"), dayJson(document.cutOff)},
        {QStringLiteral("replaces"), document.replaces.isValid() ? QJsonValue(document.replaces.value) : QJsonValue()},
        {QStringLiteral("pdf_sha256"), document.pdfSha256}, {QStringLiteral("row_sha256"), document.rowSha256}};
}

QJsonObject endJson(const domain::DocumentEnd &end)
{
    return {{QStringLiteral("kind"), domain::documentEndCode(end.kind)}, {QStringLiteral("on"), dayJson(end.on)},
        {QStringLiteral("reason"), end.reason},
        {QStringLiteral("replaced_by"), end.replacedBy.isValid() ? QJsonValue(end.replacedBy.value) : QJsonValue()},
        {endEntryKeys.at(0), end.enteredAt.toUTC().toString(Qt::ISODateWithMs)}, {endEntryKeys.at(1), end.enteredBy}};
}

} // namespace services
