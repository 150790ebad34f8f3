#pragma once

#include "core/domain/taskstate.h"

#include <QDate>
#include <QString>

#include <optional>

namespace domain {

/// When a task is to be done. Only the kinds with a last day can be late.
struct Deadline {
    enum class Kind { None, Date, Month, Quarter, Year, Recurring, Ongoing, Words };

    Kind kind = Kind::None;
    QDate lastDay; ///< the last day in time; null for None, Ongoing, Words
    QString words; ///< as the source says it ("theo đề nghị của Công an tỉnh")

    bool operator==(const Deadline &) const = default;
};

/// The stored ASCII code ("quarter") and back.
QString deadlineKindCode(Deadline::Kind kind);
std::optional<Deadline::Kind> deadlineKindFromCode(const QString &code);

/// "30/9/2022", "tháng 9/2022", "quý III/2022", "năm 2022", "hằng tháng", "thường xuyên", the words; "–" for none.
QString deadlineText(const Deadline &deadline);

/// Whether a task is in time: computed from dates, never typed (rule 4).
enum class Timeliness { DoneOnTime, DoneLate, InTime, DueSoon, Overdue, NoDeadline };

/// The ASCII code ("due_soon").
QString timelinessCode(Timeliness timeliness);

struct TimelinessResult {
    Timeliness kind = Timeliness::NoDeadline;
    int days = 0; ///< days left (DueSoon, InTime) or days over (Overdue, DoneLate)

    bool operator==(const TimelinessResult &) const = default;
};

/// How a task stands on `today`. Without a last day it is NoDeadline, done or not. A paused task is open and, from
/// the day of the pause on, never overdue: it counts as in time until it runs again.
TimelinessResult timeliness(
    TaskState state, const Deadline &deadline, QDate doneOn, QDate pausedOn, QDate today, int soonDays = 3);

/// "Quá hạn 10 ngày", "Còn 1 ngày", "Hôm nay là hạn", "Trong hạn", "Hoàn thành đúng hạn", "Hoàn thành quá hạn",
/// "Không thời hạn".
QString timelinessText(const TimelinessResult &result);
/// The same for a paper: Vietnamese in every language of the window.
QString timelinessOnPaper(const TimelinessResult &result);

} // namespace domain
