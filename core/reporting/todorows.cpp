#include "core/reporting/todorows.h"

#include "core/base/text/wording.h"
#include "core/domain/period.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace reporting {

using Kind = TodoItem::Kind;

namespace {

QString rowWords(const char *text)
{
    return QCoreApplication::translate("Todo", text);
}

/// Things that stand in one row; others have a row each.
Kind rowOf(Kind kind)
{
    return kind == Kind::DifficultyOld ? Kind::DifficultyNew : kind;
}

bool sharesRow(Kind kind)
{
    switch (rowOf(kind)) {
    case Kind::PromiseBroken:
    case Kind::TaskOverdue:
    case Kind::TaskDueSoon:
    case Kind::DifficultyNew:
    case Kind::TaskWithoutLead:
        return true;
    default:
        return false;
    }
}

QString partsOf(const QList<TodoItem> &items, const std::function<QString(const TodoItem &)> &part)
{
    QStringList parts;
    for (const TodoItem &item : items)
        parts.append(part(item));
    parts.removeDuplicates();
    return parts.join(QStringLiteral(" · "));
}

QString dueDay(const TodoItem &item, QDate today)
{
    return base::weekdayDate(today.addDays(item.days));
}

/// "sửa lúc 08:15", "sửa ngày 07/10/2022".
QString draftWords(const TodoItem &item, QDate today)
{
    if (item.moment.isNull())
        return rowWords(QT_TRANSLATE_NOOP("Todo", "Chưa sửa gì, toàn bộ lấy từ số liệu"));
    const QString when = item.moment.date() == today
        ? rowWords(QT_TRANSLATE_NOOP("Todo", "Dự thảo sửa lúc %1")).arg(item.moment.toString(QStringLiteral("HH:mm")))
        : rowWords(QT_TRANSLATE_NOOP("Todo", "Dự thảo sửa ngày %1")).arg(base::screenDate(item.moment.date()));
    return item.count > 0 ? when + rowWords(QT_TRANSLATE_NOOP("Todo", "; %1 mục có số liệu mới")).arg(item.count)
                          : when;
}

TodoRow single(const TodoItem &item, QDate today)
{
    TodoRow row;
    const QString month = domain::Period::fromCode(item.key).value_or(domain::Period{}).label();
    row.detail = item.name;
    switch (item.kind) {
    case Kind::UnitsMissing:
        row.title
            = rowWords(QT_TRANSLATE_NOOP("Todo", "Đôn đốc %1 đơn vị chưa báo cáo tháng %2")).arg(item.count).arg(month);
        break;
    case Kind::UnitsPending:
        row.title = rowWords(QT_TRANSLATE_NOOP("Todo", "%1 đơn vị chưa gửi báo cáo tháng %2, còn %3 ngày"))
                        .arg(item.count)
                        .arg(month)
                        .arg(item.days);
        break;
    case Kind::PromiseBroken:
        row.title = rowWords(QT_TRANSLATE_NOOP("Todo", "%1 quá hẹn gửi báo cáo")).arg(item.name);
        row.detail = rowWords(QT_TRANSLATE_NOOP("Todo", "Hẹn %1, đã quá %2 ngày"))
                         .arg(base::weekdayDate(today.addDays(-item.days)))
                         .arg(item.days);
        break;
    case Kind::TaskOverdue:
        row.title = rowWords(QT_TRANSLATE_NOOP("Todo", "Nhiệm vụ %1 quá hạn %2 ngày")).arg(item.key).arg(item.days);
        break;
    case Kind::TaskDueSoon:
        row.title = rowWords(QT_TRANSLATE_NOOP("Todo", "Nhiệm vụ %1 đến hạn %2")).arg(item.key, dueDay(item, today));
        break;
    case Kind::RequestOverdue:
        row.title = rowWords(QT_TRANSLATE_NOOP("Todo", "%1 đơn vị chưa trả lời yêu cầu số %2, quá hạn %3 ngày"))
                        .arg(item.count)
                        .arg(item.key)
                        .arg(item.days);
        break;
    case Kind::RequestDueSoon:
        row.title = rowWords(QT_TRANSLATE_NOOP("Todo", "%1 đơn vị chưa trả lời yêu cầu số %2, còn %3 ngày"))
                        .arg(item.count)
                        .arg(item.key)
                        .arg(item.days);
        break;
    case Kind::PaperToFinish:
        row.title = rowWords(QT_TRANSLATE_NOOP("Todo", "Hoàn thiện báo cáo tháng %1 trình lãnh đạo")).arg(month);
        row.detail = draftWords(item, today);
        break;
    case Kind::PeriodToClose:
        row.title = rowWords(QT_TRANSLATE_NOOP("Todo", "Chốt kỳ tháng %1")).arg(month);
        row.detail = item.count == 0 ? rowWords(QT_TRANSLATE_NOOP("Todo", "Đã đủ báo cáo"))
                                     : rowWords(QT_TRANSLATE_NOOP("Todo", "Quá hạn %1 ngày, còn %2 đơn vị chưa gửi"))
                                           .arg(item.days)
                                           .arg(item.count);
        break;
    case Kind::DifficultyNew:
    case Kind::DifficultyOld:
        row.title = rowWords(QT_TRANSLATE_NOOP("Todo", "Tổng hợp khó khăn, vướng mắc mới của %1")).arg(item.name);
        row.detail = rowWords(QT_TRANSLATE_NOOP("Todo", "Nêu từ %1 ngày trước")).arg(item.days);
        break;
    case Kind::TaskWithoutLead:
        row.title = rowWords(QT_TRANSLATE_NOOP("Todo", "Nhiệm vụ %1 chưa có đơn vị chủ trì")).arg(item.key);
        row.detail = rowWords(QT_TRANSLATE_NOOP("Todo", "Kế hoạch không nêu; cần xin ý kiến phân công"));
        break;
    }
    return row;
}

TodoRow several(const QList<TodoItem> &items, QDate today)
{
    TodoRow row;
    const int count = int(items.size());
    switch (rowOf(items.first().kind)) {
    case Kind::PromiseBroken:
        row.title = rowWords(QT_TRANSLATE_NOOP("Todo", "%1 đơn vị quá hẹn gửi báo cáo")).arg(count);
        row.detail = partsOf(items, [](const TodoItem &item) {
            return rowWords(QT_TRANSLATE_NOOP("Todo", "%1 quá %2 ngày")).arg(item.name).arg(item.days);
        });
        break;
    case Kind::TaskOverdue:
        row.title = rowWords(QT_TRANSLATE_NOOP("Todo", "%1 nhiệm vụ quá hạn")).arg(count);
        row.detail = partsOf(items, [](const TodoItem &item) {
            return rowWords(QT_TRANSLATE_NOOP("Todo", "%1 quá %2 ngày")).arg(item.key).arg(item.days);
        });
        break;
    case Kind::TaskDueSoon:
        row.title = rowWords(QT_TRANSLATE_NOOP("Todo", "%1 nhiệm vụ sắp đến hạn")).arg(count);
        row.detail = partsOf(items, [today](const TodoItem &item) {
            return rowWords(QT_TRANSLATE_NOOP("Todo", "%1 hạn %2")).arg(item.key, dueDay(item, today));
        });
        break;
    case Kind::TaskWithoutLead: {
        QStringList keys;
        for (const TodoItem &item : items)
            keys.append(item.key);
        const QString last = keys.takeLast();
        row.title = rowWords(QT_TRANSLATE_NOOP("Todo", "Nhiệm vụ %1 và %2 chưa có đơn vị chủ trì"))
                        .arg(keys.join(QStringLiteral(", ")), last);
        row.detail = rowWords(QT_TRANSLATE_NOOP("Todo", "Kế hoạch không nêu; cần xin ý kiến phân công"));
        break;
    }
    default: {
        row.title = rowWords(QT_TRANSLATE_NOOP("Todo", "Tổng hợp %1 khó khăn, vướng mắc mới")).arg(count);
        QList<TodoItem> byAge = items;
        std::stable_sort(byAge.begin(), byAge.end(),
            [](const TodoItem &one, const TodoItem &other) { return one.days > other.days; });
        QStringList units;
        for (const TodoItem &item : std::as_const(byAge))
            units.append(item.name);
        units.removeDuplicates();
        row.detail = rowWords(QT_TRANSLATE_NOOP("Todo", "Lâu nhất %1 ngày · %2"))
                         .arg(byAge.first().days)
                         .arg(units.join(QStringLiteral(", ")));
        break;
    }
    }
    return row;
}

TodoRow rowFor(const QList<TodoItem> &items, QDate today)
{
    TodoRow row = items.size() == 1 ? single(items.first(), today) : several(items, today);
    row.kind = items.first().kind;
    for (const TodoItem &item : items) {
        row.keys.append(item.key);
        row.urgent = row.urgent || item.urgent;
        row.kind = std::max(row.kind, item.kind);
    }
    return row;
}

} // namespace

QList<TodoRow> todoRows(const QList<TodoItem> &items, QDate today)
{
    QList<TodoRow> rows;
    for (qsizetype at = 0; at < items.size();) {
        qsizetype end = at + 1;
        while (
            sharesRow(items.at(at).kind) && end < items.size() && rowOf(items.at(end).kind) == rowOf(items.at(at).kind))
            ++end;
        rows.append(rowFor(items.mid(at, end - at), today));
        at = end;
    }
    return rows;
}

} // namespace reporting
