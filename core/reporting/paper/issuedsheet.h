#pragma once

#include "core/base/result.h"
#include "core/domain/issueddocument.h"
#include "core/reporting/document/document.h"
#include "core/services/datafile.h"

#include <QByteArray>

namespace reporting {

/// An issued document as it left the house.
struct IssuedSheet {
    domain::IssuedDocument document;
    document::Document sheet; ///< what was printed
    QByteArray pdf; ///< byte for byte
    /// For a file, without ending: "van-ban-05-BC-CATX-QLHC".
    QString fileName() const;
};

/// What a stored content prints. Errors: JsonInvalid.
base::Result<document::Document> storedDocument(const domain::IssuedContent &content);

/// Reads it, comparing its checksums. Errors: IssuedUnknown, IssuedChanged, JsonInvalid.
base::Result<IssuedSheet> readIssuedSheet(const services::DataFile &file, domain::IssuedId id);

} // namespace reporting
