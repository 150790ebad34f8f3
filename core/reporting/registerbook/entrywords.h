#pragma once

#include "core/domain/registerline.h"

#include <QString>

/// What a book says of an entry, besides what was written on the document itself.
namespace reporting {

/// "Báo cáo số 15/BC-UBND ngày 09/5/2022 của UBND xã Ninh Sơn": loại, số, ký hiệu, ngày and issuer.
QString documentCited(const domain::RegisterLine &line);

/// "Đã hủy: …", "Đã trả lại: …", "Được thay bằng số 140", "Thay số 120", that it is a nil report, how urgent it was,
/// the number that the văn thư gave, and the note that was entered; a line each.
QString entryNote(const domain::RegisterLine &line);

/// How far the document has been dealt with, as far as the register knows.
QString entryProgress(const domain::RegisterLine &line);

} // namespace reporting
