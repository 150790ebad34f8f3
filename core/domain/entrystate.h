#pragma once

#include <QString>

#include <optional>

namespace domain {

/// What became of an entry of the register and of the report it brought. Only active ones count; none is deleted.
enum class EntryState { Active, Replaced, Returned, Cancelled };

/// The stored ASCII code ("replaced") and back.
QString entryStateCode(EntryState state);
std::optional<EntryState> entryStateFromCode(const QString &code);

/// "Đang dùng", "Đã thay thế", "Đã trả lại", "Đã hủy".
QString entryStateText(EntryState state);

} // namespace domain
