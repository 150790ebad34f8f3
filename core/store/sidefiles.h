#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace store {

/// "<path>-journal": what SQLite needs to take back a change that was broken off, where there is no write-ahead log.
QString journalPath(const QString &path);

/// "<path>-wal": the write-ahead log.
QString logPath(const QString &path);

/// Whether the file says of itself that changes go into a log first: whoever reads it must share memory with whoever
/// writes it. The file is looked at as it is: not to be called while this process has it open.
bool isKeptWithLog(const QString &path);

/// All that SQLite keeps beside a data file: log, the log's shared memory, journal. They belong to that file only, and
/// know it by nothing but the name: left behind, they are played into whatever file gets the name next.
QStringList sideFilesOf(const QString &path);

/// The log or journal at that name which has something to be played into the file there: the file alone is not what it
/// is with it, and no other file is to be put there. An empty one does nothing.
std::optional<QString> leftBehindAt(const QString &path);

/// Removes the file and all of that, as far as it is there.
void removeWithSideFiles(const QString &path);

/// Whether a new data file may be made at that name. Errors: FileExists (also for a log or journal that was left
/// behind), FolderMissing, FolderNotWritable.
base::Result<void> checkPlaceForNew(const QString &path);

} // namespace store
