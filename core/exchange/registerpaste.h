#pragma once

#include "core/base/result.h"
#include "core/exchange/pastedtable.h"
#include "core/services/registerimport.h"

namespace exchange {

/// Reads the rows of a paper register that was kept in a spreadsheet: the ten columns of the decree (NĐ 30/2020, Phụ
/// lục IV, mục VI) or fewer, by their heads; without a head in the decree's order. Issuers stand as written: which unit
/// each is, is for services::judgeRegisterRows() to say. A row that cannot be read has its fault. `today`: what days
/// without a year are read against.
QList<services::RegisterRow> readRegisterRows(const PastedTable &table, QDate today);

} // namespace exchange
