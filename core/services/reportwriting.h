#pragma once

#include "core/base/result.h"
#include "core/services/acthistory.h"
#include "core/services/entrychange.h"
#include "core/services/newreport.h"
#include "core/services/reportguards.h"

#include <QDateTime>

namespace services {

// How reports get into the file: shared by what comes with a document and what does not.

/// The usual title of a report for a period.
QString usualSubject(const QString &planShortName, domain::Period period);

/// The document with clean texts.
NewDocument cleaned(NewDocument document);

/// The report with clean texts and, without a subject, the usual one.
NewReport cleaned(NewReport report, const ReportSurroundings &around);

/// The register's line of a document, without its number.
domain::RegisterEntry entryFor(const NewDocument &document);

/// Gives the document its number in the register and writes it.
base::Result<domain::RegisterEntry> writeEntry(
    store::Transaction &transaction, const NewDocument &document, const QDateTime &now);

/// Writes the report with its results and difficulties, which were told of on `raisedOn`; `entry` without an id: it
/// came without a document. Gives the change by which it came, so that it can be taken back.
base::Result<EntryChange> writeReport(store::Transaction &transaction, const NewReport &given,
    const ReportSurroundings &around, const domain::RegisterEntry &entry, QDate raisedOn, const QDateTime &now);

/// An act that did these changes, in this order.
Act actOf(const DataFile &file, const QString &title, const QList<EntryChange> &changes);

} // namespace services
