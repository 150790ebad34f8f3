#pragma once

#include "core/domain/registerline.h"
#include "core/reporting/registerbook/reportuse.h"

#include <QString>

/// What a book says of an entry, besides what was written on the document itself.
namespace reporting {

/// "05", "137", "137.1": below 10 with its zero (Phụ lục I, mục II.3), and without the stop that counts have.
QString registeredNumber(const domain::RegisterEntry &entry);

/// "Báo cáo số 15/BC-UBND ngày 09/5/2022 của UBND xã Ninh Sơn": loại, số, ký hiệu, ngày and issuer.
QString documentCited(const domain::RegisterLine &line);

/// "Đã hủy: …", "Đã trả lại: …", "Được thay bằng số 140", "Thay số 120", that it is a nil report, how urgent it was,
/// the number that the văn thư gave, and the note that was entered; a line each.
QString entryNote(const domain::RegisterLine &line);

/// How far the document has been dealt with, as far as the register knows: a month's report by whether the office's own
/// one took it up.
QString entryProgress(const domain::RegisterLine &line, const MonthOutcomes &outcomes);

/// The number of the office's report that took the document up; empty: there is none yet.
QString entryAnswer(const domain::RegisterLine &line, const MonthOutcomes &outcomes);

} // namespace reporting
