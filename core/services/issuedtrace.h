#pragma once

#include "core/domain/issueddocument.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace services {

// How the life of an issued document stands in the trace: written when it happens, compared when the file is checked.

inline const QString issuedSubject = QStringLiteral("issued_document");
inline const QString issuedAct = QStringLiteral("document_issued");
inline const QString replacedAct = QStringLiteral("document_replaced");
inline const QString recalledAct = QStringLiteral("document_recalled");

/// The document with its checksums; its key is IssuedDocument::code().
QJsonObject issuedJson(const domain::IssuedDocument &document);

/// The keys of endJson() that tell who entered the end and when.
inline const QStringList endEntryKeys{QStringLiteral("entered_at"), QStringLiteral("entered_by")};

/// How it ended.
QJsonObject endJson(const domain::DocumentEnd &end);

} // namespace services
