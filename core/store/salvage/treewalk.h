#pragma once

#include "core/store/salvage/pagefile.h"
#include "core/store/salvage/record.h"
#include "core/store/salvage/treepage.h"

#include <QHash>
#include <QString>

#include <optional>

namespace store {

/// The roots of tables and indexes by name, as the schema says. Nothing when a page of the schema is not readable:
/// `badPage` is its number then.
std::optional<QHash<QString, quint32>> readRoots(const PageFile &file, quint32 *badPage);

/// The page with the highest rowids of a table. Nothing when the way to it is not readable.
std::optional<TreePage> lastLeaf(const PageFile &file, quint32 root);

/// The entry with that rowid.
std::optional<Cell> findEntry(const PageFile &file, quint32 root, qint64 rowid);

} // namespace store
