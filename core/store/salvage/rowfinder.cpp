#include "core/store/salvage/rowfinder.h"

#include "core/store/salvage/bigendian.h"

#include <algorithm>
#include <utility>

namespace store {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

/// The fields of an entry of sqlite_schema: type, name, tbl_name, rootpage, sql.
bool isSchemaEntry(const QList<Field> &fields)
{
    static const QList<QByteArray> types{"table", "index", "trigger", "view"};
    return fields.size() == 5 && fields.at(0).kind == Field::Kind::Text && types.contains(fields.at(0).bytes)
        && fields.at(1).kind == Field::Kind::Text && fields.at(3).kind == Field::Kind::Integer;
}

constexpr int timesReadBesides = 16;

bool isZeroed(const QByteArray &bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char byte) { return byte == 0; });
}

} // namespace

RowFinder::RowFinder(const PageFile &file, QList<KnownSchema> layouts, Accepts accepts)
    : m_file(file), m_layouts(std::move(layouts)), m_accepts(std::move(accepts)),
      m_chainBudget(quint64(file.pageCount()) * quint64(m_layouts.first().objects.size() + timesReadBesides))
{
}

Result<FoundRows> RowFinder::find(const base::Progress &progress)
{
    m_progress = progress;
    readSchema();
    guessRoots();
    for (const KnownObject &object : m_layouts.first().objects) {
        if (!goesOn())
            return Error{ErrorCode::Cancelled, {}};
        walk(object);
    }
    const QSet<quint32> free = freePages();
    placeOrphans(free);
    claimChains();
    markFaults(free);
    sortRows();
    if (m_isStopped)
        return Error{ErrorCode::Cancelled, {}};
    return m_found;
}

std::optional<StoredRow> RowFinder::row(const KnownObject &table, const RowPlace &place) const
{
    if (m_lastNumber != place.page) {
        m_lastNumber = place.page;
        m_lastPage = TreePage::parse(m_file.page(place.page), place.page);
    }
    if (!m_lastPage || place.cell < 0 || place.cell >= m_lastPage->cells.size())
        return std::nullopt;
    return read(table, m_lastPage->cells.at(place.cell));
}

bool RowFinder::goesOn() const
{
    if (!m_isStopped && m_progress)
        m_isStopped = !m_progress(int(m_taken.size()), int(m_file.pageCount()));
    return !m_isStopped;
}

void RowFinder::readSchema()
{
    QList<quint32> waiting{1};
    bool isWhole = true;
    while (!waiting.isEmpty()) {
        const quint32 number = waiting.takeLast();
        const std::optional<TreePage> page = TreePage::parse(m_file.page(number), number);
        if (!page || !page->isTable() || m_taken.contains(number)) {
            isWhole = false;
            continue;
        }
        m_taken.insert(number);
        isWhole = isWhole && page->brokenCells == 0;
        if (page->kind == TreePage::Kind::TableLeaf) {
            readSchemaPage(*page);
            continue;
        }
        for (const Cell &cell : page->cells)
            waiting.append(cell.child);
        waiting.append(page->lastChild);
    }
    if (isWhole)
        return;
    // The first page, or one between it and the entries, is lost: the entries tell themselves.
    for (quint32 number = 2; number <= m_file.pageCount() && goesOn(); ++number) {
        if (m_taken.contains(number))
            continue;
        const std::optional<TreePage> page = TreePage::parse(m_file.page(number), number);
        if (page && page->kind == TreePage::Kind::TableLeaf && readSchemaPage(*page))
            m_taken.insert(number);
    }
}

bool RowFinder::readSchemaPage(const TreePage &page)
{
    bool found = false;
    for (const Cell &cell : page.cells) {
        const std::optional<QByteArray> payload = readPayload(m_file, cell, nullptr, nullptr, &m_chainBudget);
        const std::optional<QList<Field>> fields = payload ? readRecord(*payload) : std::nullopt;
        if (!fields || !isSchemaEntry(*fields))
            continue;
        found = true;
        const QString name = fields->at(1).shown();
        const qint64 root = fields->at(3).integer;
        if (m_layouts.first().find(name) && root > 1 && root <= m_file.pageCount() && !m_roots.contains(name))
            m_roots.insert(name, quint32(root));
    }
    return found;
}

