#include "core/exchange/package/ziparchive.h"

#include "core/base/wholefile.h"
#include "core/exchange/package/packagelist.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QIODevice>
#include <QSet>

#include <zip.h>

#include <algorithm>
#include <utility>

namespace exchange {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

struct ZipWords {
    Q_DECLARE_TR_FUNCTIONS(Error)
};

constexpr qint64 zipBlock = 1 << 20;
constexpr zip_int64_t mostEntries = 1'000'000;
constexpr zip_uint32_t quickLevel = 1; // of deflate: most of the gain for little of the time

/// ZIP tells in parts of one; Progress in whole numbers.
constexpr int wholeInSteps = 1000;

bool addZipPart(zip_t *archive, const ZipPart &part)
{
    zip_source_t *source = part.path.isEmpty()
        ? zip_source_buffer(archive, part.bytes.constData(), zip_uint64_t(part.bytes.size()), 0)
        : zip_source_file(archive, QFile::encodeName(part.path).constData(), 0, -1);
    if (!source)
        return false;
    const zip_int64_t index = zip_file_add(archive, part.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    return zip_set_file_compression(archive, zip_uint64_t(index), part.isPressed ? ZIP_CM_DEFLATE : ZIP_CM_STORE,
               part.isPressed ? quickLevel : 0)
        == 0;
}

/// Told to stop, libzip asks again and again; the answer is remembered.
struct ZipWatch {
    const base::Progress &progress;
    double part = 0;
    bool isStopped = false;
};

void zipWent(zip_t *, double part, void *watch)
{
    static_cast<ZipWatch *>(watch)->part = part;
}

int zipIsStopped(zip_t *, void *asked)
{
    auto *watch = static_cast<ZipWatch *>(asked);
    if (!watch->isStopped && watch->progress)
        watch->isStopped = !watch->progress(int(watch->part * wholeInSteps), wholeInSteps);
    return watch->isStopped ? 1 : 0;
}

Error zipWriteError(zip_t *archive, const QString &target)
{
    const zip_error_t *error = zip_get_error(archive);
    constexpr int noSpace = 28; // ENOSPC
    if (zip_error_system_type(error) == ZIP_ET_SYS && zip_error_code_system(error) == noSpace)
        return {ErrorCode::DiskFull, {{QStringLiteral("file"), QDir::toNativeSeparators(target)}}};
    return base::writeFailed(target, QString::fromUtf8(zip_strerror(archive)));
}

} // namespace

Result<void> writeZip(const QString &target, const QList<ZipPart> &parts, const base::Progress &progress)
{
    int code = 0;
    zip_t *archive = zip_open(QFile::encodeName(target).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    if (!archive)
        return base::writeFailed(target, QStringLiteral("ZIP %1").arg(code));
    for (const ZipPart &part : parts) {
        if (!addZipPart(archive, part)) {
            const Error error = zipWriteError(archive, target);
            zip_discard(archive);
            return error;
        }
    }
    ZipWatch watch{progress};
    zip_register_progress_callback_with_state(archive, 0.001, zipWent, nullptr, &watch);
    zip_register_cancel_callback_with_state(archive, zipIsStopped, nullptr, &watch);
    if (zip_close(archive) == 0)
        return {};
    const Error error = watch.isStopped ? Error{ErrorCode::Cancelled, {}} : zipWriteError(archive, target);
    zip_discard(archive);
    return error;
}

void ZipArchive::Discard::operator()(zip *archive) const
{
    zip_discard(archive);
}

Result<ZipArchive> ZipArchive::open(const QString &path, const QString &shown)
{
    int code = 0;
    ZipArchive opened;
    opened.m_shown = shown;
    opened.m_archive.reset(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, &code));
    if (!opened.m_archive)
        return packageDamaged(shown, ZipWords::tr("không đọc được như một gói ZIP"));
    const zip_int64_t count = zip_get_num_entries(opened.m_archive.get(), 0);
    if (count > mostEntries)
        return packageDamaged(shown, ZipWords::tr("quá nhiều phần"));
    QSet<QString> known;
    for (zip_int64_t i = 0; i < count; ++i) {
        const char *name = zip_get_name(opened.m_archive.get(), zip_uint64_t(i), 0);
        const QString text = name ? QString::fromUtf8(name) : QString();
        if (text.isEmpty() || known.contains(text))
            return packageDamaged(shown, ZipWords::tr("có phần trùng tên hoặc không có tên"));
        known.insert(text);
        opened.m_names.append(text);
    }
    return Result<ZipArchive>(std::move(opened));
}

namespace {

/// Reads an open entry piece by piece; `take` says whether to go on.
template <typename Take> bool readZipEntry(zip_t *archive, const QString &name, Take take)
{
    zip_file_t *entry = zip_fopen(archive, name.toUtf8().constData(), 0);
    if (!entry)
        return false;
    QByteArray block(zipBlock, Qt::Uninitialized);
    zip_int64_t got = 0;
    bool goesOn = true;
    while (goesOn && (got = zip_fread(entry, block.data(), zip_uint64_t(block.size()))) > 0)
        goesOn = take(QByteArrayView(block.constData(), qsizetype(got)));
    zip_fclose(entry);
    return got >= 0;
}

} // namespace

Result<QByteArray> ZipArchive::bytes(const QString &name, qint64 most) const
{
    QByteArray all;
    bool isTooLong = false;
    const bool isRead = readZipEntry(m_archive.get(), name, [&](QByteArrayView part) {
        isTooLong = all.size() + part.size() > most;
        if (!isTooLong)
            all.append(part);
        return !isTooLong;
    });
    if (!isRead || isTooLong)
        return packageDamaged(m_shown, ZipWords::tr("không đọc được phần %1").arg(name));
    return all;
}

Result<void> ZipArchive::read(
    const QString &name, qint64 size, const QString &sha256, QIODevice *target, const base::Progress &progress) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 done = 0;
    std::optional<Error> error;
    const bool isRead = readZipEntry(m_archive.get(), name, [&](QByteArrayView part) {
        done += part.size();
        if (done > size)
            error = packageDamaged(m_shown, ZipWords::tr("phần %1 dài hơn bản kê").arg(name));
        else if (progress && !progress(int(done / 1024), int(std::max<qint64>(size / 1024, 1))))
            error = Error{ErrorCode::Cancelled, {}};
        else if (target && target->write(part.data(), part.size()) != part.size())
            error = base::writeFailed(m_shown, target->errorString());
        else
            hash.addData(part);
        return !error;
    });
    if (error)
        return *error;
    if (!isRead || done != size || QString::fromLatin1(hash.result().toHex()) != sha256)
        return packageDamaged(m_shown, ZipWords::tr("nội dung phần %1 khác bản kê").arg(name));
    return {};
}

} // namespace exchange
