#pragma once

#include "core/domain/ids.h"
#include "core/domain/taskstate.h"
#include "core/domain/timeliness.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace domain {

/// One thing that was decided about a task (rules 4 and 6): its state, its progress, its deadline, or a note.
struct TaskEvent {
    enum class Kind { State, Progress, Deadline, Note };

    TaskEventId id;
    TaskId task;
    QDate holdsOn; ///< the day it holds from
    QDateTime enteredAt;
    Kind kind = Kind::Note;
    std::optional<TaskState> state; ///< with State
    std::optional<int> progress; ///< percent; with Progress, and the progress that a State brings along
    std::optional<Deadline> deadline; ///< with Deadline
    QString note;
    QString actor; ///< who entered it; empty in files from before that was kept
};

/// The stored ASCII code ("deadline") and back.
QString taskEventKindCode(TaskEvent::Kind kind);
std::optional<TaskEvent::Kind> taskEventKindFromCode(const QString &code);

} // namespace domain
