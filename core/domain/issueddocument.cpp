#include "core/domain/issueddocument.h"

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

QString outgoingReference(int number, const QString &symbol)
{
    return QStringLiteral("%1/%2").arg(number, 2, 10, QLatin1Char('0')).arg(symbol);
}

QString IssuedDocument::reference() const
{
    return outgoingReference(number, symbol);
}

QString IssuedDocument::code() const
{
    return QStringLiteral("%1/%2/%3").arg(year()).arg(number).arg(symbol);
}

} // namespace domain
