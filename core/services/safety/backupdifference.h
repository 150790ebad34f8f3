#pragma once

#include "core/base/result.h"
#include "core/services/safety/backupshelf.h"

#include <QDateTime>
#include <QMap>
#include <QString>

namespace services {

class DataFile;

/// What the open file has that a backup has not, told by their traces.
struct BackupDifference {
    QDateTime since; ///< the last moment that both know, local time; invalid: they have nothing in common
    QMap<QString, int> lost; ///< acts that only the open file knows, by code, and how often
    QMap<QString, int> onlyThere; ///< acts that only the backup knows: the two went separate ways
    bool isOtherFile = false; ///< a backup of another data file

    bool isNothing() const { return !isOtherFile && lost.isEmpty() && onlyThere.isEmpty(); }
};

/// Reads the backup's manifest, and opens the backup only when its trace is not the beginning of the open file's.
/// Errors: those of reading either.
base::Result<BackupDifference> differenceFromNow(const DataFile &now, const ShelvedBackup &backup);

/// Whether the backup is of the course of things that the open file knows: a line that both have says the same. Lines
/// that the file lacks, as what was salvaged may, say nothing against it. Errors: those of reading either.
base::Result<bool> isOfSameCourse(const DataFile &now, const ShelvedBackup &backup);

/// "Nếu khôi phục bản này, mất 3 báo cáo, 1 lần đôn đốc ghi sau 09:12 ngày 12/5/2022."
QString differenceWords(const BackupDifference &difference, QDate today);

} // namespace services
