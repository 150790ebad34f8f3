#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/services/filecheck.h"
#include "core/services/safety/restore.h"
#include "core/store/sealedfile.h"

#include <QList>
#include <QString>

#include <optional>

namespace exchange {

// One file with everything (*.dondoc-goi), for moving to another PC and for handing over: a ZIP archive, read by any
// program that reads those, or the same locked with a passphrase (store/sealedfile.h).
//
//     goi.json            "format", "version", when, by whom, of what; every other entry with its size and SHA-256
//     du-lieu.dondoc      the data file
//     tep/ab/abcd…        the content of each attachment once, by its SHA-256
//
// What comes in is never trusted: only these names are taken, only entries that goi.json lists, only as many bytes as
// it says, and all of them have to be there. Nothing is made under its name before all of it was looked through.

struct PackageRequest {
    QString dataPath;
    QString target; ///< a package that lies there is replaced once the new one was read back, another file never
    QString actor;
    std::optional<store::Passphrase> passphrase
        = std::nullopt; ///< none: not locked; an empty one is too short, never none
    store::SealCost cost = store::SealCost::Moderate;
};

struct PackageOutcome {
    qint64 size = 0;
    int attachments = 0;
    QStringList missing; ///< attachments whose content was damaged or gone
    QList<services::FileFault> faults; ///< of the data file itself
};

/// Makes a package of a data file, which may be open, and reads it back before it gets its name. It is a checked backup
/// first, so its errors are those of services::makeBackup(), those of base::WholeFile, of store::seal() and of
/// verifyPackage(); WriteFailed also for a target that is no package or the data file itself, and for a package that
/// may have contents which this one lacks.
base::Result<PackageOutcome> writePackage(
    const PackageRequest &request, const base::Clock &clock, const base::Progress &progress = {});

/// Whether the file begins like a package; locked tells of a passphrase.
enum class PackageKind { None, Open, Locked };
PackageKind packageKind(const QString &path);

/// Looks a whole package through, making nothing but temporary files, those of a locked one on this PC. Damage of the
/// package itself is an error; faults are those of the data file in it (services::checkCopy()), and attachment_missing.
/// Errors: FileMissing, PackageNotOurs, PackageNewer, PackageDamaged, PassphraseMissing, PassphraseWrong, MemoryShort,
/// DiskFull, Cancelled.
base::Result<QList<services::FileFault>> verifyPackage(
    const QString &path, const store::Passphrase &passphrase, const base::Progress &progress = {});

/// Makes a new data file of a package, with its attachments, whole or not at all. Errors: those of verifyPackage() and
/// of services::restoreBackup().
base::Result<services::RestoreOutcome> unpackPackage(const QString &path, const store::Passphrase &passphrase,
    const QString &target, const base::Progress &progress = {});

} // namespace exchange
