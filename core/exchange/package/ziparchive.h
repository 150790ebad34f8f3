#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

struct zip;
class QIODevice;

namespace exchange {

/// One entry to be written: bytes, or a file that is streamed.
struct ZipPart {
    QString name;
    QByteArray bytes = {};
    QString path = {}; ///< used when not empty
    bool isPressed = false; ///< deflated; scans and pictures would not get smaller
};

/// Writes them as a ZIP archive. Errors: WriteFailed, DiskFull, Cancelled.
base::Result<void> writeZip(const QString &target, const QList<ZipPart> &parts, const base::Progress &progress = {});

/// A ZIP archive of a stranger, read with caps.
class ZipArchive {
public:
    /// Errors: PackageDamaged. `shown` names it in sentences.
    static base::Result<ZipArchive> open(const QString &path, const QString &shown);

    /// In the order of the archive. A name twice, or one that is not text, is damage.
    const QStringList &names() const { return m_names; }
    /// The entry's bytes, when it has at most that many. Errors: PackageDamaged.
    base::Result<QByteArray> bytes(const QString &name, qint64 most) const;
    /// Reads an entry that must have exactly that size and checksum, into `target` if there is one.
    /// Errors: PackageDamaged, WriteFailed, Cancelled.
    base::Result<void> read(const QString &name, qint64 size, const QString &sha256, QIODevice *target,
        const base::Progress &progress = {}) const;

private:
    struct Discard {
        void operator()(zip *archive) const;
    };

    ZipArchive() = default;

    std::unique_ptr<zip, Discard> m_archive;
    QString m_shown;
    QStringList m_names;
};

} // namespace exchange
