#include "core/store/seal.h"

#include "core/base/durable.h"
#include "core/base/filestamp.h"
#include "core/base/wholefile.h"
#include "core/store/salvage/bigendian.h"
#include "core/store/salvage/pagefile.h"
#include "core/store/sidefiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QtEndian>

#include <utility>

namespace store {

using base::FileStamp;
using base::Result;

namespace {

// "DonDdau2", then the mark's size (4) and the mark, the schema cookie of the file (4), the number of pages (4), a sum
// of 8 bytes for each, and the SHA-256 of all that. Numbers are big-endian, as in the data file. ("DonDdau1" counted
// all of the header, and is not believed any more.)
constexpr char pageSumMagic[] = "DonDdau2";
constexpr qsizetype magicSize = 8;
constexpr qsizetype hashSize = 32;
constexpr qsizetype sumSize = 8;

template <typename Number> void append(QByteArray &bytes, Number number)
{
    const Number stored = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&stored), sizeof stored);
}

/// Any changed bit changes it: each word goes into two sums, one of which knows its place (as in Fletcher's).
quint64 sumOf(const QByteArray &page)
{
    quint32 plain = 0;
    quint32 placed = 0;
    for (qsizetype at = 0; at + 4 <= page.size(); at += 4) {
        plain += qFromLittleEndian<quint32>(page.constData() + at);
        placed += plain + 1;
    }
    return quint64(placed) << 32 | plain;
}

/// The first page without the bytes that say how and how often the file is written, not what it holds: opening it on a
/// share and on a disk in turn changes them (sqlite.org/fileformat2.html, section 1.3: format versions, change counter,
/// version-valid-for number, version of the writing library). The schema cookie is in the seal itself.
QByteArray withoutBookkeeping(QByteArray first)
{
    constexpr std::pair<qsizetype, qsizetype> places[] = {{18, 2}, {24, 4}, {40, 4}, {92, 8}};
    for (const auto &[at, size] : places) {
        if (at + size <= first.size())
            first.replace(at, size, QByteArray(size, '\0'));
    }
    return first;
}

/// Another one tells a file that was laid anew in the same state (VACUUM, a copy by SQLite), whose pages all differ.
quint32 schemaCookie(const PageFile &file)
{
    const QByteArray first = file.page(1);
    return first.isEmpty() ? 0 : bigEndian32(first, 40);
}

QByteArray sumsOf(const PageFile &file)
{
    QByteArray sums;
    sums.reserve(qsizetype(file.pageCount()) * sumSize);
    for (quint32 page = 1; page <= file.pageCount(); ++page)
        append<quint64>(sums, sumOf(page == 1 ? withoutBookkeeping(file.page(page)) : file.page(page)));
    return sums;
}

} // namespace

QString Seal::pathOf(const QString &path)
{
    return path + QStringLiteral(".dau");
}

std::optional<Seal> checkSeal(const QString &path, qint64 mostBytes)
{
    const QFileInfo kept(Seal::pathOf(path));
    const FileStamp before = FileStamp::of(path);
    const qint64 size = before.size;
    // A larger one is none of ours, whatever made it; nor is what is no file at all.
    constexpr qint64 mostBeside = 4096; // of the sums
    const qint64 mostOfSeal = size / PageFile::pageSize * sumSize + mostBeside;
    QFile file(kept.filePath());
    if (leftBehindAt(path) || size > mostBytes || !kept.isFile() || kept.size() > mostOfSeal
        || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray bytes = file.read(mostOfSeal);
    file.close(); // on Windows one that is open cannot be removed by whoever writes next
    const qsizetype bodySize = bytes.size() - hashSize;
    if (bodySize < magicSize + 12 || !bytes.startsWith(QByteArray(pageSumMagic, magicSize))
        || QCryptographicHash::hash(bytes.first(bodySize), QCryptographicHash::Sha256) != bytes.last(hashSize))
        return std::nullopt;
    const qsizetype markSize = qFromBigEndian<quint32>(bytes.constData() + magicSize);
    const qsizetype cookieAt = magicSize + 4 + markSize;
    const qsizetype sumsAt = cookieAt + 8;
    if (markSize > bodySize || sumsAt > bodySize)
        return std::nullopt;
    Seal seal;
    seal.mark = QString::fromUtf8(bytes.mid(magicSize + 4, markSize));
    const QByteArray then = bytes.mid(sumsAt, bodySize - sumsAt);
    const Result<PageFile> pages = PageFile::open(path, PageFile::Log::Ignored);
    if (!pages || schemaCookie(*pages) != bigEndian32(bytes, cookieAt))
        return std::nullopt;
    const QByteArray now = sumsOf(*pages);
    if (now.size() != then.size())
        return std::nullopt;
    for (qsizetype at = 0; at < now.size(); at += sumSize) {
        if (now.mid(at, sumSize) != then.mid(at, sumSize))
            seal.changedPages.append(quint32(at / sumSize + 1));
    }
    // Another program broke the seal and wrote while the pages were read: they are of no one state.
    if (leftBehindAt(path) || FileStamp::of(path) != before || !QFileInfo::exists(kept.filePath()))
        return std::nullopt;
    return seal;
}

void writeSeal(const QString &path, const QString &mark, qint64 mostBytes)
{
    const FileStamp before = FileStamp::of(path);
    if (leftBehindAt(path) || before.size > mostBytes)
        return;
    const Result<PageFile> file = PageFile::open(path, PageFile::Log::Ignored);
    QSaveFile target(Seal::pathOf(path));
    if (!file || !target.open(QIODevice::WriteOnly))
        return;
    QByteArray bytes(pageSumMagic, magicSize);
    const QByteArray markBytes = mark.toUtf8();
    append<quint32>(bytes, quint32(markBytes.size()));
    bytes += markBytes;
    append<quint32>(bytes, schemaCookie(*file));
    append<quint32>(bytes, file->pageCount());
    bytes += sumsOf(*file);
    // Half of another program's change, which may yet be taken back, must not stand in it. One that begins from here on
    // finds the pages as they were summed.
    if (leftBehindAt(path) || FileStamp::of(path) != before)
        return;
    bytes += QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    if (target.write(bytes) != bytes.size())
        return;
    target.setPermissions(QFileInfo(path).permissions());
    target.commit();
}

Result<void> breakSeal(const QString &path)
{
    QFile seal(Seal::pathOf(path));
    if (base::removePatiently(seal))
        base::syncFolder(QFileInfo(path).absolutePath()); // a power cut must not bring it back
    else if (seal.exists())
        return base::writeFailed(seal.fileName(), seal.errorString());
    return {};
}

} // namespace store
