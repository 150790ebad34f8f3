#include "core/services/issuedreader.h"

#include "core/store/issuedrepository.h"

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;

Result<QList<IssuedDocument>> readIssued(const DataFile &file, QDate from, QDate to)
{
    return store::readIssued(file.connection(), from, to);
}

Result<QList<IssuedDocument>> readIssuedOf(const DataFile &file, const PaperKey &key)
{
    return store::readIssuedOf(file.connection(), key);
}

Result<std::optional<IssuedDocument>> issuedFor(const DataFile &file, const PaperKey &key, const QString &form)
{
    const Result<QList<IssuedDocument>> all = readIssuedOf(file, key);
    if (!all)
        return all.error();
    std::optional<IssuedDocument> newest;
    for (const IssuedDocument &document : *all) {
        if (document.form == form && document.isInForce())
            newest = document;
    }
    return newest;
}

Result<IssuedDocument> findIssued(const DataFile &file, IssuedId id)
{
    const Result<std::optional<IssuedDocument>> document = store::findIssued(file.connection(), id);
    if (!document)
        return document.error();
    if (!*document)
        return Error{ErrorCode::IssuedUnknown, {{QStringLiteral("text"), QString::number(id.value)}}};
    return **document;
}

Result<IssuedContent> issuedContent(const DataFile &file, IssuedId id)
{
    const Result<IssuedDocument> document = findIssued(file, id);
    if (!document)
        return document.error();
    const Result<std::optional<store::IssuedSeal>> seal = store::readSeal(file.connection(), id);
    if (!seal)
        return seal.error();
    if (!*seal || !(*seal)->isWhole())
        return Error{ErrorCode::IssuedChanged, {{QStringLiteral("number"), document->reference()}}};
    const Result<std::optional<IssuedContent>> content = store::readIssuedContent(file.connection(), id);
    if (!content)
        return content.error();
    return content->value_or(IssuedContent());
}

} // namespace services
