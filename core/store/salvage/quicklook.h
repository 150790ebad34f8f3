#pragma once

#include "core/base/result.h"
#include "core/store/salvage/pagefile.h"

namespace store {

/// A look at a data file that costs the same however large it is, and asks SQLite nothing: the header's fixed fields,
/// the entries of the schema, whether the tables of its version are there and each begins with a page of a table, and
/// whether a write-ahead log beside it continues this file. Errors: FileHeaderDamaged, FileTablesMissing, FileDamaged,
/// FileLogForeign.
base::Result<void> lookQuickly(const PageFile &file);

/// Whether a file without our mark in its header was one of ours: what lies on its pages.
bool looksLikeOurs(const PageFile &file);

} // namespace store
