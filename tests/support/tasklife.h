#pragma once

#include "core/domain/plan.h"
#include "core/services/datafile.h"
#include "core/store/connection.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <QStringList>

namespace support {

/// One recorded thing of a task's life.
struct TaskEvent {
    QString no;
    QDate holdsOn;
    QString state; ///< or empty
    int progress = -1;
    QDate deadline; ///< or null
};

/// Writes events as the acts on tasks do. Returns false when one could not be written.
inline bool addTaskEvents(const services::DataFile &file, const QList<TaskEvent> &events)
{
    auto transaction = file.begin();
    if (!transaction)
        return false;
    for (const TaskEvent &event : events) {
        const bool deadline = event.deadline.isValid();
        const QString kind = deadline ? QStringLiteral("deadline")
            : event.state.isEmpty()   ? QStringLiteral("progress")
                                      : QStringLiteral("state");
        store::Statement insert(transaction->connection(),
            QStringLiteral(
                "INSERT INTO task_event (task_id, holds_on, entered_at, kind, state, progress, deadline_kind,"
                " deadline_day) SELECT id, ?, ?, ?, ?, ?, ?, ? FROM task WHERE no = ?"));
        insert.bind(event.holdsOn).bind(event.holdsOn.startOfDay()).bind(kind);
        if (event.state.isEmpty())
            insert.bindNull();
        else
            insert.bind(event.state);
        if (event.progress < 0)
            insert.bindNull();
        else
            insert.bind(event.progress);
        if (deadline)
            insert.bind(QStringLiteral("date"));
        else
            insert.bindNull();
        insert.bind(event.deadline).bind(event.no);
        if (!insert.run())
            return false;
    }
    return bool(transaction->commit());
}

/// A plan in the middle of its life on 10/10/2022: 1.2 is ten days over, 2.6 has one day left, 1.1 is done in
/// time, 1.8 was done late, 1.3 runs, 3.1 rests.
inline bool addExampleLife(const services::DataFile &file)
{
    const QDate start(2022, 5, 12);
    return addTaskEvents(file,
        {
            {QStringLiteral("1.1"), start, {}, -1, QDate(2022, 6, 30)},
            {QStringLiteral("1.1"), QDate(2022, 6, 28), QStringLiteral("done"), -1, {}},
            {QStringLiteral("1.2"), start, {}, -1, QDate(2022, 9, 30)},
            {QStringLiteral("1.2"), start, QStringLiteral("in_progress"), 60, {}},
            {QStringLiteral("1.3"), start, {}, -1, QDate(2022, 12, 15)},
            {QStringLiteral("1.3"), start, QStringLiteral("in_progress"), 40, {}},
            {QStringLiteral("1.8"), start, {}, -1, QDate(2022, 8, 31)},
            {QStringLiteral("1.8"), QDate(2022, 9, 5), QStringLiteral("done"), -1, {}},
            {QStringLiteral("2.6"), start, {}, -1, QDate(2022, 10, 11)},
            {QStringLiteral("2.6"), start, QStringLiteral("in_progress"), 92, {}},
            {QStringLiteral("2.7"), start, {}, -1, QDate(2022, 10, 5)},
            {QStringLiteral("2.7"), start, QStringLiteral("in_progress"), 68, {}},
            {QStringLiteral("2.9"), start, QStringLiteral("in_progress"), 35, {}},
            {QStringLiteral("3.1"), start, {}, -1, QDate(2022, 9, 1)},
            {QStringLiteral("3.1"), QDate(2022, 8, 1), QStringLiteral("paused"), 20, {}},
        });
}

} // namespace support
