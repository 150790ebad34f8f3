#pragma once

#include "core/base/result.h"
#include "core/domain/issueddocument.h"
#include "core/services/datafile.h"

#include <QList>

#include <optional>

namespace services {

/// The documents issued in these days, both included, by day and number, in force or not, without contents.
base::Result<QList<domain::IssuedDocument>> readIssued(const DataFile &file, QDate from, QDate to);

/// All that were issued of one paper, in whatever form, oldest first.
base::Result<QList<domain::IssuedDocument>> readIssuedOf(const DataFile &file, const domain::PaperKey &key);

/// The one of the paper in this form that is in force; of letters that were sent again the newest.
base::Result<std::optional<domain::IssuedDocument>> issuedFor(
    const DataFile &file, const domain::PaperKey &key, const QString &form);

/// Errors: IssuedUnknown.
base::Result<domain::IssuedDocument> findIssued(const DataFile &file, domain::IssuedId id);

/// What it says, byte for byte as it was issued. Errors: IssuedUnknown; IssuedChanged when the checksums say otherwise.
base::Result<domain::IssuedContent> issuedContent(const DataFile &file, domain::IssuedId id);

} // namespace services
