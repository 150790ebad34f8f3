#pragma once

namespace theme {

/// What a sign says. The first nine are judgements with colours of their own; the last three are the state of the
/// work and keep quiet.
enum class Status {
    OnTime, ///< đúng hạn, hoàn thành đúng hạn
    Late, ///< chậm n ngày
    Missing, ///< chưa báo cáo, quá hạn n ngày
    DueSoon, ///< sắp đến hạn
    InTime, ///< trong hạn
    DoneLate, ///< hoàn thành quá hạn
    NotRequired, ///< không thời hạn, không phải báo cáo
    Pending, ///< chưa đến kỳ
    Paused, ///< tạm dừng
    NotStarted,
    InProgress,
    Done,
};

inline constexpr int statusCount = 12;

/// Only what asks for action is filled; everything else is a small sign and a plain word.
constexpr bool asksForAction(Status status)
{
    return status == Status::Late || status == Status::Missing || status == Status::DueSoon;
}

} // namespace theme
