#include "core/services/attachmentstore.h"

#include "core/base/durable.h"
#include "core/base/text/filename.h"
#include "core/services/contentstream.h"
#include "core/services/safety/ownfiles.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSet>
#include <QStorageInfo>
#include <QUuid>

#include <algorithm>

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;
using domain::NewAttachment;

namespace {

constexpr QLatin1String folderEnding(".tep");

constexpr QFileDevice::Permissions readOnly = QFileDevice::ReadOwner | QFileDevice::ReadUser;

bool isChecksum(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^[0-9a-f]{64}\\z"));
    return pattern.match(text).hasMatch();
}

/// A program whatever it is called: of Windows, of Linux, a script.
bool isProgramContent(const QString &path)
{
    QFile content(path);
    if (!content.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = content.read(4);
    return head.startsWith("MZ")
        || head
        == "\x7f"
           "ELF"
        || head.startsWith("#!");
}

QString freshName()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

AttachmentStore::AttachmentStore(const QString &dataPath, qint64 largest)
    : m_folder(QFileInfo(dataPath).absoluteFilePath() + folderEnding), m_largest(largest)
{
}

QString AttachmentStore::placeOf(const QString &sha256) const
{
    return QStringLiteral("%1/%2/%3").arg(m_folder, sha256.left(2), sha256);
}

bool AttachmentStore::isOwn(const QFileInfo &info) const
{
    return isOwnFile(m_folder.chopped(folderEnding.size()), info.filePath());
}

Result<NewAttachment> AttachmentStore::put(const QString &path, const base::Progress &progress) const
{
    const QFileInfo info(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (!info.exists())
        return contentError(ErrorCode::AttachmentSourceMissing, shown);
    if (!info.isFile())
        return contentError(ErrorCode::AttachmentNotFile, shown);
    // Closing another handle of the open data file would drop SQLite's locks on it; its own files are no attachments.
    if (isOwn(info))
        return contentError(ErrorCode::AttachmentOwnFile, shown);
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return contentError(ErrorCode::AttachmentUnreadable, shown, source.errorString());
    return take(source, info.fileName(), shown, source.size(), progress);
}

Result<NewAttachment> AttachmentStore::put(const QByteArray &content, const QString &fileName) const
{
    QBuffer source;
    source.setData(content);
    source.open(QIODevice::ReadOnly);
    return take(source, fileName, fileName, content.size(), {});
}

Result<ContentsCopied> AttachmentStore::putAllOf(const AttachmentStore &other, const base::Progress &progress) const
{
    ContentsCopied outcome;
    const QStringList checksums = other.contents();
    for (const QString &checksum : checksums) {
        if (progress && !progress(int(outcome.copied + outcome.lost.size()), int(checksums.size())))
            return Error{ErrorCode::Cancelled, {}};
        if (verify({checksum, other.sizeOf(checksum), checksum})) {
            ++outcome.copied;
            continue;
        }
        const Result<NewAttachment> put = this->put(other.placeOf(checksum));
        if (put && put->sha256 == checksum) {
            ++outcome.copied;
            continue;
        }
        if (!put
            && (put.error().code == ErrorCode::DiskFull || put.error().code == ErrorCode::WriteFailed
                || put.error().code == ErrorCode::FolderNotWritable))
            return put.error();
        outcome.lost.append(checksum);
    }
    return outcome;
}

bool AttachmentStore::lendAllOf(const AttachmentStore &other) const
{
    QSet<QString> changed;
    const QStringList checksums = other.contents();
    for (const QString &checksum : checksums) {
        const qint64 size = other.sizeOf(checksum);
        if (sizeOf(checksum) == size)
            continue;
        const QString part = QStringLiteral("%1/%2.part").arg(m_folder, freshName());
        if (!QDir().mkpath(m_folder) || !base::giveSecondName(other.placeOf(checksum), part))
            return false;
        if (!name(part, {checksum, size, checksum})) {
            QFile::remove(part);
            return false;
        }
        changed.insert(QFileInfo(placeOf(checksum)).path());
    }
    if (changed.isEmpty())
        return true;
    changed.insert(m_folder);
    changed.insert(QFileInfo(m_folder).absolutePath());
    return std::all_of(changed.cbegin(), changed.cend(), base::syncFolder);
}

Result<NewAttachment> AttachmentStore::take(
    QIODevice &source, const QString &fileName, const QString &shown, qint64 size, const base::Progress &progress) const
{
    if (size == 0)
        return contentError(ErrorCode::AttachmentEmpty, shown);
    const auto tooLarge = [&](qint64 found) {
        return Error{ErrorCode::AttachmentTooLarge,
            {{QStringLiteral("file"), shown}, {QStringLiteral("size"), base::fileSizeText(found)},
                {QStringLiteral("limit"), base::fileSizeText(m_largest + 1)}}};
    };
    if (size > m_largest)
        return tooLarge(size);
    if (const Result<void> ready = prepareFor(size, shown); !ready)
        return ready.error();
    const QString part = QStringLiteral("%1/%2.part").arg(m_folder, freshName());
    QSaveFile target(part);
    if (!target.open(QIODevice::WriteOnly))
        return writeError(part, shown, size, target.errorString());
    const Result<ReadContent> read
        = readThrough({source, shown, ErrorCode::AttachmentUnreadable, size, m_largest, &target, shown}, progress);
    if (!read)
        return read.error().code == ErrorCode::AttachmentTooLarge ? tooLarge(source.size()) : read.error();
    if (read->size != size)
        return contentError(ErrorCode::AttachmentSourceChanged, shown);
    // Durable under a temporary name first.
    if (!base::syncFile(target) || !target.commit())
        return writeError(part, shown, size, target.errorString());
    const NewAttachment file{base::safeFileName(fileName), read->size, read->checksum};
    if (const Result<void> settled = settle(part, file); !settled) {
        QFile::remove(part);
        return settled.error();
    }
    return file;
}

Result<void> AttachmentStore::prepareFor(qint64 size, const QString &shown) const
{
    if (!QDir().mkpath(m_folder))
        return contentError(ErrorCode::FolderNotWritable, QDir::toNativeSeparators(m_folder));
    if (const QStorageInfo disk(m_folder); disk.isValid() && disk.bytesAvailable() < size)
        return contentError(ErrorCode::DiskFull, shown);
    return {};
}

Result<void> AttachmentStore::putFrom(
    const AttachmentStore &other, const NewAttachment &file, const base::Progress &progress) const
{
    if (const Result<void> found = other.find(file); !found)
        return found;
    const QString shown = QDir::toNativeSeparators(m_folder);
    if (const Result<void> ready = prepareFor(file.size, shown); !ready)
        return ready;
    const QString part = QStringLiteral("%1/%2.part").arg(m_folder, freshName());
    QSaveFile target(part);
    if (!target.open(QIODevice::WriteOnly))
        return writeError(part, shown, file.size, target.errorString());
    if (const Result<void> copied = other.readVerified(file, &target, shown, progress); !copied)
        return copied;
    if (!base::syncFile(target) || !target.commit())
        return writeError(part, shown, file.size, target.errorString());
    const Result<void> settled = settle(part, file);
    if (!settled)
        QFile::remove(part);
    return settled;
}

/// Gives the written content its name, which stays: the row that relies on it is written after this.
Result<void> AttachmentStore::settle(const QString &part, const NewAttachment &file) const
{
    if (const Result<void> named = name(part, file); !named)
        return named;
    const QFileInfo folder(m_folder);
    for (const QString &path : {QFileInfo(placeOf(file.sha256)).path(), m_folder, folder.absolutePath()}) {
        if (!base::syncFolder(path))
            return writeError(placeOf(file.sha256), file.fileName, 0, qt_error_string());
    }
    return {};
}

Result<void> AttachmentStore::name(const QString &part, const NewAttachment &file) const
{
    const QString place = placeOf(file.sha256);
    if (!QDir().mkpath(QFileInfo(place).path()))
        return contentError(ErrorCode::FolderNotWritable, QDir::toNativeSeparators(m_folder));
    if (QFileInfo::exists(place)) {
        if (verify(file)) {
            QFile::remove(part);
            return {};
        }
        // Damaged: the same content is at hand again.
        QFile::setPermissions(place, readOnly | QFileDevice::WriteOwner);
        QFile::remove(place);
    }
    QFile written(part);
    if (!written.rename(place)) {
        // Another program may have put the same content meanwhile.
        if (!verify(file))
            return writeError(place, file.fileName, file.size, written.errorString());
        QFile::remove(part);
        return {};
    }
    QFile::setPermissions(place, readOnly);
    return {};
}

Result<void> AttachmentStore::find(const NewAttachment &file) const
{
    // What stands in the row may have been written by anybody: the checksum alone names the place.
    if (!isChecksum(file.sha256) || !base::isPlainFileName(file.fileName))
        return contentError(ErrorCode::AttachmentRowInvalid, base::safeFileName(file.fileName));
    const QString place = placeOf(file.sha256);
    const QFileInfo info(place);
    if (!info.isFile()) {
        return Error{ErrorCode::AttachmentMissing,
            {{QStringLiteral("file"), file.fileName}, {QStringLiteral("place"), QDir::toNativeSeparators(place)}}};
    }
    if (info.size() != file.size)
        return contentError(ErrorCode::AttachmentChanged, file.fileName);
    return {};
}

Result<void> AttachmentStore::readVerified(
    const NewAttachment &file, QSaveFile *target, const QString &shown, const base::Progress &progress) const
{
    QFile content(placeOf(file.sha256));
    const QString place = QDir::toNativeSeparators(content.fileName());
    if (!content.open(QIODevice::ReadOnly))
        return contentError(ErrorCode::FileUnreadable, place, content.errorString());
    const Result<ReadContent> read
        = readThrough({content, place, ErrorCode::FileUnreadable, file.size, file.size, target, shown}, progress);
    if (!read && read.error().code != ErrorCode::AttachmentTooLarge)
        return read.error();
    if (!read || read->size != file.size || read->checksum != file.sha256)
        return contentError(ErrorCode::AttachmentChanged, file.fileName);
    return {};
}

Result<void> AttachmentStore::verify(const NewAttachment &file, const base::Progress &progress) const
{
    if (const Result<void> found = find(file); !found)
        return found;
    return readVerified(file, nullptr, {}, progress);
}

Result<QString> AttachmentStore::pathOf(const NewAttachment &file, const base::Progress &progress) const
{
    if (const Result<void> verified = verify(file, progress); !verified)
        return verified.error();
    return placeOf(file.sha256);
}

Result<void> AttachmentStore::copyOut(
    const NewAttachment &file, const QString &path, const base::Progress &progress) const
{
    if (Result<void> allowed = mayTakeOutTo(m_folder.chopped(folderEnding.size()), path); !allowed)
        return allowed;
    if (const Result<void> found = find(file); !found)
        return found;
    const QString shown = QDir::toNativeSeparators(path);
    QSaveFile target(path);
    if (!target.open(QIODevice::WriteOnly))
        return writeError(path, shown, file.size, target.errorString());
    // What is copied is what is compared: nobody can change it in between.
    if (const Result<void> copied = readVerified(file, &target, shown, progress); !copied)
        return copied;
    if (!base::syncFile(target) || !target.commit() || !base::syncFolder(QFileInfo(path).absolutePath()))
        return writeError(path, shown, file.size, target.errorString());
    return {};
}

Result<QString> AttachmentStore::copyToOpen(
    const NewAttachment &file, const QString &folder, const base::Progress &progress) const
{
    if (base::isProgramName(file.fileName))
        return contentError(ErrorCode::AttachmentKindRefused, base::safeFileName(file.fileName));
    QDir own(QDir(folder).filePath(freshName()));
    if (!own.mkpath(QStringLiteral(".")))
        return contentError(ErrorCode::FolderNotWritable, QDir::toNativeSeparators(own.path()));
    const QString path = own.filePath(base::safeFileName(file.fileName));
    Result<void> copied = copyOut(file, path, progress);
    if (copied && isProgramContent(path))
        copied = contentError(ErrorCode::AttachmentKindRefused, file.fileName);
    if (!copied) {
        own.removeRecursively();
        return copied.error();
    }
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::ReadUser);
    return path;
}

QStringList AttachmentStore::contents() const
{
    QStringList found;
    QDirIterator files(m_folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        if (isChecksum(files.fileName()) && files.filePath() == placeOf(files.fileName()))
            found.append(files.fileName());
    }
    found.sort();
    return found;
}

qint64 AttachmentStore::sizeOf(const QString &sha256) const
{
    return isChecksum(sha256) ? QFileInfo(placeOf(sha256)).size() : 0;
}

QStringList AttachmentStore::leftovers() const
{
    QStringList found;
    const QDir folder(m_folder);
    QDirIterator files(m_folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        if (!isChecksum(files.fileName()) || files.filePath() != placeOf(files.fileName()))
            found.append(folder.relativeFilePath(files.filePath()));
    }
    found.sort();
    return found;
}

} // namespace services
