#include "core/store/salvage/salvage.h"

#include "core/store/connection.h"
#include "core/store/migrator.h"
#include "core/store/salvage/bigendian.h"
#include "core/store/salvage/quicklook.h"
#include "core/store/salvage/rowfinder.h"
#include "core/store/salvage/rowwriter.h"
#include "core/store/seal.h"
#include "core/store/tracechain.h"
#include "core/store/transaction.h"

#include <QDir>
#include <QTemporaryDir>

#include <limits>
#include <memory>
#include <numeric>

namespace store {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

constexpr qsizetype userVersionAt = 60;

QList<Migration> stepsUpTo(int version)
{
    QList<Migration> steps = builtinMigrations();
    while (!steps.isEmpty() && steps.last().version > version)
        steps.removeLast();
    return steps;
}

Result<std::unique_ptr<Connection>> makeEmpty(const QString &path, int version, const QDateTime &now)
{
    Result<std::unique_ptr<Connection>> made = Connection::create(path);
    if (!made)
        return made.error();
    const MigrationResult migrated = migrate(**made, stepsUpTo(version), now);
    if (migrated.error)
        return *migrated.error;
    return made;
}

/// The schema as the migrations leave it, and as it is after VACUUM (a restored file), which lays the roots anew.
Result<QList<KnownSchema>> layoutsOf(int version, const QDateTime &now)
{
    const QTemporaryDir folder;
    const Result<std::unique_ptr<Connection>> scratch
        = makeEmpty(folder.filePath(QStringLiteral("schema.dondoc")), version, now);
    if (!scratch)
        return scratch.error();
    Result<KnownSchema> made = KnownSchema::read(**scratch);
    if (!made)
        return made.error();
    if (Result<void> unsafe = (*scratch)->run(QStringLiteral("PRAGMA synchronous = OFF")); !unsafe)
        return unsafe.error();
    if (Result<void> vacuumed = (*scratch)->run(QStringLiteral("VACUUM")); !vacuumed)
        return vacuumed.error();
    Result<KnownSchema> compact = KnownSchema::read(**scratch);
    if (!compact)
        return compact.error();
    return QList<KnownSchema>{*std::move(made), *std::move(compact)};
}

/// With the log, unless that is another file's.
Result<PageFile> openPages(const QString &path)
{
    Result<PageFile> file = PageFile::open(path, PageFile::Log::LaidOver);
    if (!file)
        return file.error();
    const Result<void> look = lookQuickly(*file);
    if (!look && look.error().code == ErrorCode::FileLogForeign)
        return PageFile::open(path, PageFile::Log::Ignored);
    return file;
}

/// What a file's version looks like.
struct Shape {
    int version = 0;
    QList<KnownSchema> layouts;
};

/// The version of the schema: what the rows of schema_version say, and only without them what the header says.
Result<Shape> shapeOf(const PageFile &file, const QDateTime &now, const base::Progress &progress)
{
    const int newest = builtinMigrations().constLast().version;
    const QByteArray first = file.page(1);
    const quint32 stored = first.isEmpty() ? 0 : bigEndian32(first, userVersionAt);
    Result<QList<KnownSchema>> layouts = layoutsOf(newest, now);
    if (!layouts)
        return layouts.error();
    const KnownObject *versions = layouts->first().find(QStringLiteral("schema_version"));
    RowFinder finder(file, *layouts, [](const KnownObject &, const QList<StoredRow> &) { return true; });
    // The pages are counted when they are gone through for the rows.
    const Result<FoundRows> found
        = finder.find([&progress](int, int total) { return !progress || progress(0, total); });
    if (!found)
        return found.error();
    qint64 version = 0;
    for (const RowPlace &place : found->rows.value(QStringLiteral("schema_version"))) {
        const std::optional<StoredRow> row = finder.row(*versions, place);
        // A version of tomorrow is believed when the header says the same: a lost bit makes one too.
        if (row && row->isWhole && (row->rowid <= newest || row->rowid == qint64(stored)))
            version = qMax(version, row->rowid);
    }
    if (version == 0)
        version = stored >= 1 && stored <= quint32(newest) ? stored : newest;
    if (version > newest) {
        return Error{ErrorCode::FileNewerRefused,
            {{QStringLiteral("file"), QDir::toNativeSeparators(file.path())},
                {QStringLiteral("version"), QString::number(version)}}};
    }
    if (version != newest)
        layouts = layoutsOf(int(version), now);
    if (!layouts)
        return layouts.error();
    return Shape{int(version), *std::move(layouts)};
}

template <typename Get> int sumOf(const QList<SalvagedTable> &tables, Get get)
{
    return std::accumulate(
        tables.begin(), tables.end(), 0, [&](int sum, const SalvagedTable &table) { return sum + get(table); });
}

/// By the header, as far as one can believe it.
quint32 pagesCutOff(const PageFile &file)
{
    constexpr quint32 mostTimes = 1000;
    const QByteArray first = file.page(1);
    if (first.size() < qsizetype(PageFile::headerSize) || !first.startsWith(sqliteMagic))
        return 0;
    const quint32 whole = pagesByHeader(first);
    return whole > file.pageCount() && whole / mostTimes <= file.pageCount() ? whole - file.pageCount() : 0;
}

} // namespace

