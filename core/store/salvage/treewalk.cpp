#include "core/store/salvage/treewalk.h"

#include <QSet>

#include <algorithm>

namespace store {

namespace {

/// SQLite's own limit of the depth of a tree is 20.
constexpr int deepest = 20;

template <typename Choose> std::optional<TreePage> descend(const PageFile &file, quint32 root, Choose choose)
{
    quint32 number = root;
    for (int depth = 0; depth < deepest; ++depth) {
        std::optional<TreePage> page = TreePage::parse(file.page(number), number);
        if (!page || !page->isTable())
            return std::nullopt;
        if (!page->isInterior())
            return page;
        number = choose(*page);
    }
    return std::nullopt;
}

} // namespace

std::optional<QHash<QString, quint32>> readRoots(const PageFile &file, quint32 *badPage)
{
    QHash<QString, quint32> roots;
    QSet<quint32> seen;
    QList<quint32> waiting{1};
    quint64 budget = file.pageCount();
    while (!waiting.isEmpty()) {
        const quint32 number = waiting.takeLast();
        const std::optional<TreePage> page = TreePage::parse(file.page(number), number);
        *badPage = number;
        if (!page || !page->isTable() || page->brokenCells > 0 || seen.contains(number))
            return std::nullopt;
        seen.insert(number);
        for (const Cell &cell : page->cells) {
            if (page->isInterior()) {
                waiting.append(cell.child);
                continue;
            }
            const std::optional<QByteArray> payload = readPayload(file, cell, nullptr, nullptr, &budget);
            const std::optional<QList<Field>> fields = payload ? readRecord(*payload) : std::nullopt;
            if (!fields || fields->size() != 5)
                return std::nullopt;
            if (fields->at(3).integer > 0)
                roots.insert(fields->at(1).shown(), quint32(fields->at(3).integer));
        }
        if (page->isInterior())
            waiting.append(page->lastChild);
    }
    return roots;
}

std::optional<TreePage> lastLeaf(const PageFile &file, quint32 root)
{
    return descend(file, root, [](const TreePage &page) { return page.lastChild; });
}

std::optional<Cell> findEntry(const PageFile &file, quint32 root, qint64 rowid)
{
    const std::optional<TreePage> leaf = descend(file, root, [rowid](const TreePage &page) {
        const auto next = std::find_if(
            page.cells.begin(), page.cells.end(), [rowid](const Cell &cell) { return cell.rowid >= rowid; });
        return next == page.cells.end() ? page.lastChild : next->child;
    });
    if (!leaf)
        return std::nullopt;
    const auto found = std::find_if(
        leaf->cells.begin(), leaf->cells.end(), [rowid](const Cell &cell) { return cell.rowid == rowid; });
    return found == leaf->cells.end() ? std::nullopt : std::optional<Cell>(*found);
}

} // namespace store
