#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/salvage/salvagereport.h"

#include <QDateTime>
#include <QString>

namespace store {

/// Reads every row that can be read from a damaged file, which is not touched, and writes them into a new file at
/// `target`: made by the migrations of the old file's version, filled in one transaction, then brought to the newest.
/// Rows that break a rule are in the report, whole. `target` must not exist; what is left of it after an error is
/// the caller's to remove. Errors: FileMissing, FileUnreadable, FileEmpty, FileNewerRefused, SalvageNothing, DiskFull,
/// WriteFailed, MigrationFailed, Cancelled.
base::Result<SalvageReport> salvageRows(
    const QString &source, const QString &target, const QDateTime &now, const base::Progress &progress);

} // namespace store
