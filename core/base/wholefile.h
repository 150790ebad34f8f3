#pragma once

#include "core/base/result.h"

#include <QSaveFile>

namespace base {

/// A file that is written whole or not at all: until commit() its path holds what it held before, and so it does when
/// the object goes without it.
/// Errors: FolderMissing, FolderNotWritable, DiskFull, WriteFailed, with "file" and "why".
class WholeFile {
public:
    explicit WholeFile(const QString &path) : m_path(path), m_file(path) { }

    /// Looks for what stands in the way before a byte is written, and opens it for writing.
    Result<void> open();
    QIODevice &device() { return m_file; }
    /// Neither painters nor packers tell of a full disk; the file remembers it, and is renamed only when it is whole.
    Result<void> commit();

private:
    /// Where the disk fills up in the middle of a block, Qt gives how much was written, and no error.
    class SaveFile : public QSaveFile {
    public:
        using QSaveFile::QSaveFile;
        bool isCut() const { return m_isCut; }

    protected:
        qint64 writeData(const char *data, qint64 size) override;

    private:
        bool m_isCut = false;
    };

    Error failure() const;
    Error notSynced() const; ///< with the system's last error

    QString m_path;
    SaveFile m_file;
};

/// Writes these bytes as the file. Errors: those of WholeFile.
Result<void> writeWholeFile(const QString &path, const QByteArray &bytes);

/// Eight characters for a name that nobody else gives at this moment.
QString ownMark();

/// The name under which a file is made that gets its own only when it is whole: "<path>.1b9d6bcd.part". For what others
/// write, as SQLite; where bytes are written, WholeFile does it.
QString ownPartOf(const QString &path);

/// What WholeFile says when something else than the file is at fault.
Error writeFailed(const QString &path, const QString &why);

} // namespace base
