#pragma once

#include "app/cli/command.h"
#include "core/services/filecheck.h"
#include "core/services/safety/backupdifference.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace cli {

/// One backup, and what the data file has that it has not.
QJsonObject backupJson(
    const services::ShelvedBackup &backup, const std::optional<services::BackupDifference> &difference, QDate today);

/// What a check found: {"ok", "faults", "notes"}, or a line each with code and place; of damage one sentence says the
/// first, otherwise `soundWords` are said.
Exit tellFaults(const QList<services::FileFault> &faults, bool json, const QString &soundWords);

} // namespace cli
