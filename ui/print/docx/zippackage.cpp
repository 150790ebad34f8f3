#include "ui/print/docx/zippackage.h"

#include <zip.h>

namespace print {

namespace {

constexpr zip_uint16_t firstDosDay = (1 << 5) | 1; // 01/01/1980, the first that a ZIP archive can tell

bool addPart(zip_t *archive, const PackagePart &part)
{
    // The archive reads the bytes when it is closed; `part` outlives it.
    zip_source_t *source = zip_source_buffer(archive, part.bytes.constData(), zip_uint64_t(part.bytes.size()), 0);
    if (!source)
        return false;
    const zip_int64_t index = zip_file_add(archive, part.path.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    return zip_file_set_dostime(archive, zip_uint64_t(index), 0, firstDosDay, 0) == 0;
}

QByteArray readAll(zip_source_t *source)
{
    zip_stat_t about;
    zip_stat_init(&about);
    if (zip_source_stat(source, &about) < 0 || zip_source_open(source) < 0)
        return {};
    QByteArray bytes(qsizetype(about.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), about.size);
    zip_source_close(source);
    return read == zip_int64_t(about.size) ? bytes : QByteArray();
}

} // namespace

QByteArray zipped(const QList<PackagePart> &parts)
{
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    if (!target)
        return {};
    zip_source_keep(target); // closing the archive gives up its own hold
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    QByteArray bytes;
    if (archive) {
        bool whole = true;
        for (const PackagePart &part : parts)
            whole = whole && addPart(archive, part);
        if (whole && zip_close(archive) == 0)
            bytes = readAll(target);
        else
            zip_discard(archive);
    } else {
        zip_source_free(target); // the hold that the archive did not take
    }
    zip_source_free(target);
    return bytes;
}

} // namespace print
