#include "core/base/calendar/holidaysjson.h"
#include "core/exchange/package/packagelist.h"
#include "core/exchange/package/ziparchive.h"
#include "core/reporting/document/documentjson.h"
#include "core/services/safety/lockholder.h"
#include "core/settings/phrasetable.h"
#include "core/settings/settingtable.h"
#include "core/settings/signer.h"
#include "core/store/fileinspection.h"
#include "core/store/salvage/pagefile.h"
#include "core/store/salvage/record.h"
#include "core/store/salvage/treepage.h"
#include "core/store/sealedfile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QResource>

#include <unistd.h>

#include <cstdlib>
#include <cstring>

// libFuzzer's door to whatever reads what strangers may have written: packages, data files, settings. Which one is
// chosen by the environment (DONDOC_FUZZ), so that all are compiled once. Beginnings lie in the folder of that name.

namespace {

/// A file of these bytes in memory, for what takes a path.
QString fileOf(const QByteArray &bytes)
{
    static const QString path = QStringLiteral("/dev/shm/dondoc-fuzz-%1").arg(::getpid());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        std::abort();
    return path;
}

/// Two readers that must agree: anything else is a find.
void expect(bool holds)
{
    if (!holds)
        std::abort();
}

void package(const QByteArray &bytes)
{
    const QString shown = QStringLiteral("gói");
    if (const auto list = exchange::readPackageList(bytes, shown)) {
        const auto again = exchange::readPackageList(exchange::writePackageList(*list), shown);
        expect(again && again->entries.size() == list->entries.size());
    }
    const QString path = fileOf(bytes);
    if (store::isSealed(path)) {
        // The header alone: deriving a key from it costs what it asks for.
        QBuffer sealed;
        sealed.setData(bytes.left(88));
        sealed.open(QIODevice::ReadOnly);
        QBuffer plain;
        plain.open(QIODevice::WriteOnly);
        const auto opened = store::unseal(sealed, plain, QString(), shown);
        expect(!opened);
    }
    if (const auto archive = exchange::ZipArchive::open(path, shown)) {
        for (const QString &name : archive->names())
            (void)archive->bytes(name, 1 << 16);
    }
}

void dataFile(const QByteArray &bytes)
{
    const QString path = fileOf(bytes);
    (void)store::inspectFile(path);
    const auto file = store::PageFile::open(path, store::PageFile::Log::LaidOver);
    if (!file)
        return;
    for (quint32 number = 1; number <= qMin(file->pageCount(), quint32(32)); ++number) {
        const auto page = store::TreePage::parse(file->page(number), number);
        if (!page)
            continue;
        for (const store::Cell &cell : page->cells) {
            expect(quint64(cell.local.size()) <= cell.payloadSize || page->isInterior());
            QByteArray start;
            const auto payload = store::readPayload(*file, cell, nullptr, &start);
            if (const auto fields = store::readRecord(payload ? *payload : start)) {
                for (const store::Field &field : *fields)
                    (void)field.shown();
            }
            (void)store::readRecordStart(payload ? *payload : start);
        }
    }
    // A record by itself: the shortest way to its corners.
    (void)store::readRecord(bytes);
    (void)store::readRecordStart(bytes);
}

void setting(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    const QString text = QString::fromUtf8(bytes.mid(1));
    const QList<settings::SettingDefinition> &all = settings::officeSettings();
    const settings::SettingDefinition &chosen = all.at(quint8(bytes.at(0)) % all.size());
    if (const auto value = settings::checkedValue(chosen.key, text)) {
        const auto again = settings::checkedValue(chosen.key, *value);
        expect(again && *again == *value); // what was stored may be stored again
    }
    if (const auto signers = settings::signersFrom(text)) {
        const auto again = settings::signersFrom(settings::signersText(*signers));
        expect(again && *again == *signers);
    }
    const QJsonObject object = QJsonDocument::fromJson(bytes.mid(1)).object();
    if (object.isEmpty())
        return;
    if (const auto document = document::fromJson(object)) {
        const auto again = document::fromJson(document::toJson(*document));
        expect(again && *again == *document);
    }
    const auto holder = services::LockHolder::fromJson(object);
    (void)holder.isGone();
}

void (*chosenDoor())(const QByteArray &)
{
    const char *name = std::getenv("DONDOC_FUZZ");
    if (name && std::strcmp(name, "package") == 0)
        return package;
    if (name && std::strcmp(name, "datafile") == 0)
        return dataFile;
    if (name && std::strcmp(name, "setting") == 0)
        return setting;
    std::abort();
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static QCoreApplication application(*argc, *argv);
    if (!QResource::registerResource(QStringLiteral(DONDOC_FUZZ_RESOURCES)))
        std::abort();
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    static const auto door = chosenDoor();
    door(QByteArray(reinterpret_cast<const char *>(bytes), qsizetype(size)));
    return 0;
}
