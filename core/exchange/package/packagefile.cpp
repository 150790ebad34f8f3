#include "core/exchange/package/packagefile.h"

#include "core/base/durable.h"
#include "core/base/fileerror.h"
#include "core/base/privatefile.h"
#include "core/base/wholefile.h"
#include "core/exchange/package/packagelist.h"
#include "core/exchange/package/ziparchive.h"
#include "core/services/safety/backup.h"
#include "core/services/safety/checksum.h"
#include "core/services/safety/copycheck.h"
#include "core/services/safety/ownfiles.h"
#include "core/store/attachmentrepository.h"
#include "core/store/connection.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QStorageInfo>
#include <QSysInfo>
#include <QTemporaryDir>

namespace exchange {

using base::Error;
using base::ErrorCode;
using base::Result;
using services::FileFault;

namespace {

struct PackageFileWords {
    Q_DECLARE_TR_FUNCTIONS(Error)
};

constexpr qint64 largestList = qint64(256) << 20; // a million contents

constexpr QLatin1String workEnding(".XXXXXX.part");
constexpr qint64 secondsOfWork = 24 * 60 * 60; // nothing of ours works longer

/// What a program that was killed left unlocked beside the file goes, by the names that makeWorkFolder() gives.
void removeLeftovers(const QString &path, const QDateTime &now)
{
    const QFileInfo file(path);
    const QDir folder = file.absoluteDir();
    const QFileInfoList found
        = folder.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks | QDir::Hidden);
    for (const QFileInfo &info : found) {
        const QString name = info.fileName();
        const bool isOurs = name.size() == file.fileName().size() + workEnding.size()
            && name.startsWith(file.fileName() + QLatin1Char('.')) && name.endsWith(QLatin1String(".part"));
        if (isOurs && info.lastModified().secsTo(now) > secondsOfWork)
            QDir(info.filePath()).removeRecursively();
    }
}

std::unique_ptr<QTemporaryDir> makeWorkFolder(const QString &path)
{
    auto folder = std::make_unique<QTemporaryDir>(QFileInfo(path).absoluteFilePath() + workEnding);
    if (folder->isValid())
        removeLeftovers(path, QFileInfo(folder->path()).lastModified()); // by the clock of the same disk or share
    return folder;
}

/// A private folder of our own among the temporary ones of this PC.
std::unique_ptr<QTemporaryDir> localWorkFolder()
{
    return makeWorkFolder(QDir::temp().filePath(QStringLiteral("dondoc-goi")));
}

/// A private folder beside the file, on the same disk, or among the temporary ones where that cannot be written.
std::unique_ptr<QTemporaryDir> workFolderBeside(const QString &path)
{
    std::unique_ptr<QTemporaryDir> folder = makeWorkFolder(path);
    return folder->isValid() ? std::move(folder) : localWorkFolder();
}

Error noFolder(const QString &path)
{
    return base::fileError(ErrorCode::FolderNotWritable, path);
}

/// The entries of a package that is to be made of a shelf with one backup.
Result<QList<ZipPart>> partsOf(const services::BackupShelf &shelf, const services::ShelvedBackup &backup)
{
    PackageList list;
    const services::BackupManifest &manifest = backup.manifest;
    list.at = manifest.at;
    list.actor = manifest.actor;
    list.machine = manifest.machine;
    list.program = manifest.program;
    list.dataName = manifest.dataName;
    list.missing = manifest.missing;
    list.faults = manifest.faults;
    const Result<QString> ofData = services::fileChecksum(backup.path, QCryptographicHash::Sha256);
    if (!ofData)
        return ofData.error();
    list.entries.append({packageDataName, manifest.size, *ofData});
    QList<ZipPart> parts{{packageListName}, {packageDataName, {}, backup.path, true}};
    const services::AttachmentStore contents = shelf.contents();
    const QStringList checksums = contents.contents();
    for (const QString &sha256 : checksums) {
        const domain::NewAttachment content{sha256, contents.sizeOf(sha256), sha256};
        const Result<QString> path = contents.pathOf(content);
        if (!path)
            return path.error();
        list.entries.append({packageContentName(sha256), content.size, sha256});
        parts.append({packageContentName(sha256), {}, *path});
    }
    parts.first().bytes = writePackageList(list);
    return parts;
}

/// Whether the archive is one of ours, be it damaged: goi.json comes first. After 26 bytes and two for the size of its
/// name stands the name of the first entry (APPNOTE 4.3.7).
bool beginsWithList(const QString &path)
{
    constexpr qsizetype nameAt = 30;
    const QByteArrayView name(packageListName.data(), packageListName.size());
    QFile file(path);
    const QByteArray head = file.open(QIODevice::ReadOnly) ? file.read(nameAt + name.size()) : QByteArray();
    return head.size() == nameAt + name.size() && head.at(26) == char(name.size()) && head.at(27) == 0
        && head.last(name.size()) == name;
}

/// A package replaces a package and nothing else, least of all the data file that it is made of.
Result<void> mayReplace(const QString &target, const QString &dataPath)
{
    if (Result<void> allowed = services::mayTakeOutTo(dataPath, target); !allowed)
        return allowed;
    const QFileInfo info(target);
    const bool isOurs = store::isSealed(target) || beginsWithList(target);
    if (info.isFile() && info.size() > 0 && !isOurs)
        return base::writeFailed(target, PackageFileWords::tr("đã có tệp khác mang tên này, không phải gói dữ liệu"));
    return base::WholeFile(target).open(); // what else stands in the way is said before the long work
}

/// The package under a name of its own beside the target, which stays what it is until the package has been read back.
class PackagePart {
public:
    explicit PackagePart(const QString &target)
        : m_shown(target), m_target(QFileInfo::exists(target) ? QFileInfo(target).canonicalFilePath()
                                                              : QFileInfo(target).absoluteFilePath()),
          m_path(base::ownPartOf(m_target))
    {
    }
    ~PackagePart() { QFile::remove(m_path); }
    PackagePart(const PackagePart &) = delete;
    PackagePart &operator=(const PackagePart &) = delete;

