#include "core/store/salvage/quicklook.h"

#include "core/base/fileerror.h"
#include "core/store/migrator.h"
#include "core/store/salvage/bigendian.h"
#include "core/store/salvage/treewalk.h"
#include "core/store/sidefiles.h"
#include "core/store/tracehash.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace store {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

Error fault(const PageFile &file, ErrorCode code, const QString &why)
{
    return base::fileError(code, file.path(), why);
}

Error pageFault(const PageFile &file, quint32 page)
{
    return fault(
        file, ErrorCode::FileDamaged, QCoreApplication::translate("Error", "trang %1 không đọc được").arg(page));
}

// The fields of the header that are the same in every file of this program (sqlite.org/fileformat2.html, section 1.3).
Result<void> lookAtHeader(const PageFile &file, const QByteArray &first)
{
    const auto byte = [&first](qsizetype at) { return quint8(first.at(at)); };
    const bool isWal = byte(18) == 2 && byte(19) == 2;
    const bool isPlain = byte(18) == 1 && byte(19) == 1;
    if (bigEndian16(first, 16) != PageFile::pageSize || byte(20) != 0)
        return fault(file, ErrorCode::FileHeaderDamaged, QCoreApplication::translate("Error", "cỡ trang sai"));
    if ((!isWal && !isPlain) || byte(21) != 64 || byte(22) != 32 || byte(23) != 32)
        return fault(
            file, ErrorCode::FileHeaderDamaged, QCoreApplication::translate("Error", "thông số định dạng sai"));
    if (bigEndian32(first, 44) < 1 || bigEndian32(first, 44) > 4 || bigEndian32(first, 56) != 1)
        return fault(file, ErrorCode::FileHeaderDamaged, QCoreApplication::translate("Error", "thông số mã chữ sai"));
    if (bigEndian32(first, 36) > file.pageCount() || bigEndian32(first, 32) > file.pageCount())
        return fault(
            file, ErrorCode::FileHeaderDamaged, QCoreApplication::translate("Error", "danh sách trang trống sai"));
    return {};
}

/// The tables that a file of a version must have.
QStringList tablesOf(int version)
{
    static const QRegularExpression made(QStringLiteral("^CREATE TABLE (\\w+)"), QRegularExpression::MultilineOption);
    QStringList tables;
    for (const Migration &step : builtinMigrations()) {
        if (step.version > version)
            break;
        for (auto matches = made.globalMatch(step.sql); matches.hasNext();)
            tables.append(matches.next().captured(1));
    }
    return tables;
}

Result<void> lookAtTables(const PageFile &file, const QHash<QString, quint32> &roots, quint32 version)
{
    QStringList missing;
    // The schema of a newer file is not known here; whether it may be read is for the migrations to say.
    const int newest = builtinMigrations().constLast().version;
    for (const QString &table : tablesOf(int(qMin(version, quint32(newest))))) {
        if (!roots.contains(table))
            missing.append(table);
    }
    if (!missing.isEmpty()) {
        return fault(file, ErrorCode::FileTablesMissing,
            QCoreApplication::translate("Error", "không thấy bảng %1")
                .arg(missing.mid(0, 3).join(QStringLiteral(", "))));
    }
    QList<quint32> pages = roots.values();
    std::sort(pages.begin(), pages.end());
    for (const quint32 page : std::as_const(pages)) {
        if (!TreePage::parse(file.page(page), page))
            return pageFault(file, page);
    }
    // A version below what was already applied would apply steps twice, one above it would pass for a newer program's.
    const std::optional<TreePage> versions = lastLeaf(file, roots.value(QStringLiteral("schema_version")));
    if (!versions)
        return pageFault(file, roots.value(QStringLiteral("schema_version")));
    if (!versions->cells.isEmpty() && versions->cells.last().rowid != qint64(version))
        return fault(file, ErrorCode::FileHeaderDamaged, QCoreApplication::translate("Error", "số phiên bản sai"));
    return {};
}

