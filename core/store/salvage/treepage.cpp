#include "core/store/salvage/treepage.h"

#include "core/store/salvage/bigendian.h"
#include "core/store/salvage/record.h"

namespace store {

namespace {

constexpr quint64 usable = PageFile::pageSize;
// How much of a payload lies on its page (section 1.6: "X", "M" and "K").
constexpr quint64 mostOnTableLeaf = usable - 35;
constexpr quint64 mostInIndex = (usable - 12) * 64 / 255 - 23;
constexpr quint64 leastOnPage = (usable - 12) * 32 / 255 - 23;
/// SQLite's own limit of a row (SQLITE_MAX_LENGTH).
constexpr quint64 largestPayload = 1'000'000'000;

quint64 localSize(quint64 payload, bool isTable)
{
    const quint64 most = isTable ? mostOnTableLeaf : mostInIndex;
    if (payload <= most)
        return payload;
    const quint64 wanted = leastOnPage + (payload - leastOnPage) % (usable - 4);
    return wanted <= most ? wanted : leastOnPage;
}

std::optional<Cell> readCell(const QByteArray &bytes, qsizetype at, TreePage::Kind kind)
{
    Cell cell;
    const bool isTable = kind == TreePage::Kind::TableInterior || kind == TreePage::Kind::TableLeaf;
    if (kind == TreePage::Kind::TableInterior || kind == TreePage::Kind::IndexInterior) {
        if (at + 4 > bytes.size())
            return std::nullopt;
        cell.child = bigEndian32(bytes, at);
        at += 4;
    }
    if (kind != TreePage::Kind::TableInterior) {
        const std::optional<quint64> size = readVarint(bytes, at);
        if (!size || *size > largestPayload)
            return std::nullopt;
        cell.payloadSize = *size;
    }
    if (isTable) {
        const std::optional<quint64> rowid = readVarint(bytes, at);
        if (!rowid)
            return std::nullopt;
        cell.rowid = qint64(*rowid);
    }
    if (kind == TreePage::Kind::TableInterior)
        return cell;
    const quint64 local = localSize(cell.payloadSize, isTable);
    if (local > quint64(bytes.size() - at))
        return std::nullopt;
    cell.local = bytes.mid(at, qsizetype(local));
    if (local < cell.payloadSize) {
        at += qsizetype(local);
        if (at + 4 > bytes.size())
            return std::nullopt;
        cell.overflow = bigEndian32(bytes, at);
    }
    return cell;
}

} // namespace

std::optional<TreePage> TreePage::parse(const QByteArray &bytes, quint32 number)
{
    if (bytes.size() != qsizetype(usable))
        return std::nullopt;
    const qsizetype start = number == 1 ? PageFile::headerSize : 0;
    TreePage page;
    switch (quint8(bytes.at(start))) {
    case quint8(Kind::IndexInterior):
    case quint8(Kind::TableInterior):
    case quint8(Kind::IndexLeaf):
    case quint8(Kind::TableLeaf):
        page.kind = Kind(quint8(bytes.at(start)));
        break;
    default:
        return std::nullopt;
    }
    qsizetype pointers = start + 8;
    if (page.isInterior()) {
        page.lastChild = bigEndian32(bytes, pointers);
        pointers += 4;
    }
    const qsizetype count = bigEndian16(bytes, start + 3);
    if (pointers + 2 * count > bytes.size())
        return std::nullopt;
    const qsizetype cellsFrom = pointers + 2 * count;
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype at = bigEndian16(bytes, pointers + 2 * i);
        const std::optional<Cell> cell = at < cellsFrom ? std::optional<Cell>() : readCell(bytes, at, page.kind);
        if (cell)
            page.cells.append(*cell);
        else
            ++page.brokenCells;
    }
    return page;
}

std::optional<QByteArray> readPayload(
    const PageFile &file, const Cell &cell, QList<quint32> *chain, QByteArray *start, quint64 *budget)
{
    QByteArray payload = cell.local;
    QSet<quint32> seen;
    quint32 next = cell.overflow;
    // More than all pages together can hold is a wrong number: what was read along its chain is not believed.
    const quint64 most = qMin<quint64>(file.pageCount(), budget ? *budget : file.pageCount());
    const bool fits = cell.payloadSize <= most * usable + quint64(cell.local.size());
    while (quint64(payload.size()) < cell.payloadSize) {
        const QByteArray page = !fits || seen.contains(next) ? QByteArray() : file.page(next);
        if (page.isEmpty()) {
            if (start)
                *start = payload;
            return std::nullopt;
        }
        seen.insert(next);
        if (budget)
            *budget -= qMin<quint64>(*budget, 1);
        if (chain)
            chain->append(next);
        next = bigEndian32(page, 0);
        payload += page.mid(4, qsizetype(qMin(usable - 4, cell.payloadSize - quint64(payload.size()))));
    }
    if (next != 0 && cell.overflow != 0) {
        if (start)
            *start = payload;
        return std::nullopt;
    }
    return payload;
}

} // namespace store
