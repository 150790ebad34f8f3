#pragma once

#include "core/reporting/document/document.h"

#include <QByteArray>
#include <QDateTime>

namespace print {

/// The XMP packet of a PDF/A-1b file (ISO 19005-1, 6.7): what the document information says, and what that has no
/// place for: author, subject, language.
QByteArray xmpPacket(const document::Document &document, const QString &program, const QDateTime &made);

} // namespace print
