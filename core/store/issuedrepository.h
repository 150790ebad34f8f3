#pragma once

#include "core/base/result.h"
#include "core/domain/issueddocument.h"

#include <QList>

#include <optional>

namespace store {

class Connection;
class Transaction;

/// Writes an issued document, which no later statement can change. Gives it back with its id and both checksums.
base::Result<domain::IssuedDocument> insertIssued(
    Transaction &transaction, domain::IssuedDocument document, const domain::IssuedContent &content);

/// Writes how a document ended: once.
base::Result<void> insertDocumentEnd(
    Transaction &transaction, domain::IssuedId document, const domain::DocumentEnd &end);

base::Result<std::optional<domain::IssuedDocument>> findIssued(const Connection &connection, domain::IssuedId id);

/// All of a paper, in whatever form, oldest first.
base::Result<QList<domain::IssuedDocument>> readIssuedOf(const Connection &connection, const domain::PaperKey &key);

/// Those of these days, both included, by day and number.
base::Result<QList<domain::IssuedDocument>> readIssued(const Connection &connection, QDate from, QDate to);

/// What a document says; nothing when there is none.
base::Result<std::optional<domain::IssuedContent>> readIssuedContent(const Connection &connection, domain::IssuedId id);

/// The checksums of a row as they are stored and as its bytes give them now.
struct IssuedSeal {
    domain::IssuedId id;
    QString code; ///< "2022/5/BC-CATX(QLHC)", from the row as it is
    QString rowSha256;
    QString rowSha256Now;
    QString pdfSha256;
    QString pdfSha256Now;

    bool isWhole() const { return rowSha256 == rowSha256Now && pdfSha256 == pdfSha256Now; }
};

base::Result<QList<domain::IssuedId>> issuedIds(const Connection &connection);
/// Nothing when there is no such row.
base::Result<std::optional<IssuedSeal>> readSeal(const Connection &connection, domain::IssuedId id);

} // namespace store