/// A whole line of the trace: it is what its hash was made of. One that a power cut left half written is none.
bool isTraceLine(const QByteArray &payload)
{
    constexpr qsizetype previousHashAt = 9;
    constexpr qsizetype hashAt = 10;
    constexpr qsizetype machineAt = 11;
    const std::optional<QList<Field>> fields = readRecord(payload);
    if (!fields || fields->size() <= hashAt)
        return false;
    const auto text = [&](qsizetype at) { return QString::fromUtf8(fields->at(at).bytes); };
    QStringList covered;
    for (qsizetype at = 1; at <= traceFieldsWithoutMachine; ++at)
        covered.append(text(at));
    if (fields->size() > machineAt && fields->at(machineAt).kind == Field::Kind::Text)
        covered.append(text(machineAt));
    return text(hashAt) == traceHash(text(previousHashAt), covered);
}

/// Whether the log continues the file: the trace only grows, so the last lines that the file alone has must be there
/// with the log laid over it. A log of another file, or of an earlier state of this one, has not got them. What cannot
/// be read alone (the log was being written back) says nothing.
bool continuesFile(const PageFile &over)
{
    const Result<PageFile> alone = PageFile::open(over.path(), PageFile::Log::Ignored);
    quint32 bad = 0;
    const std::optional<QHash<QString, quint32>> roots = alone ? readRoots(*alone, &bad) : std::nullopt;
    const std::optional<QHash<QString, quint32>> newRoots = readRoots(over, &bad);
    const QString trace = QStringLiteral("trace");
    if (!roots || !roots->contains(trace))
        return true;
    const std::optional<TreePage> last = lastLeaf(*alone, roots->value(trace));
    if (!last)
        return true;
    quint64 budget = alone->pageCount();
    quint64 newBudget = over.pageCount();
    for (const Cell &line : last->cells) {
        const std::optional<QByteArray> before = readPayload(*alone, line, nullptr, nullptr, &budget);
        if (!before || !isTraceLine(*before))
            continue;
        const std::optional<Cell> same = newRoots ? findEntry(over, newRoots->value(trace), line.rowid) : std::nullopt;
        const std::optional<QByteArray> after
            = same ? readPayload(over, *same, nullptr, nullptr, &newBudget) : std::nullopt;
        if (after != before)
            return false;
    }
    return true;
}

} // namespace

Result<void> lookQuickly(const PageFile &file)
{
    if (!file.log().isEmpty() && (file.log().pageSize != PageFile::pageSize || !continuesFile(file))) {
        Error error = fault(file, ErrorCode::FileLogForeign, {});
        error.context.insert(QStringLiteral("log"), QFileInfo(logPath(file.path())).fileName());
        return error;
    }
    const QByteArray first = file.page(1);
    if (first.isEmpty())
        return pageFault(file, 1);
    if (Result<void> header = lookAtHeader(file, first); !header)
        return header;
    quint32 bad = 0;
    const std::optional<QHash<QString, quint32>> roots = readRoots(file, &bad);
    if (!roots)
        return pageFault(file, bad);
    return lookAtTables(file, *roots, bigEndian32(first, 60));
}

bool looksLikeOurs(const PageFile &file)
{
    quint32 bad = 0;
    if (const std::optional<QHash<QString, quint32>> roots = readRoots(file, &bad))
        return roots->contains(QStringLiteral("schema_version")) && roots->contains(QStringLiteral("trace"));
    // A program's other file has hardly a page that reads as one of a table; ours, however damaged, has many.
    int looked = 0;
    int trees = 0;
    for (quint32 page = 2; page <= qMin<quint32>(file.pageCount(), 128); ++page, ++looked) {
        const std::optional<TreePage> tree = TreePage::parse(file.page(page), page);
        trees += tree && tree->brokenCells == 0 ? 1 : 0;
    }
    return looked >= 16 && 2 * trees > looked;
}

} // namespace store
