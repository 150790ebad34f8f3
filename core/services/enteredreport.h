#pragma once

#include "core/base/result.h"
#include "core/domain/report.h"
#include "core/services/datafile.h"
#include "core/services/newreport.h"

#include <optional>

namespace services {

/// A report of the register as it was typed in, to be corrected.
struct EnteredReport {
    domain::RegisterEntry entry;
    /// Without arrival, number and reason, which the correcting one has of its own. Of its difficulties only those that
    /// still are where they began: the others live on by themselves, whatever becomes of the report.
    NewReport report;
};

/// Errors: EntryUnknown (also for a document that brought no report).
base::Result<EnteredReport> enteredReport(const DataFile &file, const EntryKey &key);

/// What a unit said before, to go on from.
struct EarlierReport {
    domain::Period period;
    QList<domain::ReportResult> results; ///< never empty
};

/// The newest results that the unit reported for a period before `before`, with or without a document; nothing when
/// there are none. Nil reports are passed over.
base::Result<std::optional<EarlierReport>> earlierReport(
    const DataFile &file, domain::UnitId unit, domain::Period before);

/// Whom the newest document of the register went to ("Đội CSQLHC về TTXH"); empty: nobody was named, or no document
/// yet.
base::Result<QString> lastReceiver(const DataFile &file);

/// The symbol of the unit's newest document of this kind ("BC-UBND"); empty when none had one. Reads by index.
base::Result<QString> usualSymbol(const DataFile &file, domain::UnitId unit, domain::DocumentKind kind);

} // namespace services
