#pragma once

#include <QString>

#include <optional>

namespace domain {

/// What is recorded of the work on a task (rule 4). Whether it is late is computed, never typed.
enum class TaskState { NotStarted, InProgress, Done, Paused };

/// The stored ASCII code ("in_progress") and back.
QString taskStateCode(TaskState state);
std::optional<TaskState> taskStateFromCode(const QString &code);

/// "Chưa thực hiện", "Đang thực hiện", "Hoàn thành", "Tạm dừng".
QString taskStateText(TaskState state);
/// The same for a paper: Vietnamese in every language of the window.
QString taskStateOnPaper(TaskState state);

/// Is that a step back on the way from not begun to done? A pause is neither forward nor back from work.
bool isBackwards(TaskState from, TaskState to);

} // namespace domain
