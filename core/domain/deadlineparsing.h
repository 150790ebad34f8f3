#pragma once

#include "core/domain/timeliness.h"

#include <QString>

#include <optional>

namespace domain {

/// The deadline that a text names, as people write it or in codes: "30/9/2022" or "2022-09-30"; "9/2022", "hết tháng 9
/// năm 2022" or "2022-09"; "quý III/2022", "Q3/2022" or "2022-Q3"; "2022"; "hằng tháng" (tuần, quý, năm) or "monthly";
/// "thường xuyên" or "ongoing"; "không có" or "none"; "bằng lời: theo đề nghị của Công an tỉnh" or "words:…". A month,
/// quarter or year lasts to its last day. Nothing when the text is none of these: a slip of the pen never becomes
/// words.
std::optional<Deadline> parseDeadline(const QString &text);

/// The deadline that is only words ("theo đề nghị của Công an tỉnh"), when somebody has said that it is; nothing when
/// there are none.
std::optional<Deadline> deadlineInWords(const QString &text);

} // namespace domain
