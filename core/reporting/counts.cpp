#include "core/reporting/counts.h"

#include <algorithm>

namespace reporting {

using namespace domain;

void UnitCounts::count(ReportStatus status)
{
    switch (status) {
    case ReportStatus::OnTime:
        ++onTime;
        break;
    case ReportStatus::Late:
        ++late;
        break;
    case ReportStatus::Missing:
        ++missing;
        break;
    case ReportStatus::Pending:
        ++pending;
        break;
    case ReportStatus::NotRequired:
        return;
    }
    ++required;
}

UnitCounts &UnitCounts::operator+=(const UnitCounts &other)
{
    required += other.required;
    onTime += other.onTime;
    late += other.late;
    missing += other.missing;
    pending += other.pending;
    return *this;
}

void TaskCounts::count(const TaskStanding &standing)
{
    ++total;
    ++byState.at(size_t(standing.state));
    const bool isDone = standing.state == TaskState::Done;
    switch (standing.timeliness.kind) {
    case Timeliness::DoneOnTime:
        ++doneOnTime;
        break;
    case Timeliness::DoneLate:
        ++doneLate;
        break;
    case Timeliness::InTime:
    case Timeliness::DueSoon:
        ++openInTime;
        break;
    case Timeliness::Overdue:
        ++openOverdue;
        break;
    case Timeliness::NoDeadline:
        ++(isDone ? doneNoDeadline : openNoDeadline);
        break;
    }
}

std::optional<int> onTimePercent(const UnitCounts &counts)
{
    const int due = counts.due();
    if (due == 0)
        return std::nullopt;
    // Half up, but never 100 while one was missed.
    const int percent = (200 * counts.onTime + due) / (2 * due);
    return counts.onTime < due ? std::min(percent, 99) : percent;
}

} // namespace reporting
