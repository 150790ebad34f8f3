#include "app/cli/documentjson.h"

#include "core/services/reportjson.h"

#include <QJsonArray>

namespace cli {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;
using services::dayJson;

namespace {

QJsonValue idJson(IssuedId id)
{
    return id.isValid() ? QJsonValue(id.value) : QJsonValue(QJsonValue::Null);
}

} // namespace

QJsonObject issuedDocumentJson(const IssuedDocument &document)
{
    QJsonObject json{{QStringLiteral("id"), document.id.value}, {QStringLiteral("paper"), document.key.code()},
        {QStringLiteral("form"), document.form}, {QStringLiteral("reference"), document.reference()},
        {QStringLiteral("number"), document.number}, {QStringLiteral("symbol"), document.symbol},
        {QStringLiteral("date"), dayJson(document.issuedOn)}, {QStringLiteral("title"), document.title},
        {QStringLiteral("signer"), document.signer},
        {QStringLiteral("addressees"), QJsonArray::fromStringList(document.addressees)},
        {QStringLiteral("recipients"), QJsonArray::fromStringList(document.recipients)},
        {QStringLiteral("cut_off"), dayJson(document.cutOff)}, {QStringLiteral("pages"), document.pages},
        {QStringLiteral("pdf_sha256"), document.pdfSha256}, {QStringLiteral("row_sha256"), document.rowSha256},
        {QStringLiteral("replaces"), idJson(document.replaces)}, {QStringLiteral("in_force"), document.isInForce()}};
    if (document.end) {
        json.insert(QStringLiteral("end"),
            QJsonObject{{QStringLiteral("kind"), documentEndCode(document.end->kind)},
                {QStringLiteral("on"), dayJson(document.end->on)}, {QStringLiteral("reason"), document.end->reason},
                {QStringLiteral("replaced_by"), idJson(document.end->replacedBy)}});
    }
    return json;
}

Result<IssuedId> issuedIdOf(const QString &text)
{
    if (text.isNull())
        return IssuedId();
    bool isNumber = false;
    const IssuedId id{text.toLongLong(&isNumber)};
    if (!isNumber || !id.isValid())
        return Error{ErrorCode::IssuedUnknown, {{QStringLiteral("text"), text}}};
    return id;
}

} // namespace cli
