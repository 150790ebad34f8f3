#pragma once

#include "app/cli/command.h"
#include "core/exchange/package/packagefile.h"
#include "core/services/safety/restore.h"

namespace cli {

/// Out of the file, whose line end does not count, or out of the first line of standard input when there is to be one.
/// Without both: none. Errors: FileUnreadable.
base::Result<store::Passphrase> readPassphrase(const QString &path, bool isWanted);

/// To standard error, when attachments are missing.
void warnOfMissing(const QStringList &missing);

/// What came of a restored backup or an unpacked package.
Exit tellRestored(const services::RestoreOutcome &restored, const QString &target, bool json);

} // namespace cli