int SalvageReport::found() const
{
    return sumOf(tables, [](const SalvagedTable &table) { return table.found; });
}

int SalvageReport::written() const
{
    return sumOf(tables, [](const SalvagedTable &table) { return table.written; });
}

Result<SalvageReport> salvageRows(
    const QString &source, const QString &target, const QDateTime &now, const base::Progress &progress)
{
    const Result<PageFile> file = openPages(source);
    if (!file)
        return file.error();
    const Result<Shape> shape = shapeOf(*file, now, progress);
    if (!shape)
        return shape.error();
    const Result<std::unique_ptr<Connection>> connection = makeEmpty(target, shape->version, now);
    if (!connection)
        return connection.error();

    SalvageReport report;
    report.source = source;
    report.target = target;
    report.version = shape->version;
    report.pages = file->pageCount();
    report.pagesCutOff = pagesCutOff(*file);
    // A seal of another state differs in most pages, and would cast doubt on all of them.
    if (const std::optional<Seal> seal = checkSeal(source, std::numeric_limits<qint64>::max());
        seal && 2 * seal->changedPages.size() < qsizetype(report.pages))
        report.changedPages = seal->changedPages;
    report.pagesFromLog = quint32(file->log().places.size());
    Result<Transaction> transaction = Transaction::begin(**connection);
    if (!transaction)
        return transaction.error();
    RowWriter writer(*transaction, shape->version, report);
    if (Result<void> prepared = writer.prepare(); !prepared)
        return prepared.error();
    RowFinder finder(*file, shape->layouts,
        [&writer](const KnownObject &table, const QList<StoredRow> &rows) { return writer.wouldAccept(table, rows); });
    const Result<FoundRows> found = finder.find(progress);
    if (!found)
        return found.error();
    report.faults = found->faults;
    if (Result<void> written = writer.write(shape->layouts.first(), finder, *found, progress); !written)
        return written.error();
    if (report.found() == 0) {
        return Error{ErrorCode::SalvageNothing, {{QStringLiteral("file"), QDir::toNativeSeparators(source)}}};
    }
    if (Result<void> done = transaction->commit(); !done)
        return done.error();

    const MigrationResult upgraded = migrate(**connection, builtinMigrations(), now);
    if (upgraded.error)
        return *upgraded.error;
    const Result<TraceVerdict> trace = verifyTrace(**connection, progress);
    if (!trace)
        return trace.error();
    report.brokenTrace = trace->faults.isEmpty() ? 0 : trace->faults.first().id;
    const Result<TraceMark> end = traceEnd(**connection);
    if (!end)
        return end.error();
    report.lastTrace = end->id;
    return report;
}

} // namespace store