    const QString &path() const { return m_path; }

    Result<void> write(const QString &zipPath, const PackageRequest &request, const base::Progress &progress) const
    {
        QFile zip(zipPath);
        if (!zip.open(QIODevice::ReadOnly))
            return unreadable(zip);
        QFile part(m_path);
        if (!part.open(QIODevice::WriteOnly | QIODevice::NewOnly, base::privateFile))
            return failed(part);
        const Result<void> written = request.passphrase
            ? store::seal(zip, part, *request.passphrase, m_shown, request.cost, progress)
            : copy(zip, part, progress);
        if (!written)
            return written;
        return base::syncFile(part) ? Result<void>() : failed(part);
    }

    /// In one step: the old package or the new one lies there.
    Result<void> settle() const
    {
        const QString why = base::replaceForGood(m_path, m_target);
        return why.isEmpty() ? Result<void>() : systemError(why);
    }

private:
    Result<void> copy(QFile &zip, QFile &part, const base::Progress &progress) const
    {
        constexpr qint64 block = 1 << 20;
        while (zip.pos() < zip.size()) {
            const QByteArray bytes = zip.read(block);
            if (bytes.isEmpty())
                return unreadable(zip);
            if (part.write(bytes) != bytes.size())
                return failed(part);
            if (progress && !progress(int(zip.pos() / 1024), int(zip.size() / 1024)))
                return Error{ErrorCode::Cancelled, {}};
        }
        return {};
    }
    static Error unreadable(const QFile &zip)
    {
        return base::fileError(ErrorCode::FileUnreadable, zip.fileName(), zip.errorString());
    }
    Error failed(const QFile &part) const
    {
        if (part.error() == QFileDevice::ResourceError)
            return base::fileError(ErrorCode::DiskFull, m_shown);
        return systemError(part.error() == QFileDevice::NoError ? qt_error_string() : part.errorString());
    }
    Error systemError(const QString &why) const
    {
        return base::writeFailed(m_shown, PackageFileWords::tr("hệ thống báo lỗi “%1”").arg(why));
    }

    QString m_shown;
    QString m_target;
    QString m_path;
};

Result<QList<domain::NewAttachment>> neededBy(const QString &data)
{
    const Result<std::unique_ptr<store::Connection>> rows = store::Connection::open(data, store::OpenMode::ReadOnly);
    if (!rows)
        return rows.error();
    return store::readContents(**rows);
}

/// A package that lies open before us: the archive, unlocked where it had to be, and what it says of itself.
class OpenPackage {
public:
    OpenPackage(QString path, QTemporaryDir &work) : m_path(std::move(path)), m_work(work) { }

    Result<void> open(const store::Passphrase &passphrase, const base::Progress &progress)
    {
        QString zipPath = m_path;
        if (!QFileInfo(m_path).isFile())
            return base::fileError(ErrorCode::FileMissing, m_path);
        const PackageKind kind = packageKind(m_path);
        if (kind == PackageKind::None)
            return base::fileError(ErrorCode::PackageNotOurs, m_path);
        if (kind == PackageKind::Locked) {
            zipPath = m_work.filePath(QStringLiteral("goi.zip"));
            if (const Result<void> unlocked = unlock(zipPath, passphrase, progress); !unlocked)
                return unlocked;
        }
        Result<ZipArchive> archive = ZipArchive::open(zipPath, m_path);
        if (!archive)
            return archive.error();
        m_archive = *std::move(archive);
        const Result<QByteArray> bytes = m_archive->bytes(packageListName, largestList);
        if (!bytes)
            return bytes.error();
        const Result<PackageList> list = readPackageList(*bytes, m_path);
        if (!list)
            return list.error();
        m_list = *list;
        return compareNames();
    }

