#include "core/services/safety/restore.h"

#include "core/base/durable.h"
#include "core/base/fileerror.h"
#include "core/base/privatefile.h"
#include "core/base/wholefile.h"
#include "core/services/contentstream.h"
#include "core/services/safety/backupshelf.h"
#include "core/services/safety/changedpages.h"
#include "core/services/safety/checksum.h"
#include "core/services/safety/copycheck.h"
#include "core/services/safety/shelvedcontents.h"
#include "core/store/attachmentrepository.h"
#include "core/store/connection.h"
#include "core/store/databasecopy.h"
#include "core/store/fileinspection.h"
#include "core/store/openhere.h"
#include "core/store/sidefiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
namespace services {

using base::ErrorCode;
using base::Result;
using store::Connection;

namespace {

/// The manifest, or nothing where there is none: a data file that was put aside by hand.
Result<std::optional<BackupManifest>> manifestIfAny(const QString &path)
{
    const Result<BackupManifest> manifest = readManifest(path);
    if (manifest)
        return std::optional<BackupManifest>(*manifest);
    if (manifest.error().code == ErrorCode::BackupUnchecked)
        return std::optional<BackupManifest>();
    return manifest.error();
}

/// The file that is open here is no backup of itself, and is not to be read beside its connection (store/openhere.h).
Result<void> mayRead(const QString &path)
{
    const store::RawLook look(path);
    if (!look.isAllowed())
        return base::fileError(ErrorCode::FileUnreadable, path,
            QCoreApplication::translate("Error", "đó là tệp đang mở trong chương trình này"));
    return store::inspectFile(path);
}

/// Where the contents of its attachments may lie. A backup that lost its manifest still lies beside them.
QList<AttachmentStore> contentsOf(const QString &path, bool isShelved)
{
    const AttachmentStore shelf = BackupShelf(QFileInfo(path).absolutePath()).contents();
    return isShelved ? QList<AttachmentStore>{shelf} : QList<AttachmentStore>{AttachmentStore(path), shelf};
}

/// What a disk changed since a data file was closed.
Result<QList<FileFault>> changedPagesOf(const QString &path)
{
    const std::optional<store::Seal> seal = compareWithSeal(path);
    const Result<std::unique_ptr<Connection>> rows = Connection::open(path, store::OpenMode::ReadOnly);
    if (!rows)
        return rows.error();
    const Result<QString> mark = store::changeMark(**rows);
    if (!mark)
        return mark.error();
    return seal && seal->mark == *mark ? pageFaults(seal->changedPages) : QList<FileFault>();
}

CopyExpectation expectationOf(const std::optional<BackupManifest> &manifest)
{
    if (!manifest)
        return {};
    return {manifest->counts, manifest->trace, {}};
}

/// What was wrong already when it was made is a note. Integrity, rows and the end of the trace never are.
Result<QList<FileFault>> copyFaults(const QString &path, const std::optional<BackupManifest> &manifest,
    const QList<FileFault> &known, const base::Progress &progress)
{
    Result<QList<FileFault>> faults = checkCopy(path, expectationOf(manifest), progress);
    if (faults)
        noteKnownFaults(*faults, manifest ? manifest->faults : known);
    return faults;
}

/// Nothing when it is whole in one of them; else what is wrong where it lies.
Result<void> verifyIn(
    const QList<AttachmentStore> &stores, const domain::NewAttachment &content, const base::Progress &progress)
{
    Result<void> verdict;
    for (const AttachmentStore &store : stores) {
        const Result<void> sound = store.verify(content, progress);
        if (sound || sound.error().code == ErrorCode::Cancelled)
            return sound;
        if (verdict || verdict.error().code == ErrorCode::AttachmentMissing)
            verdict = sound;
    }
    return verdict;
}

Result<QList<FileFault>> contentFaults(const QString &path, const QList<AttachmentStore> &stores,
    const QStringList &knownMissing, const base::Progress &progress)
{
    const Result<std::unique_ptr<Connection>> copy = Connection::open(path, store::OpenMode::ReadOnly);
    if (!copy)
        return copy.error();
    const Result<QList<domain::NewAttachment>> needed = store::readContents(**copy);
    if (!needed)
        return needed.error();
    QList<FileFault> faults;
    for (const domain::NewAttachment &content : *needed) {
        const Result<void> sound = verifyIn(stores, content, progress);
        if (sound)
            continue;
        if (sound.error().code == ErrorCode::Cancelled)
            return sound.error();
        const bool isGone = sound.error().code == ErrorCode::AttachmentMissing;
        faults.append({isGone ? QStringLiteral("attachment_missing") : QStringLiteral("attachment_changed"),
            content.fileName, knownMissing.contains(content.fileName)});
    }
    return faults;
}

/// What it makes has temporary names until it is whole, and goes with them.
class Restoring {
public:
    explicit Restoring(const RestoreRequest &request)
        : m_request(request), m_target(QFileInfo(request.target).absoluteFilePath()), m_part(base::ownPartOf(m_target))
    {
    }
    ~Restoring()
    {
        store::removeWithSideFiles(m_part);
        if (!m_isDone)
            QDir(AttachmentStore(m_part).folder()).removeRecursively();
    }
    Restoring(const Restoring &) = delete;
    Restoring &operator=(const Restoring &) = delete;

