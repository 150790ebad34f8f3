#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/salvage/knownschema.h"
#include "core/store/salvage/pagefile.h"
#include "core/store/salvage/treepage.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>

#include <functional>

namespace store {

/// Where a row of a table lies.
struct RowPlace {
    quint32 page = 0;
    int cell = 0;
    qint64 rowid = 0; ///< of tables with rowids
    bool isOrphan = false; ///< no way led to its page: the table was told by the rows themselves

    bool operator==(const RowPlace &) const = default;
};

/// Why nothing, or not everything, was read from a page.
enum class PageFault {
    Unreadable, ///< the disk does not give it, or the file ends before it
    Zeroed,
    NoPage, ///< bytes that are no page of a table
    BrokenCells, ///< some of its rows; the others were read
    ForeignRows, ///< rows that fit no table, or more than one
};

/// What was found in a file, by table; rows of tables with rowids in their order.
struct FoundRows {
    QHash<QString, QList<RowPlace>> rows;
    QMap<quint32, PageFault> faults;
};

/// A row as it is stored.
struct StoredRow {
    qint64 rowid = 0; ///< of tables with rowids
    QList<Field> fields; ///< in stored order; the id column is filled in
    QList<quint32> chain; ///< pages that hold the rest of a long row
    bool isWhole = true; ///< false: its chain of pages is lost, `fields` are those before the loss
};

/// Finds the rows of a damaged file. The trees are followed from the schema as far as they are whole; pages no tree
/// leads to are told by their rows: how many fields, of which kinds, and whether `accepts` the rows (constraints). A
/// table whose root is lost is looked for where the migrations put it. What is on the list of free pages is not read:
/// it was deleted.
class RowFinder {
public:
    /// Whether the rows, all of one page, could stand in that table.
    using Accepts = std::function<bool(const KnownObject &table, const QList<StoredRow> &rows)>;

    /// `layouts`: the schema of the file's version, as files of different history have it; they differ in roots only.
    RowFinder(const PageFile &file, QList<KnownSchema> layouts, Accepts accepts);

    /// Errors: Cancelled. Progress counts pages.
    base::Result<FoundRows> find(const base::Progress &progress);

    /// Reads one row again. Nothing when the place holds none that fits the table.
    std::optional<StoredRow> row(const KnownObject &table, const RowPlace &place) const;

private:
    bool goesOn() const;
    void readSchema();
    /// Whether the page holds entries of the schema.
    bool readSchemaPage(const TreePage &page);
    void guessRoots();
    void walk(const KnownObject &object);
    void takePage(const KnownObject &object, const TreePage &page, quint32 number, bool isOrphan);
    QSet<quint32> freePages() const;
    void placeOrphans(const QSet<quint32> &free);
    const KnownObject *ownerOf(const TreePage &page);
    bool fitsPage(const KnownObject &object, const TreePage &page) const;
    std::optional<StoredRow> read(const KnownObject &object, const Cell &cell) const;
    void claimChains();
    void sortRows();
    void markFaults(const QSet<quint32> &free);

    const PageFile &m_file;
    QList<KnownSchema> m_layouts;
    Accepts m_accepts;
    base::Progress m_progress;
    mutable bool m_isStopped = false;
    /// Pages of long rows that are read yet. Each belongs to one row, which is tried with every table at most and read
    /// a few times more; only where many rows claim the same pages is it used up.
    mutable quint64 m_chainBudget;
    QHash<QString, quint32> m_roots;
    QSet<quint32> m_taken; ///< pages that belong to a tree or a long row, or were told to belong to none
    QSet<QString> m_broken; ///< objects whose tree has a hole
    QList<quint32> m_indexPages;
    FoundRows m_found;
    mutable quint32 m_lastNumber = 0;
    mutable std::optional<TreePage> m_lastPage;
};

} // namespace store
