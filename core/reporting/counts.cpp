#include "core/reporting/counts.h"

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

} // namespace reporting
