#pragma once

#include "core/base/result.h"
#include "core/domain/issueddocument.h"

#include <QJsonObject>

namespace cli {

/// An issued document as the commands print it, without its contents.
QJsonObject issuedDocumentJson(const domain::IssuedDocument &document);

/// "12", as `document list` prints it; a null text is no document. Errors: IssuedUnknown.
base::Result<domain::IssuedId> issuedIdOf(const QString &text);

} // namespace cli
