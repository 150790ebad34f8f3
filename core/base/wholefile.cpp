#include "core/base/wholefile.h"

#include "core/base/durable.h"
#include "core/base/fileerror.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUuid>

namespace base {

QString ownMark()
{
    constexpr qsizetype enough = 8;
    return QUuid::createUuid().toString(QUuid::WithoutBraces).left(enough);
}

QString ownPartOf(const QString &path)
{
    return QStringLiteral("%1.%2.part").arg(path, ownMark());
}

Error writeFailed(const QString &path, const QString &why)
{
    return fileError(ErrorCode::WriteFailed, path, why);
}

qint64 WholeFile::SaveFile::writeData(const char *data, qint64 size)
{
    const qint64 written = QSaveFile::writeData(data, size);
    m_isCut = m_isCut || written < size;
    return written;
}

Result<void> WholeFile::open()
{
    const QFileInfo target(m_path);
    const QFileInfo folder(target.absolutePath());
    if (!folder.isDir())
        return fileError(ErrorCode::FolderMissing, m_path);
    if (target.isDir())
        return writeFailed(m_path, QCoreApplication::translate("WholeFile", "đã có thư mục mang tên này"));
    if (target.exists() && !target.isWritable())
        return writeFailed(m_path, QCoreApplication::translate("WholeFile", "tệp cũ chỉ cho phép đọc"));
    if (!folder.isWritable())
        return fileError(ErrorCode::FolderNotWritable, m_path);
    return m_file.open(QIODevice::WriteOnly) ? Result<void>() : failure();
}

Result<void> WholeFile::commit()
{
    // A write that failed before is the reason to be told; the destructor throws away what was written.
    if (m_file.isCut())
        return failure();
    if (m_file.error() == QFileDevice::NoError && !syncFile(m_file))
        return m_file.error() == QFileDevice::NoError ? notSynced() : failure();
    if (!m_file.commit())
        return failure();
    return syncFolder(QFileInfo(m_path).absolutePath()) ? Result<void>() : notSynced();
}

Error WholeFile::failure() const
{
    if (m_file.error() == QFileDevice::ResourceError || (m_file.isCut() && m_file.error() == QFileDevice::NoError))
        return fileError(ErrorCode::DiskFull, m_path);
    return writeFailed(
        m_path, QCoreApplication::translate("WholeFile", "hệ thống báo lỗi “%1”").arg(m_file.errorString()));
}

Error WholeFile::notSynced() const
{
    return writeFailed(
        m_path, QCoreApplication::translate("WholeFile", "hệ thống báo lỗi “%1”").arg(qt_error_string()));
}

Result<void> writeWholeFile(const QString &path, const QByteArray &bytes)
{
    WholeFile file(path);
    if (Result<void> opened = file.open(); !opened)
        return opened;
    file.device().write(bytes);
    return file.commit();
}

} // namespace base
