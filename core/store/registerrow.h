#pragma once

#include "core/domain/report.h"
#include "core/store/statement.h"

namespace store {

/// The columns of the register that registerRow() reads, of the table aliased "e".
QString registerColumns();

/// How many columns that is.
inline constexpr int registerColumnCount = 21;

/// The entry whose columns start at `offset`.
domain::RegisterEntry registerRow(const Statement &row, int offset);

} // namespace store
