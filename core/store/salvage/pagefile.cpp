#include "core/store/salvage/pagefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <limits>

namespace store {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

QByteArray readAt(QFile &file, qint64 at)
{
    if (!file.seek(at))
        return {};
    QByteArray bytes = file.read(PageFile::pageSize);
    return bytes.size() == qsizetype(PageFile::pageSize) ? bytes : QByteArray();
}

} // namespace

Result<PageFile> PageFile::open(const QString &path, Log log)
{
    QMap<QString, QString> context{{QStringLiteral("file"), QDir::toNativeSeparators(path)}};
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::FileMissing, context};
    PageFile pages;
    pages.m_path = path;
    pages.m_file = std::make_unique<QFile>(path);
    if (!info.isFile() || !pages.m_file->open(QIODevice::ReadOnly)) {
        context.insert(QStringLiteral("why"),
            info.isFile() ? QCoreApplication::translate("Error", "không có quyền đọc")
                          : QCoreApplication::translate("Error", "đây không phải là tệp"));
        return Error{ErrorCode::FileUnreadable, context};
    }
    if (pages.m_file->size() == 0)
        return Error{ErrorCode::FileEmpty, context};
    pages.m_pageCount = quint32(qMin<qint64>(pages.m_file->size() / pageSize, std::numeric_limits<quint32>::max() - 1));
    if (log == Log::Ignored)
        return pages;
    pages.m_frames = readLogFrames(path);
    if (pages.m_frames.isEmpty() || pages.m_frames.pageSize != pageSize)
        return pages;
    pages.m_logFile = std::make_unique<QFile>(logPath(path));
    if (pages.m_logFile->open(QIODevice::ReadOnly))
        pages.m_pageCount = pages.m_frames.pageCount;
    else
        pages.m_frames = {};
    return pages;
}

QByteArray PageFile::page(quint32 number) const
{
    if (number == 0 || number > m_pageCount)
        return {};
    if (m_logFile) {
        if (const auto place = m_frames.places.constFind(number); place != m_frames.places.constEnd())
            return readAt(*m_logFile, *place);
    }
    return readAt(*m_file, qint64(number - 1) * pageSize);
}

} // namespace store
