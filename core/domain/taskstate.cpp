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

const char *wordOf(TaskState state)
{
    switch (state) {
    case TaskState::NotStarted:
        return QT_TRANSLATE_NOOP("TaskState", "Chưa thực hiện");
    case TaskState::InProgress:
        return QT_TRANSLATE_NOOP("TaskState", "Đang thực hiện");
    case TaskState::Done:
        return QT_TRANSLATE_NOOP("TaskState", "Hoàn thành");
    case TaskState::Paused:
        return QT_TRANSLATE_NOOP("TaskState", "Tạm dừng");
    }
    return "";
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
    return QCoreApplication::translate("TaskState", wordOf(state));
}

QString taskStateOnPaper(TaskState state)
{
    return QString::fromUtf8(wordOf(state));
}

bool isBackwards(TaskState from, TaskState to)
{
    return rank(to) < rank(from);
}

} // namespace domain
