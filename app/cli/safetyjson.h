#pragma once

#include "core/services/filecheck.h"
#include "core/services/safety/backupdifference.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace cli {

/// One backup, and what the data file has that it has not.
QJsonObject backupJson(
    const services::ShelvedBackup &backup, const std::optional<services::BackupDifference> &difference, QDate today);

/// {"ok", "faults", "notes"} of a check, as `check` prints it.
QJsonObject faultsJson(const QList<services::FileFault> &faults);

} // namespace cli
