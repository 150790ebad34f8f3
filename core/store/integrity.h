#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace store {

class Connection;

/// What SQLite's own integrity check finds, one line each; empty when the file is sound.
base::Result<QStringList> integrityFaults(const Connection &connection);

/// Rows that point to nothing ("report/17 → unit").
base::Result<QStringList> foreignKeyFaults(const Connection &connection);

} // namespace store
