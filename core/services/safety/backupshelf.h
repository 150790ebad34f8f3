#pragma once

#include "core/base/result.h"
#include "core/services/attachmentstore.h"
#include "core/services/safety/backupmanifest.h"

#include <QList>
#include <QString>

#include <optional>

namespace services {

/// One backup as it lies in a folder, told by its manifest and its size; nothing of it was opened.
struct ShelvedBackup {
    QString path;
    BackupManifest manifest; ///< empty when there is none to be read
    qint64 size = 0; ///< as it is now
    std::optional<base::Error> fault; ///< why it does not count: no manifest, another size, found broken

    bool isGood() const { return !fault.has_value(); }
    QDateTime at() const; ///< of the copy; of the file where there is no manifest
};

/// A folder of backups: "<name>-20220512-091203.dondoc" with its manifest each, and once for all of them the contents
/// of their attachments. Several data files may share a folder (a USB stick): `fileId` says whose a backup is. A value
/// of a path: used from any thread. A folder that is not there is an empty one.
class BackupShelf {
public:
    /// An empty path is no folder: nothing is there.
    explicit BackupShelf(const QString &folder);

    /// Where backups of a data file lie unless somebody says otherwise: "<data file>.sao-luu" beside it.
    static QString folderBeside(const QString &dataPath);

    const QString &folder() const { return m_folder; }
    bool isThere() const;

    /// Everything that looks like a backup, the newest first; with an id only those of that data file, in the order of
    /// their numbers, as a clock may have been wrong. Those of several files have only their moments in common.
    QList<ShelvedBackup> list(const QString &fileId = {}) const;
    /// The newest one that counts. Without an id (a data file that cannot be read any more) by the data file's name;
    /// without both of all.
    std::optional<ShelvedBackup> newestGood(const QString &fileId = {}, const QString &dataName = {}) const;

    /// The contents of the attachments of all backups in the folder. One that no backup names any more stays: they are
    /// few (rows are never deleted, so only half-typed entries and abandoned courses of things leave any), and no other
    /// PC that backs up to the same share can be seen in time by what it has just found there and counts on.
    AttachmentStore contents() const;

    /// A path that is free for a backup of that moment.
    QString freePath(const QString &dataPath, const QDateTime &at) const;

private:
    QString m_folder;
};

} // namespace services
