#pragma once

#include "core/store/salvage/pagefile.h"

#include <QList>
#include <QSet>

#include <optional>

namespace store {

/// One cell of a b-tree page: an entry, or the way to a child.
struct Cell {
    qint64 rowid = 0; ///< of tables
    quint32 child = 0; ///< of interior pages
    quint64 payloadSize = 0;
    QByteArray local; ///< the payload's beginning, which lies on the page
    quint32 overflow = 0; ///< the first page of its rest; 0: all of it lies on the page
};

/// A page of a b-tree (sqlite.org/fileformat2.html, section 1.6). Cells that do not lie within the page are left out
/// and counted, so the others of a damaged page are still read.
struct TreePage {
    enum class Kind : quint8 { IndexInterior = 2, TableInterior = 5, IndexLeaf = 10, TableLeaf = 13 };

    Kind kind = Kind::TableLeaf;
    QList<Cell> cells;
    quint32 lastChild = 0; ///< of interior pages
    int brokenCells = 0;

    bool isInterior() const { return kind == Kind::IndexInterior || kind == Kind::TableInterior; }
    bool isTable() const { return kind == Kind::TableInterior || kind == Kind::TableLeaf; }

    /// Nothing when the bytes are no page of a b-tree. The first page of a file has the file's header before it.
    static std::optional<TreePage> parse(const QByteArray &bytes, quint32 number);
};

/// The whole payload of a cell, with the pages its rest lies on added to `chain`. Nothing when the chain ends early,
/// leads out of the file, in a circle or on: what was read until there goes into `start` then. A page of a chain
/// belongs to one row, but many may claim it: `budget` is how many pages of chains are read yet, and a longer one is
/// not begun.
std::optional<QByteArray> readPayload(const PageFile &file, const Cell &cell, QList<quint32> *chain = nullptr,
    QByteArray *start = nullptr, quint64 *budget = nullptr);

} // namespace store
