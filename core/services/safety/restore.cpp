#include "core/services/safety/restore.h"

#include "core/base/durable.h"
#include "core/services/contentstream.h"
#include "core/services/safety/backupshelf.h"
#include "core/services/safety/checksum.h"
#include "core/services/safety/copycheck.h"
#include "core/services/safety/shelvedcontents.h"
#include "core/store/attachmentrepository.h"
#include "core/store/connection.h"
#include "core/store/databasecopy.h"
#include "core/store/fileinspection.h"
#include "core/store/openhere.h"
#include "core/store/seal.h"
#include "core/store/sidefiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>
#include <QUuid>

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;
using store::Connection;

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Error restoreError(ErrorCode code, const QString &path, const QString &why = {})
{
    return {code, {{QStringLiteral("file"), QDir::toNativeSeparators(path)}, {QStringLiteral("why"), why}}};
}

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
    if (store::isOpenHere(path))
        return restoreError(ErrorCode::FileUnreadable, path,
            QCoreApplication::translate("Error", "đó là tệp đang mở trong chương trình này"));
    return store::inspectFile(path);
}

AttachmentStore contentsOf(const QString &path, bool isShelved)
{
    return isShelved ? BackupShelf(QFileInfo(path).absolutePath()).contents() : AttachmentStore(path);
}

CopyExpectation expectationOf(const std::optional<BackupManifest> &manifest)
{
    if (!manifest)
        return {};
    return {manifest->counts, manifest->trace, {}};
}

/// What was wrong already when it was made is a note. Integrity, rows and the end of the trace never are.
Result<QList<FileFault>> copyFaults(const QString &path, const std::optional<BackupManifest> &manifest)
{
    Result<QList<FileFault>> faults = checkCopy(path, expectationOf(manifest));
    if (!faults || !manifest)
        return faults;
    for (FileFault &fault : *faults) {
        fault.isNote = manifest->faults.contains(fault)
            && (fault.code == QLatin1String("trace_chain") || fault.code == QLatin1String("foreign_key"));
    }
    return faults;
}

