#pragma once

#include <QString>

namespace store {

/// The absolute path as a URI for SQLite (sqlite.org/uri.html), to which a query may be added. The computer of a
/// Windows share (//server/share) stands in the path: SQLite knows no server, and refuses one where a URI has it.
QString fileUri(const QString &path);

} // namespace store