void RowFinder::guessRoots()
{
    const auto agreement = [this](const KnownSchema &layout) {
        return std::count_if(layout.objects.begin(), layout.objects.end(),
            [this](const KnownObject &object) { return m_roots.value(object.name) == object.root; });
    };
    QList<KnownSchema> layouts = m_layouts;
    std::stable_sort(layouts.begin(), layouts.end(),
        [&](const KnownSchema &a, const KnownSchema &b) { return agreement(a) > agreement(b); });
    const QList<quint32> known = m_roots.values();
    QSet<quint32> used(known.begin(), known.end());
    for (const KnownSchema &layout : std::as_const(layouts)) {
        for (const KnownObject &object : layout.objects) {
            if (m_roots.contains(object.name) || used.contains(object.root) || m_taken.contains(object.root))
                continue;
            const std::optional<TreePage> page = TreePage::parse(m_file.page(object.root), object.root);
            if (!page || page->isTable() != object.isRowidTable || !fitsPage(object, *page))
                continue;
            m_roots.insert(object.name, object.root);
            used.insert(object.root);
            m_broken.insert(object.name);
        }
    }
}

void RowFinder::walk(const KnownObject &object)
{
    const quint32 root = m_roots.value(object.name);
    if (root == 0) {
        m_broken.insert(object.name);
        return;
    }
    QList<quint32> waiting{root};
    while (!waiting.isEmpty() && goesOn()) {
        const quint32 number = waiting.takeLast();
        const std::optional<TreePage> page
            = m_taken.contains(number) ? std::nullopt : TreePage::parse(m_file.page(number), number);
        if (!page || page->isTable() != object.isRowidTable || !fitsPage(object, *page)) {
            m_broken.insert(object.name); // what the page is, is found out with the orphans
            continue;
        }
        m_taken.insert(number);
        if (page->brokenCells > 0)
            m_broken.insert(object.name);
        takePage(object, *page, number, false);
        if (!page->isInterior())
            continue;
        for (const Cell &cell : page->cells)
            waiting.append(cell.child);
        waiting.append(page->lastChild);
    }
}

void RowFinder::takePage(const KnownObject &object, const TreePage &page, quint32 number, bool isOrphan)
{
    bool isWhole = page.brokenCells == 0;
    if (object.isIndex) {
        m_indexPages.append(number);
    } else if (page.kind != TreePage::Kind::TableInterior) {
        for (qsizetype cell = 0; cell < page.cells.size(); ++cell) {
            if (read(object, page.cells.at(cell)))
                m_found.rows[object.name].append({number, int(cell), page.cells.at(cell).rowid, isOrphan});
            else
                isWhole = false;
        }
    }
    if (!isWhole)
        m_found.faults.insert(number, PageFault::BrokenCells);
}

std::optional<StoredRow> RowFinder::read(const KnownObject &object, const Cell &cell) const
{
    StoredRow row;
    row.rowid = cell.rowid;
    QByteArray start;
    const std::optional<QByteArray> payload = readPayload(m_file, cell, &row.chain, &start, &m_chainBudget);
    if (payload) {
        const std::optional<QList<Field>> fields = readRecord(*payload);
        if (!fields || !object.fits(*fields))
            return std::nullopt;
        row.fields = *fields;
    } else {
        row.isWhole = false;
        row.fields = readRecordStart(start);
        if (!object.fitsStart(row.fields))
            return std::nullopt;
    }
    if (object.idColumn >= 0 && object.idColumn < row.fields.size()) {
        Field &id = row.fields[object.idColumn];
        id.kind = Field::Kind::Integer;
        id.integer = cell.rowid;
    }
    return row;
}

bool RowFinder::fitsPage(const KnownObject &object, const TreePage &page) const
{
    if (page.kind == TreePage::Kind::TableInterior)
        return object.isRowidTable;
    // Damaged rows among good ones do not make it another table's page.
    const auto fitting = std::count_if(page.cells.begin(), page.cells.end(),
        [&](const Cell &cell) { return (cell.overflow == 0 || goesOn()) && read(object, cell).has_value(); });
    return 2 * fitting >= page.cells.size();
}

