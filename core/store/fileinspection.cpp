#include "core/store/fileinspection.h"

#include "core/base/filestamp.h"
#include "core/store/migrator.h"
#include "core/store/networkplace.h"
#include "core/store/salvage/bigendian.h"
#include "core/store/salvage/pagefile.h"
#include "core/store/salvage/quicklook.h"
#include "core/store/sidefiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QList>
#include <QThread>

namespace store {

using base::Error;
using base::ErrorCode;
using base::FileStamp;
using base::Result;

namespace {

constexpr int applicationIdAt = 68; // sqlite.org/fileformat2.html, section 1.3

Error truncated(const QString &path, qint64 present, qint64 whole)
{
    return {ErrorCode::FileTruncated,
        {{QStringLiteral("file"), QDir::toNativeSeparators(path)},
            {QStringLiteral("present"), QString::number(present)}, {QStringLiteral("whole"), QString::number(whole)}}};
}

/// A program that dies while the log is being written back may leave the new header, with its count, in a file that has
/// not grown yet: nothing is lost, SQLite goes on from the log.
bool logHasPages(const LogFrames &log, qint64 first, qint64 last)
{
    for (qint64 page = first; page <= last; ++page) {
        if (!log.places.contains(quint32(page)))
            return false;
    }
    return true;
}

Result<void> inspectOnce(const QString &path)
{
    const Result<PageFile> pages = PageFile::open(path, PageFile::Log::LaidOver);
    if (!pages)
        return pages.error();
    QMap<QString, QString> context{{QStringLiteral("file"), QDir::toNativeSeparators(path)}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        context.insert(QStringLiteral("why"), file.errorString());
        return Error{ErrorCode::FileUnreadable, context};
    }
    const QByteArray header = file.read(PageFile::headerSize);
    const bool hasMagic = header.startsWith(sqliteMagic);
    if (header.size() < int(PageFile::headerSize))
        return hasMagic ? truncated(path, 0, 1) : Error{ErrorCode::FileNotOurs, context};
    const bool hasOurId = bigEndian32(header, applicationIdAt) == quint32(applicationId);
    if (!hasMagic || !hasOurId) {
        if (!looksLikeOurs(*pages))
            return Error{ErrorCode::FileNotOurs, context};
        context.insert(QStringLiteral("why"), QCoreApplication::translate("Error", "mất dấu hiệu nhận dạng"));
        return Error{ErrorCode::FileHeaderDamaged, context};
    }

    // A change is being written, or was broken off: SQLite waits for it or takes it back, and nothing is lost. Until
    // then pages of before and after stand side by side.
    if (QFileInfo(journalPath(path)).size() > 0)
        return {};

    const qint64 whole = pagesByHeader(header);
    const qint64 present = file.size() / PageFile::pageSize;
    if (present < whole && !logHasPages(pages->log(), present + 1, whole))
        return truncated(path, present, whole);
    return lookQuickly(*pages);
}

/// How large the file and what SQLite keeps beside it are, and when they were written last; of their folder too, in
/// which a log may come and go meanwhile.
QList<FileStamp> stampsOf(const QString &path)
{
    QList<FileStamp> stamps;
    for (const QString &file : {path, logPath(path), journalPath(path), QFileInfo(path).absolutePath()}) {
        stamps.append(FileStamp::of(file));
    }
    return stamps;
}

} // namespace

Result<void> inspectFile(const QString &path)
{
    // Another program may be writing the log back, or a change, right now, or may just have closed the file and taken
    // its log away: what looks broken in that moment is whole in the next. While it is at it, it is looked at again.
    constexpr qint64 patienceMs = 2000;
    constexpr int pausesAtRest = 2;
    constexpr unsigned long pauseMs = 40;
    QList<FileStamp> stamps = stampsOf(path);
    Result<void> seen = inspectOnce(path);
    if (seen)
        return seen;
    QElapsedTimer passed;
    passed.start();
    const bool isHere = networkKind(path).isEmpty(); // a share may show what was there a moment ago
    for (int atRest = 0; !seen && passed.elapsed() < patienceMs;) {
        if (isHere && !leftBehindAt(path) && stampsOf(path) == stamps)
            break; // nobody is at it
        QThread::msleep(pauseMs);
        const QList<FileStamp> now = stampsOf(path);
        atRest = now == stamps ? atRest + 1 : 0;
        if (atRest == pausesAtRest)
            break; // nor was anybody while we waited; the log was left behind
        stamps = now;
        seen = inspectOnce(path);
    }
    return seen;
}

} // namespace store
