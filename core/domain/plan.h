#pragma once

#include "core/domain/ids.h"
#include "core/domain/taskstate.h"
#include "core/domain/timeliness.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace domain {

/// A document that a plan cites as its basis.
struct PlanBasis {
    QString reference;
    QDate date;
    QString issuer;
    QString where; ///< the task or section that cites it
    bool operator==(const PlanBasis &) const = default;
};

struct PlanRecipient {
    QString name;
    QString purpose;
    QString verbatim;
    bool operator==(const PlanRecipient &) const = default;
};

/// A group of tasks. Numbers are strings everywhere: "2.10" is no number.
struct TaskGroup {
    GroupId id;
    QString no;
    QString title; ///< as issued
    QString shortTitle; ///< ours, for lists and charts
    bool operator==(const TaskGroup &) const = default;
};

struct Task {
    TaskId id;
    GroupId group;
    QString no;
    QString text; ///< official wording, verbatim
    QString shortTitle; ///< ours, at most 44 characters
    QString responsibility; ///< who does it, as the plan words it
    QString timing; ///< soft timing of the text ("theo đề nghị của Công an tỉnh"), often empty
    QList<UnitId> leads;
    QList<UnitId> coordinators;
    bool operator==(const Task &) const = default;
};

/// Where a task stands on a day: the fold of its events up to that day (rule 6).
struct TaskStanding {
    TaskState state = TaskState::NotStarted;
    int progress = 0; ///< percent, 0–100
    Deadline deadline;
    QDate doneOn; ///< null unless done
    QDate pausedOn; ///< null unless paused
    TimelinessResult timeliness;
};

/// A duty of the plan's section on organisation ("III.2.d").
struct Duty {
    QString code;
    QStringList who; ///< as named, in the plan's order
    QString quote; ///< verbatim
    QString what; ///< in our words
    QString when; ///< empty: no date given
    bool operator==(const Duty &) const = default;
};

/// A seat of the plan's working group.
struct Seat {
    QString role; ///< "Tổ phó Thường trực"
    QString who; ///< the post that holds it, as the plan names it
    UnitId unit; ///< whose post that is; invalid: of none that the catalogue has
    QString person; ///< who holds it now; empty: not entered
    bool operator==(const Seat &) const = default;
};

struct Plan {
    PlanId id;
    QString number; ///< "1228/KH-UBND"
    QString kind; ///< "Kế hoạch"
    QDate date;
    QString title;
    QString shortName; ///< "Đề án 06"
    QString issuer;
    QString place;
    QString opening;
    QString signerAuthority;
    QString signerPosition;
    QString signerName; ///< as printed
};

} // namespace domain
