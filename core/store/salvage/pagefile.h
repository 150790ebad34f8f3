#pragma once

#include "core/base/result.h"
#include "core/store/salvage/logframes.h"

#include <QByteArray>
#include <QFile>

#include <memory>

namespace store {

/// The pages of a data file as its bytes have them, read without SQLite: nothing in them is believed. It only reads,
/// and neither locks nor makes a file. Not to be used on a file that this process has open: closing it would take
/// SQLite's locks away (POSIX).
class PageFile {
public:
    /// Every data file of this program has pages of this size (Connection::create), all of it in use; so the header
    /// is not needed to find them.
    static constexpr quint32 pageSize = 4096;
    static constexpr quint32 headerSize = 100;

    enum class Log {
        Ignored,
        LaidOver, ///< finished transactions in the log win, as for SQLite
    };

    /// Errors: FileMissing, FileUnreadable, FileEmpty.
    static base::Result<PageFile> open(const QString &path, Log log);

    const QString &path() const { return m_path; }
    quint32 pageCount() const { return m_pageCount; }
    /// Pages are numbered from 1. Empty when there is no such page or it could not be read whole.
    QByteArray page(quint32 number) const;
    const LogFrames &log() const { return m_frames; }
    qint64 sizeOnDisk() const { return m_file->size(); }

private:
    PageFile() = default;

    QString m_path;
    std::unique_ptr<QFile> m_file;
    std::unique_ptr<QFile> m_logFile;
    LogFrames m_frames;
    quint32 m_pageCount = 0;
};

/// What every SQLite file begins with, the zero at its end included.
inline constexpr QByteArrayView sqliteMagic("SQLite format 3", 16);

/// How many pages a file has by its header (`header`: its first bytes, headerSize at least); 0: nobody knows, as the
/// count was not written together with the change counter (sqlite.org/fileformat2.html, section 1.3).
quint32 pagesByHeader(const QByteArray &header);

} // namespace store
