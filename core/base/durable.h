#pragma once

#include <QFile>
#include <QString>

namespace base {

// What a power cut may not take: the bytes of a file are safe once they are synced, its name once its folder is. Qt
// syncs in QSaveFile::commit() but does not say when that failed, and never syncs a folder. Each gives false when the
// system says no; qt_error_string() tells why. Where folders cannot be synced (Windows) their names are safe by
// themselves.

/// Everything written to the open file is on the disk.
bool syncFile(QFileDevice &file);

/// The names in the folder are on the disk.
bool syncFolder(const QString &folder);

/// As QFile::rename(), which never replaces a file; the new name stays, or the old one does.
bool renameForGood(QFile &file, const QString &path);

/// As QFile::remove(), but for a moment longer: on Windows, and on its shares, a file that somebody just reads cannot
/// be removed.
bool removePatiently(QFile &file);

/// Gives the file the name in one step: at any moment the name leads to the file that had it or to this one. Gives why
/// not; empty: done.
QString replaceForGood(const QString &file, const QString &name);

/// A second name for a file, which is copied nowhere. False where the file system has no such thing (FAT).
bool giveSecondName(const QString &file, const QString &name);

/// Two files or folders change their names with each other, in one step. False where the system cannot.
bool exchangeNames(const QString &one, const QString &other);

} // namespace base
