#pragma once

#include <QString>

namespace base {

/// What the system or SQLite says of a failure, in the words of the user: every known phrase in `said` is exchanged,
/// the rest stays ("hệ thống báo lỗi “ổ đĩa đã đầy”").
QString systemWords(QString said);

} // namespace base
