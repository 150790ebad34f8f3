#pragma once

#include "core/domain/issueddocument.h"

#include <QJsonObject>
#include <QString>

namespace services {

// How the life of an issued document stands in the trace: written when it happens, compared when the file is checked.

inline const QString issuedSubject = QStringLiteral("issued_document");
inline const QString issuedAct = QStringLiteral("document_issued");
inline const QString replacedAct = QStringLiteral("document_replaced");
inline const QString recalledAct = QStringLiteral("document_recalled");

/// The document with its checksums; its key is IssuedDocument::code().
QJsonObject issuedJson(const domain::IssuedDocument &document);

/// How it ended.
QJsonObject endJson(const domain::DocumentEnd &end);

} // namespace services
