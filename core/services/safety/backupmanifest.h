#pragma once

#include "core/base/result.h"
#include "core/services/filecheck.h"
#include "core/store/tracechain.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace services {

/// What is known of one backup without opening it: the small JSON file beside it ("….dondoc.json"). It is written last,
/// when the copy has passed its check, so a copy without one never counts.
struct BackupManifest {
    QString fileId; ///< of the data file: the hash of its first trace line, whatever it is called and wherever it lies
    QString dataName; ///< how the data file was called, "dondoc.dondoc"
    qint64 number = 0; ///< in the order of making: 1 more than any of the file in the folder; 0: has none yet
    QDateTime at; ///< the moment the copy shows, by the clock of the machine
    QString actor;
    QString machine;
    QString program; ///< the version that made it
    int schema = 0;
    qint64 size = 0;
    QString checksum; ///< of the copy, backupChecksum
    QMap<QString, qint64> counts; ///< rows by table
    store::TraceMark trace; ///< the last line
    QString changeMark; ///< store::changeMark()
    int attachments = 0; ///< different contents it needs, and their size together
    qint64 attachmentBytes = 0;
    QStringList missing; ///< names of attachments whose content was damaged or gone already when it was made
    QList<FileFault> faults; ///< trace_chain, foreign_key, page_changed: of the data file itself
    QDateTime checkedAt;
    bool checkedFully = false; ///< the trace from its first line on, and every content read through
    QDateTime fullyCheckedAt; ///< when that was done last, for this or an earlier backup
    QString foundBroken; ///< what a later look found broken in it, in words; empty: nothing. Then it does not count
    bool startsAnew = false; ///< its trace does not go on from the backup before: a restored file, or a rewritten one

    bool operator==(const BackupManifest &) const = default;
};

/// Where the manifest of a backup lies.
QString manifestPath(const QString &backupPath);

/// Errors: those of base::WholeFile.
base::Result<void> writeManifest(const BackupManifest &manifest, const QString &backupPath);

/// Errors: BackupUnchecked (there is none), BackupNotSound (it is not one of ours, or cannot be read).
base::Result<BackupManifest> readManifest(const QString &backupPath);

} // namespace services
