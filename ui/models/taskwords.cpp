#include "ui/models/taskwords.h"

namespace models {

using domain::Deadline;
using domain::TaskState;
using domain::Timeliness;

StatusWord stateWord(TaskState state)
{
    const QString word = domain::taskStateText(state);
    switch (state) {
    case TaskState::NotStarted:
        return {theme::Status::NotStarted, word};
    case TaskState::InProgress:
        return {theme::Status::InProgress, word};
    case TaskState::Done:
        return {theme::Status::Done, word};
    case TaskState::Paused:
        break;
    }
    return {theme::Status::Paused, word};
}

StatusWord statusWord(const domain::TaskStanding &standing, bool planHasDeadlines)
{
    const bool done = standing.state == TaskState::Done;
    const bool paused = standing.state == TaskState::Paused;
    const QString word = domain::timelinessText(standing.timeliness);
    switch (standing.timeliness.kind) {
    case Timeliness::DoneOnTime:
        return {theme::Status::OnTime, word};
    case Timeliness::DoneLate:
        return {theme::Status::DoneLate, word};
    case Timeliness::Overdue:
        return {theme::Status::Missing, word};
    case Timeliness::DueSoon:
        return {theme::Status::DueSoon, word};
    case Timeliness::InTime:
        return paused ? stateWord(standing.state) : StatusWord{theme::Status::InTime, word};
    case Timeliness::NoDeadline:
        break;
    }
    if (done || paused || !planHasDeadlines)
        return stateWord(standing.state);
    return {theme::Status::NotRequired, word};
}

QString deadlineWords(const domain::Task &task, const domain::TaskStanding &standing)
{
    if (standing.deadline.kind != Deadline::Kind::None || task.timing.isEmpty())
        return domain::deadlineText(standing.deadline);
    return task.timing.front().toUpper() + task.timing.mid(1);
}

} // namespace models
