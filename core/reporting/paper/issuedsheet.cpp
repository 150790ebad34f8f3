#include "core/reporting/paper/issuedsheet.h"

#include "core/reporting/document/documentjson.h"
#include "core/services/issuedreader.h"

#include <QJsonDocument>

namespace reporting {

using base::Result;

QString IssuedSheet::fileName() const
{
    QString name = document.reference();
    for (QChar &sign : name) {
        if (!sign.isLetterOrNumber())
            sign = QLatin1Char('-');
    }
    while (name.endsWith(QLatin1Char('-')))
        name.chop(1);
    return QStringLiteral("van-ban-") + name;
}

Result<document::Document> storedDocument(const domain::IssuedContent &content)
{
    return document::fromJson(QJsonDocument::fromJson(content.document.toUtf8()).object());
}

Result<IssuedSheet> readIssuedSheet(const services::DataFile &file, domain::IssuedId id)
{
    const Result<domain::IssuedDocument> document = services::findIssued(file, id);
    if (!document)
        return document.error();
    const Result<domain::IssuedContent> content = services::issuedContent(file, id);
    if (!content)
        return content.error();
    const Result<document::Document> sheet = storedDocument(*content);
    if (!sheet)
        return sheet.error();
    return IssuedSheet{*document, *sheet, content->pdf};
}

} // namespace reporting
