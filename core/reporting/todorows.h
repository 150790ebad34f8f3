#pragma once

#include "core/reporting/todolist.h"

#include <QStringList>

namespace reporting {

/// A line of "Việc cần làm hôm nay" as it is shown: things of one kind together, in words.
struct TodoRow {
    TodoItem::Kind kind = TodoItem::Kind::UnitsMissing; ///< of its weightiest thing
    QStringList keys; ///< of all of them
    QString title; ///< "3 nhiệm vụ quá hạn"
    QString detail; ///< "1.2 quá 10 ngày · 2.7 quá 5 ngày"
    bool urgent = false;
};

/// The rows of a list in todoToday()'s order.
QList<TodoRow> todoRows(const QList<TodoItem> &items, QDate today);

} // namespace reporting
