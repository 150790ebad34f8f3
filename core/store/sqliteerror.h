#pragma once

#include "core/base/error.h"

namespace store {

/// What SQLite's result code (sqlite.org/rescode.html) says about the file, as far as a user can do something about it;
/// `why` is SQLite's own text.
base::Error sqliteError(int code, const QString &path, const QString &why);

} // namespace store