QSet<quint32> RowFinder::freePages() const
{
    const QByteArray first = m_file.page(1);
    if (first.isEmpty())
        return {};
    const quint32 count = bigEndian32(first, 36);
    QSet<quint32> free;
    for (quint32 trunk = bigEndian32(first, 32); trunk != 0;) {
        const QByteArray page = m_file.page(trunk);
        if (page.isEmpty() || free.contains(trunk) || m_taken.contains(trunk))
            return {};
        free.insert(trunk);
        const quint32 leaves = bigEndian32(page, 4);
        if (leaves > (PageFile::pageSize - 8) / 4)
            return {};
        for (quint32 i = 0; i < leaves; ++i)
            free.insert(bigEndian32(page, 8 + 4 * qsizetype(i)));
        trunk = bigEndian32(page, 0);
    }
    // A list that does not add up is not believed: it could hide rows.
    return free.size() == qsizetype(count) ? free : QSet<quint32>();
}

void RowFinder::placeOrphans(const QSet<quint32> &free)
{
    for (quint32 number = 2; number <= m_file.pageCount() && goesOn(); ++number) {
        if (m_taken.contains(number) || free.contains(number))
            continue;
        const std::optional<TreePage> page = TreePage::parse(m_file.page(number), number);
        if (!page)
            continue;
        if (page->kind == TreePage::Kind::TableInterior || page->cells.isEmpty()) {
            m_taken.insert(number);
            if (page->brokenCells > 0)
                m_found.faults.insert(number, PageFault::BrokenCells);
            continue;
        }
        if (const KnownObject *owner = ownerOf(*page)) {
            m_taken.insert(number);
            takePage(*owner, *page, number, true);
        } else {
            m_taken.insert(number);
            m_found.faults.insert(number, PageFault::ForeignRows);
        }
    }
}

const KnownObject *RowFinder::ownerOf(const TreePage &page)
{
    QList<const KnownObject *> broken;
    QList<const KnownObject *> others;
    for (const KnownObject &object : m_layouts.first().objects) {
        if (object.isRowidTable != page.isTable() || !fitsPage(object, page))
            continue;
        if (!object.isIndex) {
            QList<StoredRow> rows;
            for (const Cell &cell : page.cells) {
                if (const std::optional<StoredRow> row = read(object, cell); row && row->isWhole)
                    rows.append(*row);
            }
            if (!rows.isEmpty() && !m_accepts(object, rows))
                continue;
        }
        (m_broken.contains(object.name) ? broken : others).append(&object);
    }
    const QList<const KnownObject *> &candidates = broken.isEmpty() ? others : broken;
    const bool onlyIndexes
        = std::all_of(candidates.begin(), candidates.end(), [](const KnownObject *object) { return object->isIndex; });
    if (candidates.isEmpty() || (candidates.size() > 1 && !onlyIndexes))
        return nullptr;
    return candidates.first();
}

void RowFinder::claimChains()
{
    const auto claim = [this](const TreePage &page) {
        for (const Cell &cell : page.cells) {
            if (cell.overflow == 0)
                continue;
            QList<quint32> chain;
            if (readPayload(m_file, cell, &chain, nullptr, &m_chainBudget)) {
                for (const quint32 number : std::as_const(chain))
                    m_taken.insert(number);
            }
        }
    };
    QSet<quint32> pages(m_indexPages.begin(), m_indexPages.end());
    for (const QList<RowPlace> &places : std::as_const(m_found.rows)) {
        for (const RowPlace &place : places)
            pages.insert(place.page);
    }
    for (const quint32 number : std::as_const(pages)) {
        if (!goesOn())
            return;
        if (const std::optional<TreePage> page = TreePage::parse(m_file.page(number), number))
            claim(*page);
    }
}

void RowFinder::sortRows()
{
    // Of two with one id, the row that a way leads to comes first.
    for (QList<RowPlace> &places : m_found.rows) {
        std::stable_sort(places.begin(), places.end(), [](const RowPlace &a, const RowPlace &b) {
            return a.rowid != b.rowid ? a.rowid < b.rowid : !a.isOrphan && b.isOrphan;
        });
    }
}

void RowFinder::markFaults(const QSet<quint32> &free)
{
    if (!m_taken.contains(1))
        m_found.faults.insert(1, PageFault::NoPage);
    for (quint32 number = 2; number <= m_file.pageCount(); ++number) {
        if (m_taken.contains(number) || free.contains(number))
            continue;
        const QByteArray bytes = m_file.page(number);
        m_found.faults.insert(number,
            bytes.isEmpty()       ? PageFault::Unreadable
                : isZeroed(bytes) ? PageFault::Zeroed
                                  : PageFault::NoPage);
    }
}

} // namespace store
