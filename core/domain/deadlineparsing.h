#pragma once

#include "core/domain/timeliness.h"

#include <QString>

#include <optional>

namespace domain {

/// The deadline that a text names: "2022-09-30" or "30/9/2022", "2022-09" or "9/2022" (a month), "2022-Q3" or
/// "quý III/2022", "2022", "monthly", "ongoing", "none", "words:theo đề nghị của Công an tỉnh". A month, quarter or
/// year lasts to its last day. Nothing when the text is none of these: a slip of the pen never becomes words.
std::optional<Deadline> parseDeadline(const QString &text);

} // namespace domain
