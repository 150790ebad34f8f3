#include "core/domain/issueddocument.h"

#include "core/domain/outgoing.h"

namespace domain {

QString documentEndCode(DocumentEndKind kind)
{
    return kind == DocumentEndKind::Replaced ? QStringLiteral("replaced") : QStringLiteral("recalled");
}

std::optional<DocumentEndKind> documentEndFromCode(const QString &code)
{
    for (const DocumentEndKind kind : {DocumentEndKind::Replaced, DocumentEndKind::Recalled}) {
        if (documentEndCode(kind) == code)
            return kind;
    }
    return std::nullopt;
}

QString IssuedDocument::reference() const
{
    return outgoingReference(number, symbol);
}

QString IssuedDocument::code() const
{
    return outgoingCode(year(), number, symbol);
}

} // namespace domain