    Result<RestoreOutcome> run(const base::Progress &progress);
    const QString &part() const { return m_part; } ///< what it makes, until it has its name

private:
    Result<void> copy(const std::optional<BackupManifest> &manifest, const base::Progress &progress) const;
    Result<RestoreOutcome> bringContents(bool isShelved, const base::Progress &progress) const;
    Result<void> settle();

    const RestoreRequest &m_request;
    QString m_target;
    QString m_part;
    bool m_isDone = false;
};

Result<void> Restoring::copy(const std::optional<BackupManifest> &manifest, const base::Progress &progress) const
{
    if (!manifest) {
        // Nobody knows whether it stands alone: SQLite reads what may lie beside it.
        const Result<std::unique_ptr<Connection>> source
            = Connection::open(m_request.backup, store::OpenMode::ReadOnly);
        if (!source)
            return source.error();
        QFile made(m_part);
        if (!made.open(QIODevice::WriteOnly | QIODevice::NewOnly, base::privateFile))
            return base::fileError(ErrorCode::WriteFailed, m_target, made.errorString());
        made.close();
        return store::copyDatabase(**source, m_part, progress);
    }
    QFile source(m_request.backup);
    const QString shown = QDir::toNativeSeparators(m_request.backup);
    if (!source.open(QIODevice::ReadOnly))
        return contentError(ErrorCode::FileUnreadable, shown, source.errorString());
    QSaveFile target(m_part);
    if (!target.open(QIODevice::WriteOnly))
        return writeError(m_part, QDir::toNativeSeparators(m_target), manifest->size, target.errorString());
    target.setPermissions(base::privateFile);
    const Result<ReadContent> read
        = readThrough({source, shown, ErrorCode::FileUnreadable, manifest->size, manifest->size, &target,
                          QDir::toNativeSeparators(m_target), backupChecksum},
            progress);
    if (!read && read.error().code != ErrorCode::AttachmentTooLarge)
        return read.error();
    if (!read || read->checksum != manifest->checksum) {
        return base::fileError(
            ErrorCode::BackupNotSound, m_request.backup, faultWords({{QStringLiteral("content"), {}}}));
    }
    if (!base::syncFile(target) || !target.commit())
        return writeError(m_part, QDir::toNativeSeparators(m_target), manifest->size, target.errorString());
    return {};
}

Result<RestoreOutcome> Restoring::bringContents(bool isShelved, const base::Progress &progress) const
{
    const Result<std::unique_ptr<Connection>> rows = Connection::open(m_part, store::OpenMode::ReadOnly);
    if (!rows)
        return rows.error();
    const AttachmentStore into(m_part);
    QList<AttachmentStore> stores = contentsOf(m_request.backup, isShelved);
    if (!m_request.contentsFrom.isEmpty())
        stores.append(AttachmentStore(m_request.contentsFrom));
    ContentsOutcome outcome;
    for (const AttachmentStore &store : std::as_const(stores)) {
        const Result<ContentsOutcome> brought = shelveContents(**rows, store, into, false, progress);
        if (!brought)
            return brought.error();
        outcome = *brought;
        if (outcome.missing.isEmpty())
            break;
    }
    return RestoreOutcome{outcome.count, outcome.missing};
}

/// The attachments first: a data file under its name finds its contents.
Result<void> Restoring::settle()
{
    const QString contents = AttachmentStore(m_part).folder();
    const QString place = AttachmentStore(m_target).folder();
    if (QFileInfo(contents).isDir() && !QDir().rename(contents, place))
        return base::fileError(ErrorCode::WriteFailed, place);
    QFile made(m_part);
    if (!base::renameForGood(made, m_target)) {
        QDir(place).removeRecursively();
        return base::fileError(
            QFileInfo::exists(m_target) ? ErrorCode::FileExists : ErrorCode::WriteFailed, m_target, made.errorString());
    }
    m_isDone = true;
    return {};
}

Result<RestoreOutcome> Restoring::run(const base::Progress &progress)
{
    if (const Result<void> free = checkRestoreTarget(m_target); !free)
        return free.error();
    if (const Result<void> readable = mayRead(m_request.backup); !readable)
        return readable.error();
    const Result<std::optional<BackupManifest>> manifest = manifestIfAny(m_request.backup);
    if (!manifest)
        return manifest.error();
    if (const Result<void> copied = copy(*manifest, progress); !copied)
        return copied.error();
    Result<QList<FileFault>> faults = copyFaults(m_part, *manifest, m_request.knownFaults, progress);
    if (!faults)
        return faults.error();
    if (isDamaged(*faults))
        return base::fileError(ErrorCode::BackupNotSound, m_request.backup, faultWords(damageOf(*faults)));
    const Result<RestoreOutcome> outcome = bringContents(manifest->has_value(), progress);
    if (!outcome)
        return outcome.error();
    if (const Result<void> settled = settle(); !settled)
        return settled.error();
    return *outcome;
}

} // namespace

QString missingWords(const QStringList &names)
{
    constexpr qsizetype enough = 5;
    const QString words = names.first(qMin(enough, names.size())).join(QStringLiteral(", "));
    return names.size() > enough ? words + QStringLiteral(", …") : words;
}

Result<QList<FileFault>> verifyBackup(const QString &path, const base::Progress &progress)
{
    if (const Result<void> readable = mayRead(path); !readable)
        return readable.error();
    const Result<std::optional<BackupManifest>> manifest = manifestIfAny(path);
    if (!manifest)
        return manifest.error();
    QList<FileFault> faults;
    if (*manifest) {
        const Result<QString> checksum = fileChecksum(path, backupChecksum, progress);
        if (!checksum)
            return checksum.error();
        if (*checksum != (*manifest)->checksum)
            faults.append({QStringLiteral("content"), QFileInfo(path).fileName()});
    }
    const Result<QList<FileFault>> pages = *manifest ? QList<FileFault>() : changedPagesOf(path);
    if (!pages)
        return pages.error();
    faults += *pages;
    const Result<QList<FileFault>> rows = copyFaults(path, *manifest, {}, progress);
    if (!rows)
        return rows.error();
    faults += *rows;
    if (isDamaged(faults))
        return faults;
    const Result<QList<FileFault>> contents = contentFaults(
        path, contentsOf(path, manifest->has_value()), *manifest ? (*manifest)->missing : QStringList(), progress);
    if (!contents)
        return contents.error();
    return faults + *contents;
}

void noteVerdict(const QString &path, const QList<FileFault> &faults)
{
    Result<BackupManifest> manifest = readManifest(path);
    const QString words = faultWords(damageOf(faults));
    if (!manifest || manifest->foundBroken == words)
        return;
    manifest->foundBroken = words;
    static_cast<void>(writeManifest(*manifest, path));
}

Result<RestoreOutcome> restoreBackup(const RestoreRequest &request, const base::Progress &progress)
{
    Restoring restoring(request);
    const Result<RestoreOutcome> restored = restoring.run(progress);
    return restored ? restored : base::saidOf(restored.error(), restoring.part(), request.target);
}

Result<void> checkRestoreTarget(const QString &target)
{
    if (const QString contents = AttachmentStore(target).folder(); QFileInfo::exists(contents))
        return base::fileError(ErrorCode::FileExists, contents);
    return store::checkPlaceForNew(QFileInfo(target).absoluteFilePath());
}

} // namespace services
