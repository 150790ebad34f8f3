#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/services/filecheck.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace services {

/// Looks one backup through, changing nothing: its checksum and rows against the manifest, integrity, foreign keys, the
/// whole trace, every content it needs. A data file that lies alone, without manifest, is looked through with the
/// contents beside it. Not for the file that is open in this process (checkFile()).
/// Faults: those of checkCopy(), page_changed (of a data file), content (not the bytes of the manifest),
/// attachment_missing, attachment_changed; what was missing already when the backup was made is a note. Errors: those
/// of opening it, BackupNotSound (the manifest), Cancelled.
base::Result<QList<FileFault>> verifyBackup(const QString &path, const base::Progress &progress = {});

/// Keeps in the manifest what verifyBackup() found, so that a broken backup counts no longer, and one that is whole
/// again does. A file without manifest, or where nothing can be written, stays as it is.
void noteVerdict(const QString &path, const QList<FileFault> &faults);

struct RestoreRequest {
    QString backup; ///< the path of a backup, or of a data file that nobody has open
    QString target; ///< the new data file; nothing may lie there
    QString contentsFrom; ///< a data file whose attachments help out where the backup's are damaged; may be empty
    QList<FileFault> knownFaults = {}; ///< of a file without manifest: what was wrong with it when it was laid there
};

struct RestoreOutcome {
    int attachments = 0;
    QStringList missing; ///< names of attachments whose content is nowhere any more
};

/// The names of missing attachments for a sentence: of many the first ones.
QString missingWords(const QStringList &names);

/// Makes a new data file of a backup, with its attachments, whole or not at all. It is looked through like a backup
/// before it gets its name; no file that exists is touched.
/// Errors: FileExists, FolderMissing, FolderNotWritable, DiskFull, WriteFailed, BackupNotSound, those of opening the
/// backup, Cancelled.
base::Result<RestoreOutcome> restoreBackup(const RestoreRequest &request, const base::Progress &progress = {});

/// Whether a data file may be made there: FileExists, FolderMissing, FolderNotWritable.
base::Result<void> checkRestoreTarget(const QString &target);

} // namespace services
