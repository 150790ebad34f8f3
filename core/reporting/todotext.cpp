#include "core/base/text/wording.h"
#include "core/domain/period.h"
#include "core/reporting/todolist.h"

#include <QCoreApplication>

namespace reporting {

using domain::Period;
using Kind = TodoItem::Kind;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Todo", text);
}

} // namespace

QString TodoItem::kindCode() const
{
    switch (kind) {
    case Kind::UnitsMissing:
        return QStringLiteral("units_missing");
    case Kind::UnitsPending:
        return QStringLiteral("units_pending");
    case Kind::PromiseBroken:
        return QStringLiteral("promise_broken");
    case Kind::TaskOverdue:
        return QStringLiteral("task_overdue");
    case Kind::TaskDueSoon:
        return QStringLiteral("task_due_soon");
    case Kind::RequestOverdue:
        return QStringLiteral("request_overdue");
    case Kind::RequestDueSoon:
        return QStringLiteral("request_due_soon");
    case Kind::PaperToFinish:
        return QStringLiteral("paper_to_finish");
    case Kind::DifficultyNew:
        return QStringLiteral("difficulty_new");
    case Kind::DifficultyOld:
        return QStringLiteral("difficulty_old");
    case Kind::TaskWithoutLead:
        return QStringLiteral("task_without_lead");
    case Kind::PeriodToClose:
        break;
    }
    return QStringLiteral("period_to_close");
}

QString TodoItem::text() const
{
    const QString number = base::paddedCount(count);
    const QString month = Period::fromCode(key).value_or(Period{}).label();
    switch (kind) {
    case Kind::UnitsMissing:
        return words(QT_TRANSLATE_NOOP("Todo", "%1 đơn vị chưa gửi báo cáo kỳ tháng %2, quá hạn %3 ngày"))
            .arg(number, month)
            .arg(days);
    case Kind::UnitsPending:
        return words(QT_TRANSLATE_NOOP("Todo", "%1 đơn vị chưa gửi báo cáo kỳ tháng %2, còn %3 ngày"))
            .arg(number, month)
            .arg(days);
    case Kind::PromiseBroken:
        return words(QT_TRANSLATE_NOOP("Todo", "%1 hẹn gửi báo cáo nhưng đã quá hẹn %2 ngày")).arg(name).arg(days);
    case Kind::TaskOverdue:
        return words(QT_TRANSLATE_NOOP("Todo", "Nhiệm vụ %1 quá hạn %2 ngày: %3")).arg(key).arg(days).arg(name);
    case Kind::TaskDueSoon:
        return words(QT_TRANSLATE_NOOP("Todo", "Nhiệm vụ %1 còn %2 ngày: %3")).arg(key).arg(days).arg(name);
    case Kind::RequestOverdue:
        return words(QT_TRANSLATE_NOOP("Todo", "%1 đơn vị chưa trả lời yêu cầu số %2, quá hạn %3 ngày"))
            .arg(number, key)
            .arg(days);
    case Kind::RequestDueSoon:
        return words(QT_TRANSLATE_NOOP("Todo", "%1 đơn vị chưa trả lời yêu cầu số %2, còn %3 ngày"))
            .arg(number, key)
            .arg(days);
    case Kind::PaperToFinish:
        return count > 0
            ? words(QT_TRANSLATE_NOOP("Todo", "Báo cáo tháng %1 chưa xong, %2 mục có số liệu mới")).arg(month, number)
            : words(QT_TRANSLATE_NOOP("Todo", "Báo cáo tháng %1 chưa xong")).arg(month);
    case Kind::DifficultyNew:
        return words(QT_TRANSLATE_NOOP("Todo", "Khó khăn mới của %1 chưa được tổng hợp")).arg(name);
    case Kind::DifficultyOld:
        return words(QT_TRANSLATE_NOOP("Todo", "Khó khăn của %1 đã %2 ngày chưa được tổng hợp")).arg(name).arg(days);
    case Kind::TaskWithoutLead:
        return words(QT_TRANSLATE_NOOP("Todo", "Nhiệm vụ %1 chưa có đơn vị chủ trì: %2")).arg(key, name);
    case Kind::PeriodToClose:
        break;
    }
    if (count > 0) {
        return words(QT_TRANSLATE_NOOP("Todo", "Kỳ tháng %1 quá hạn %2 ngày, còn %3 đơn vị chưa gửi, có thể chốt kỳ"))
            .arg(month)
            .arg(days)
            .arg(number);
    }
    return words(QT_TRANSLATE_NOOP("Todo", "Kỳ tháng %1 đã đủ báo cáo, có thể chốt kỳ")).arg(month);
}

} // namespace reporting
