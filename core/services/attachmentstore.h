#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/domain/attachment.h"

#include <QStringList>

class QFileInfo;
class QIODevice;
class QSaveFile;

namespace services {

/// What became of the contents of another data file.
struct ContentsCopied {
    int copied = 0;
    QStringList lost; ///< the checksums that name contents which cannot be read, or are not what they were
};

/// Where the contents of attachments lie: the folder "<data file>.tep" beside the data file, each content once, as
/// "ab/abcd…" by its SHA-256. A content is whole under its name or not there: it is written under a temporary name in
/// the same folder, made durable, and renamed. Contents are never changed nor deleted.
///
/// A value of paths: used from any thread, with the data file open or not. Contents are streamed; told to stop, every
/// act leaves the store as it was and answers Cancelled. Sizes in Progress are KiB.
class AttachmentStore {
public:
    /// A file has to be smaller than 2 GiB: what mail, ZIP and FAT sticks still carry.
    static constexpr qint64 largestFile = (qint64(2) << 30) - 1;

    explicit AttachmentStore(const QString &dataPath, qint64 largest = largestFile);

    const QString &folder() const { return m_folder; }

    /// Copies the file in and gives what a row needs. Content that is there already is not written again; a damaged one
    /// is mended. Errors: AttachmentSourceMissing, AttachmentNotFile, AttachmentOwnFile, AttachmentUnreadable,
    /// AttachmentEmpty, AttachmentTooLarge, AttachmentSourceChanged, FolderNotWritable, DiskFull, WriteFailed,
    /// Cancelled.
    base::Result<domain::NewAttachment> put(const QString &source, const base::Progress &progress = {}) const;
    /// The same of a content in memory (a pasted picture).
    base::Result<domain::NewAttachment> put(const QByteArray &content, const QString &fileName) const;

    /// Copies every content of another data file in; one that is here already is read and not written again. One that
    /// is damaged there is no reason to stop.
    /// Errors: FolderNotWritable, DiskFull, WriteFailed, Cancelled.
    base::Result<ContentsCopied> putAllOf(const AttachmentStore &other, const base::Progress &progress = {}) const;

    /// What is not here of the contents of another data file gets a second name here, told by the sizes alone: nothing
    /// is read or copied. False where that cannot be done, as on a file system without second names.
    bool lendAllOf(const AttachmentStore &other) const;

    /// Brings a content over from another store, compared on the way; one that is there already is read, and mended
    /// when it is damaged. Errors: those of verify() on `other`, FolderNotWritable, DiskFull, WriteFailed, Cancelled.
    base::Result<void> putFrom(
        const AttachmentStore &other, const domain::NewAttachment &file, const base::Progress &progress = {}) const;

    /// Whether a content of that size is there; it is not read. Errors: AttachmentRowInvalid, AttachmentMissing,
    /// AttachmentChanged (another size).
    base::Result<void> find(const domain::NewAttachment &file) const;
    /// Reads the content and compares it. Errors as above, Cancelled.
    base::Result<void> verify(const domain::NewAttachment &file, const base::Progress &progress = {}) const;
    /// Verified, the path of the stored content: to be read, never to be handed to another program.
    base::Result<QString> pathOf(const domain::NewAttachment &file, const base::Progress &progress = {}) const;
    /// Writes a verified copy under `target`; what stood there is replaced only when the copy is whole.
    /// Errors: those of verify(), FolderNotWritable, DiskFull, WriteFailed.
    base::Result<void> copyOut(
        const domain::NewAttachment &file, const QString &target, const base::Progress &progress = {}) const;
    /// A verified, read-only copy under its proper name below a folder of its own in `folder`, for the system's program
    /// to open. Gives its path. Errors: those of copyOut(), AttachmentKindRefused for what would run.
    base::Result<QString> copyToOpen(
        const domain::NewAttachment &file, const QString &folder, const base::Progress &progress = {}) const;

    /// The checksums of all contents that are there, sorted, and the paths (below the folder) of what does not belong:
    /// temporary files of an interrupted copy.
    QStringList contents() const;
    QStringList leftovers() const;
    /// The name of the content, there or not.
    QString placeOf(const QString &sha256) const;
    /// In bytes; 0 when it is not there.
    qint64 sizeOf(const QString &sha256) const;

private:
    /// The data file, or a file that belongs to it.
    bool isOwn(const QFileInfo &info) const;
    base::Result<domain::NewAttachment> take(QIODevice &source, const QString &fileName, const QString &shown,
        qint64 size, const base::Progress &progress) const;
    /// Makes the folder and looks whether there is room.
    base::Result<void> prepareFor(qint64 size, const QString &shown) const;
    base::Result<void> settle(const QString &part, const domain::NewAttachment &file) const;
    base::Result<void> name(const QString &part, const domain::NewAttachment &file) const;
    /// Reads the content once, into `target` if there is one, and compares it with the row.
    base::Result<void> readVerified(const domain::NewAttachment &file, QSaveFile *target, const QString &shown,
        const base::Progress &progress) const;

    QString m_folder;
    qint64 m_largest;
};

} // namespace services