    /// Reads every entry through; contents are written too when they are wanted. The data file always is.
    Result<QString> extract(bool withContents, const base::Progress &progress) const
    {
        const QString data = m_work.filePath(packageDataName);
        qint64 wanted = 0;
        for (const PackageEntry &entry : m_list.entries)
            wanted += withContents || entry.name == packageDataName ? entry.size : 0;
        if (const QStorageInfo disk(m_work.path()); disk.isValid() && disk.bytesAvailable() < wanted)
            return base::fileError(ErrorCode::DiskFull, m_path);
        for (const PackageEntry &entry : m_list.entries) {
            const bool isData = entry.name == packageDataName;
            QFile target;
            if (isData || withContents) {
                // Never the entry's own name: the place follows from the checksum.
                target.setFileName(isData ? data : contentPlace(data, entry.sha256));
                QDir().mkpath(QFileInfo(target.fileName()).path());
                if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly, base::privateFile))
                    return base::writeFailed(target.fileName(), target.errorString());
            }
            const Result<void> read
                = m_archive->read(entry.name, entry.size, entry.sha256, target.isOpen() ? &target : nullptr, progress);
            if (!read)
                return read.error();
            if (target.isOpen() && !target.flush())
                return base::writeFailed(target.fileName(), target.errorString());
        }
        return data;
    }

    const PackageList &list() const { return m_list; }
    bool hasContent(const QString &sha256) const { return m_archive->names().contains(packageContentName(sha256)); }

private:
    static QString contentPlace(const QString &data, const QString &sha256)
    {
        return QStringLiteral("%1/%2/%3").arg(services::AttachmentStore(data).folder(), sha256.left(2), sha256);
    }

    Result<void> unlock(
        const QString &zipPath, const store::Passphrase &passphrase, const base::Progress &progress) const
    {
        QFile sealed(m_path);
        QFile zip(zipPath);
        if (!sealed.open(QIODevice::ReadOnly))
            return base::fileError(ErrorCode::FileUnreadable, m_path, sealed.errorString());
        if (!zip.open(QIODevice::WriteOnly | QIODevice::NewOnly, base::privateFile))
            return base::writeFailed(zipPath, zip.errorString());
        const Result<void> unlocked = store::unseal(sealed, zip, passphrase, m_path, progress);
        if (!unlocked)
            return unlocked;
        return zip.flush() ? Result<void>() : base::writeFailed(zipPath, zip.errorString());
    }

    /// What is there has to be what is listed: nothing more, nothing less.
    Result<void> compareNames() const
    {
        QSet<QString> listed{packageListName};
        for (const PackageEntry &entry : m_list.entries)
            listed.insert(entry.name);
        const QStringList &names = m_archive->names();
        if (QSet<QString>(names.begin(), names.end()) != listed)
            return packageDamaged(m_path, PackageFileWords::tr("các phần trong gói khác bản kê"));
        return {};
    }

    QString m_path;
    QTemporaryDir &m_work;
    std::optional<ZipArchive> m_archive;
    PackageList m_list;
};

/// verifyPackage() with a place for what is unlocked meanwhile.
Result<QList<FileFault>> lookThrough(
    const QString &path, const store::Passphrase &passphrase, QTemporaryDir &work, const base::Progress &progress)
{
    OpenPackage package(path, work);
    if (const Result<void> opened = package.open(passphrase, progress); !opened)
        return opened.error();
    const Result<QString> data = package.extract(false, progress);
    if (!data)
        return data.error();
    Result<QList<FileFault>> faults = services::checkCopy(*data, {}, progress);
    if (!faults)
        return faults;
    services::noteKnownFaults(*faults, package.list().faults);
    if (services::isDamaged(*faults))
        return faults;
    // The contents were read where they are; what the data file needs besides is missing.
    const Result<QList<domain::NewAttachment>> needed = neededBy(*data);
    if (!needed)
        return needed.error();
    for (const domain::NewAttachment &content : *needed) {
        if (!package.hasContent(content.sha256)) {
            faults->append({QStringLiteral("attachment_missing"), content.fileName,
                package.list().missing.contains(content.fileName)});
        }
    }
    return faults;
}

