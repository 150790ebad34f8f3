#pragma once

#include "core/base/result.h"
#include "core/domain/plan.h"
#include "core/services/datafile.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace reporting {

struct PeriodFigures;

/// One thing to do today. What it is about is a code and a business key; the words are the reader's.
struct TodoItem {
    enum class Kind {
        UnitsMissing, ///< `count` units have not reported the period `key`, `days` after the due day
        UnitsPending, ///< `count` units are still to report `key`, due in `days`
        PromiseBroken, ///< the unit `key` promised its report for a day that is `days` past
        TaskOverdue, ///< the task `key` is `days` over
        TaskDueSoon, ///< the task `key` is due in `days`
        RequestOverdue, ///< `count` units have not answered the request `key`, `days` past its due day
        RequestDueSoon, ///< … due in `days`
        PaperToFinish, ///< the paper of the period `key` is to be made; `count` parts of its draft have new data
        PeriodToClose, ///< the period `key` can be closed: all is in, or `count` units are missing for `days`
        DifficultyNew, ///< the difficulty `key` stands at "mới" for `days`
        DifficultyOld, ///< … and long enough to be amber or red
        TaskWithoutLead, ///< nobody leads the task `key`
    };

    Kind kind;
    QString key;
    int count = 0;
    int days = 0;
    QString name; ///< of the unit, the task or the request, for the line; the units of a period in short
    bool urgent = false; ///< asks for action now
    QDateTime moment; ///< when the draft was changed last; null: not begun

    QString kindCode() const; ///< "units_missing"
    QString text() const; ///< "04 đơn vị chưa gửi báo cáo kỳ tháng 5/2022, quá hạn 3 ngày"
};

/// "Việc cần làm hôm nay": the most urgent first. Figures of today that the caller has already are not read again.
base::Result<QList<TodoItem>> todoToday(
    const services::DataFile &file, const domain::Plan &plan, const PeriodFigures *known = nullptr);

} // namespace reporting
