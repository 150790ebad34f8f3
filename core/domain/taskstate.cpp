#include "core/domain/taskstate.h"

#include <QCoreApplication>

namespace domain {

namespace {

constexpr TaskState allStates[] = {TaskState::NotStarted, TaskState::InProgress, TaskState::Done, TaskState::Paused};

int rank(TaskState state)
{
    switch (state) {
    case TaskState::NotStarted:
        return 0;
    case TaskState::InProgress:
    case TaskState::Paused:
        return 1;
    case TaskState::Done:
        break;
    }
    return 2;
}

} // namespace

QString taskStateCode(TaskState state)
{
    switch (state) {
    case TaskState::NotStarted:
        return QStringLiteral("not_started");
    case TaskState::InProgress:
        return QStringLiteral("in_progress");
    case TaskState::Done:
        return QStringLiteral("done");
    case TaskState::Paused:
        return QStringLiteral("paused");
    }
    return {};
}

std::optional<TaskState> taskStateFromCode(const QString &code)
{
    for (const TaskState state : allStates) {
        if (taskStateCode(state) == code)
            return state;
    }
    return std::nullopt;
}

QString taskStateText(TaskState state)
{
    switch (state) {
    case TaskState::NotStarted:
        return QCoreApplication::translate("TaskState", "Chưa thực hiện");
    case TaskState::InProgress:
        return QCoreApplication::translate("TaskState", "Đang thực hiện");
    case TaskState::Done:
        return QCoreApplication::translate("TaskState", "Hoàn thành");
    case TaskState::Paused:
        return QCoreApplication::translate("TaskState", "Tạm dừng");
    }
    return {};
}

bool isBackwards(TaskState from, TaskState to)
{
    return rank(to) < rank(from);
}

} // namespace domain