Result<QList<FileFault>> contentFaults(const QString &path, const AttachmentStore &contents,
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
        const Result<void> sound = contents.verify(content, progress);
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
        : m_request(request), m_target(QFileInfo(request.target).absoluteFilePath()),
          m_part(m_target + QLatin1Char('.') + QUuid::createUuid().toString(QUuid::WithoutBraces).left(8)
              + QStringLiteral(".part"))
    {
    }
    ~Restoring()
    {
        QFile::remove(m_part);
        for (const QString &side : store::sideFilesOf(m_part))
            QFile::remove(side);
        if (!m_isDone)
            QDir(AttachmentStore(m_part).folder()).removeRecursively();
    }
    Restoring(const Restoring &) = delete;
    Restoring &operator=(const Restoring &) = delete;

    Result<RestoreOutcome> run(const base::Progress &progress);

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
        if (!made.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
            return restoreError(ErrorCode::WriteFailed, m_target, made.errorString());
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
    target.setPermissions(ownerOnly);
    const Result<ReadContent> read
        = readThrough({source, shown, ErrorCode::FileUnreadable, manifest->size, manifest->size, &target,
                          QDir::toNativeSeparators(m_target), backupChecksum},
            progress);
    if (!read && read.error().code != ErrorCode::AttachmentTooLarge)
        return read.error();
    if (!read || read->checksum != manifest->checksum) {
        return restoreError(ErrorCode::BackupNotSound, m_request.backup, faultWords({{QStringLiteral("content"), {}}}));
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
    Result<ContentsOutcome> brought
        = shelveContents(**rows, contentsOf(m_request.backup, isShelved), into, false, progress);
    if (brought && !brought->missing.isEmpty() && !m_request.contentsFrom.isEmpty())
        brought = shelveContents(**rows, AttachmentStore(m_request.contentsFrom), into, false, progress);
    if (!brought)
        return brought.error();
    return RestoreOutcome{brought->count, brought->missing};
}

/// The attachments first: a data file under its name finds its contents.
Result<void> Restoring::settle()
{
    const QString contents = AttachmentStore(m_part).folder();
    const QString place = AttachmentStore(m_target).folder();
    if (QFileInfo(contents).isDir() && !QDir().rename(contents, place))
        return restoreError(ErrorCode::WriteFailed, place);
    QFile made(m_part);
    if (!base::renameForGood(made, m_target)) {
        QDir(place).removeRecursively();
        return restoreError(
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
    Result<QList<FileFault>> faults = copyFaults(m_part, *manifest);
    if (!faults)
        return faults.error();
    faults->removeIf([](const FileFault &fault) { return fault.isNote; });
    if (!faults->isEmpty())
        return restoreError(ErrorCode::BackupNotSound, m_request.backup, faultWords(*faults));
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
    const Result<QList<FileFault>> rows = copyFaults(path, *manifest);
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

Result<RestoreOutcome> restoreBackup(const RestoreRequest &request, const base::Progress &progress)
{
    return Restoring(request).run(progress);
}

QString besidePath(const QString &dataPath, const QString &what, const QDateTime &at)
{
    const QFileInfo data(dataPath);
    const QString stem
        = QStringLiteral("%1/%2-%3-%4")
              .arg(data.absolutePath(), data.completeBaseName(), what, at.toString(QStringLiteral("yyyyMMdd-HHmmss")));
    const auto isFree = [](const QString &name) {
        return !QFileInfo::exists(name) && !QFileInfo::exists(AttachmentStore(name).folder())
            && !store::leftBehindAt(name);
    };
    QString path = stem + QStringLiteral(".dondoc");
    for (int next = 2; !isFree(path); ++next)
        path = QStringLiteral("%1-%2.dondoc").arg(stem).arg(next);
    return path;
}

Result<QString> takeRestored(const QString &dataPath, const QString &restored, const QDateTime &at)
{
    const QString aside = besidePath(dataPath, QStringLiteral("truoc-khoi-phuc"), at);
    // What belongs to a data file. Log and journal are gone when it was closed well; if not, they are part of it.
    const auto partsOf = [](const QString &path) {
        return QStringList{path} + store::sideFilesOf(path)
            + QStringList{store::Seal::pathOf(path), AttachmentStore(path).folder()};
    };
    QList<std::pair<QString, QString>> moved;
    const auto move = [&moved](const QStringList &from, const QStringList &to) {
        for (qsizetype i = 0; i < from.size(); ++i) {
            if (!QFileInfo::exists(from.at(i)))
                continue;
            if (!QDir().rename(from.at(i), to.at(i)))
                return false;
            moved.append({from.at(i), to.at(i)});
        }
        return true;
    };
    if (move(partsOf(dataPath), partsOf(aside)) && move(partsOf(restored), partsOf(dataPath))) {
        base::syncFolder(QFileInfo(dataPath).absolutePath());
        return aside;
    }
    for (auto it = moved.rbegin(); it != moved.rend(); ++it)
        QDir().rename(it->second, it->first);
    return restoreError(ErrorCode::WriteFailed, dataPath,
        QCoreApplication::translate("Safety", "không đổi được tên tệp, có thể chương trình khác đang mở nó"));
}

Result<void> checkRestoreTarget(const QString &target)
{
    const QFileInfo info(target);
    for (const QString &path : {info.absoluteFilePath(), AttachmentStore(target).folder()}) {
        if (QFileInfo::exists(path))
            return restoreError(ErrorCode::FileExists, path);
    }
    if (const std::optional<QString> left = store::leftBehindAt(info.absoluteFilePath()))
        return restoreError(ErrorCode::FileExists, *left);
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir())
        return restoreError(ErrorCode::FolderMissing, target);
    if (!folder.isWritable())
        return restoreError(ErrorCode::FolderNotWritable, target);
    return {};
}

} // namespace services
