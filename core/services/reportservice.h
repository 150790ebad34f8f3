#pragma once

#include "core/base/result.h"
#include "core/domain/guard.h"
#include "core/domain/report.h"
#include "core/domain/reportstatus.h"
#include "core/services/datafile.h"
#include "core/services/newreport.h"

#include <optional>

namespace services {

/// What the entry form proposes for a unit.
struct ReportProposal {
    std::optional<domain::Period> period; ///< rule 9; nothing when all are in
    int arrivalNumber = 0; ///< the number it would get today
    QString subject;
};

base::Result<ReportProposal> proposeReport(const DataFile &file, domain::UnitId unit);

/// The number that a document arriving on that day would get now: "512", or "137.1" as a supplement to 137.
base::Result<QString> numberToCome(const DataFile &file, QDate arrivedOn, std::optional<int> supplementTo = {});

/// How a report for a period would stand when it is taken in with this day of arrival.
base::Result<domain::ReportStanding> standingToCome(const DataFile &file, const NewReport &report);

/// All that stands against taking the report in, after or instead of an older entry; nothing is written.
/// Errors: those of surroundingsOf(), and EntryUnknown.
base::Result<domain::Guards> judgeReport(
    const DataFile &file, const NewReport &report, const std::optional<EntryKey> &replaces = {});

/// Registers the document under the next number of the year of arrival (or a supplement) and files the report with its
/// results and difficulties. Errors: what judgeReport() says and `report.reason` does not override, FileReadOnly,
/// FileLocked, DiskFull.
base::Result<RegisteredReport> addReport(DataFile &file, NewReport report);

/// Takes a corrected report in under a number of its own; the older entry stays visible as replaced (rule 8). What the
/// new one leaves open (unit, period, subject) is as in the older one. Errors: those of addReport() and EntryUnknown,
/// EntryNotActive, RegisterYearClosed.
base::Result<RegisteredReport> replaceReport(DataFile &file, const EntryKey &old, NewReport report);

/// Marks an entry as entered by mistake, or as sent back to its unit, which is to send it again by a day (null: none is
/// named); the number stays taken, the report no longer counts.
/// Errors: EntryUnknown, EntryNotActive, ReasonMissing, PeriodClosed, RegisterYearClosed, ResendDayPast.
base::Result<void> cancelEntry(DataFile &file, const EntryKey &entry, const QString &reason);
base::Result<void> returnEntry(DataFile &file, const EntryKey &entry, const QString &reason, QDate resendBy = {});

/// The entry under its number. Errors: EntryUnknown.
base::Result<domain::RegisterEntry> findEntry(const DataFile &file, const EntryKey &key);

/// The entry with this number: "2022/137", "2022/137.1", or "137" in the newest year that has it.
/// Errors: EntryUnknown.
base::Result<domain::RegisterEntry> findEntry(const DataFile &file, const QString &text);

} // namespace services