/// What cannot be written lies beside the target, under a name that nobody knows.
Error unwritten(Error error, const QString &target)
{
    if (error.code == ErrorCode::DiskFull || error.code == ErrorCode::WriteFailed)
        error.context[QStringLiteral("file")] = QDir::toNativeSeparators(target);
    return error;
}

} // namespace

Result<PackageOutcome> writePackage(
    const PackageRequest &request, const base::Clock &clock, const base::Progress &progress)
{
    if (request.passphrase && request.passphrase->size() < store::leastPassphrase) {
        return Error{ErrorCode::PassphraseShort, {{QStringLiteral("least"), QString::number(store::leastPassphrase)}}};
    }
    if (const Result<void> free = mayReplace(request.target, request.dataPath); !free)
        return free.error();
    // Unlocked copies stay beside the data file, which is one itself; never on the stick that the package goes to.
    const std::unique_ptr<QTemporaryDir> work = workFolderBeside(request.dataPath);
    if (!work->isValid())
        return noFolder(request.dataPath);
    services::BackupRequest wanted;
    wanted.dataPath = request.dataPath;
    wanted.folder = work->path();
    wanted.actor = request.actor;
    const Result<services::BackupOutcome> made = services::makeBackup(wanted, clock, progress);
    if (!made)
        return made.error();
    const QStringList &missing = made->backup.manifest.missing;
    if (!missing.isEmpty() && QFileInfo::exists(request.target)) {
        return base::writeFailed(request.target,
            PackageFileWords::tr("đã có gói mang tên này, còn gói mới thiếu nội dung của tệp kèm: %1")
                .arg(services::missingWords(missing)));
    }
    const Result<QList<ZipPart>> parts = partsOf(services::BackupShelf(work->path()), made->backup);
    if (!parts)
        return parts.error();
    const QString zip = work->filePath(QStringLiteral("goi.zip"));
    if (const Result<void> packed = writeZip(zip, *parts, progress); !packed)
        return packed.error();
    const PackagePart part(request.target);
    if (const Result<void> written = part.write(zip, request, progress); !written)
        return written.error();
    work->remove(); // its room is wanted once more
    const std::unique_ptr<QTemporaryDir> again = workFolderBeside(request.dataPath);
    if (!again->isValid())
        return noFolder(request.dataPath);
    Result<QList<FileFault>> faults
        = lookThrough(part.path(), request.passphrase.value_or(store::Passphrase()), *again, progress);
    if (!faults) {
        Error error = faults.error(); // speaks of the name that the user knows
        error.context[QStringLiteral("file")] = QDir::toNativeSeparators(request.target);
        return error;
    }
    if (services::isDamaged(*faults)) {
        return base::writeFailed(request.target,
            PackageFileWords::tr("đọc lại thấy %1").arg(services::faultWords(services::damageOf(*faults))));
    }
    if (const Result<void> settled = part.settle(); !settled)
        return settled.error();
    return PackageOutcome{
        QFileInfo(request.target).size(), int(parts->size()) - 2, missing, made->backup.manifest.faults};
}

PackageKind packageKind(const QString &path)
{
    if (store::isSealed(path))
        return PackageKind::Locked;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly) && file.read(4) == QByteArrayView("PK\x03\x04"))
        return PackageKind::Open;
    return PackageKind::None;
}

Result<QList<FileFault>> verifyPackage(
    const QString &path, const store::Passphrase &passphrase, const base::Progress &progress)
{
    // A locked one lies on a stick or a share, where nothing of it may be left unlocked, deleted or not.
    const std::unique_ptr<QTemporaryDir> work
        = packageKind(path) == PackageKind::Locked ? localWorkFolder() : workFolderBeside(path);
    return work->isValid() ? lookThrough(path, passphrase, *work, progress) : noFolder(path);
}

Result<services::RestoreOutcome> unpackPackage(
    const QString &path, const store::Passphrase &passphrase, const QString &target, const base::Progress &progress)
{
    if (const Result<void> free = services::checkRestoreTarget(target); !free)
        return free.error();
    const std::unique_ptr<QTemporaryDir> work = workFolderBeside(target);
    if (!work->isValid())
        return noFolder(target);
    OpenPackage package(path, *work);
    if (const Result<void> opened = package.open(passphrase, progress); !opened)
        return unwritten(opened.error(), target);
    const Result<QString> data = package.extract(true, progress);
    if (!data)
        return unwritten(data.error(), target);
    const Result<services::RestoreOutcome> restored
        = services::restoreBackup({*data, target, {}, package.list().faults}, progress);
    return restored ? restored : base::saidOf(restored.error(), *data, path);
}

} // namespace exchange
