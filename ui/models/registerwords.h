#pragma once

#include "core/domain/registerline.h"
#include "ui/theme/status.h"

namespace models {

/// How an entry of the register stands, as lists and details show it.
struct EntryWord {
    theme::Status status; ///< the sign, and a box where it asks for action
    QString word;
};

/// "Đúng hạn", "Thay số 489", "Chậm 1 ngày", "Chờ gửi lại", "Đã hủy", "Văn bản khác".
EntryWord entryWord(const domain::RegisterLine &line, QDate today);

/// All of it in one sentence: standing, nil, what it replaces or is replaced by, the reason.
QString entrySentence(const domain::RegisterLine &line);

/// "Tháng 10/2022", or the request's number, or nothing.
QString entrySubject(const domain::RegisterLine &line);

/// "2022/137.1" → "137.1".
QString numberOfKey(const QString &key);

} // namespace models
