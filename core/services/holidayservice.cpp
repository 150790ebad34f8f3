#include "core/services/holidayservice.h"

#include "core/base/text/nfc.h"
#include "core/base/text/wording.h"
#include "core/services/acting.h"
#include "core/store/holidayrepository.h"

#include <QCoreApplication>
#include <QLocale>

namespace services {

using base::Error;
using base::ErrorCode;
using base::Holiday;
using base::Result;

namespace {

using Row = std::optional<Holiday>;

Result<Row> rowOn(const DataFile &file, QDate day)
{
    const Result<base::HolidayTable> table = store::readHolidays(file.connection(), day, day);
    if (!table)
        return table.error();
    return table->on(day);
}

Error unknown(QDate day)
{
    return {ErrorCode::HolidayUnknown, {{QStringLiteral("day"), base::screenDate(day)}}};
}

QJsonObject traced(const Row &row)
{
    if (!row)
        return {};
    return {{QStringLiteral("day"), row->day.toString(Qt::ISODate)},
        {QStringLiteral("kind"), base::holidayKindCode(row->kind)}, {QStringLiteral("name"), row->name},
        {QStringLiteral("announced"), row->announced}};
}

/// From one row to another; either may be none.
Act::Step moving(DataFile &file, const Row &from, const Row &to)
{
    return [&file, from, to](store::Transaction &transaction) -> Result<void> {
        if (from) {
            const Result<Row> now = rowOn(file, from->day);
            if (!now)
                return now.error();
            if (*now != from)
                return Error{ErrorCode::UndoNotPossible, {}};
            if (Result<void> removed = store::deleteHoliday(transaction, from->day); !removed)
                return removed;
        }
        if (!to)
            return {};
        const Result<Row> taken = rowOn(file, to->day);
        if (!taken)
            return taken.error();
        if (*taken)
            return Error{ErrorCode::UndoNotPossible, {}};
        return store::writeHoliday(transaction, *to);
    };
}

Result<void> change(DataFile &file, Acting &acting, const Row &before, const Row &after, const QString &title)
{
    Act act;
    act.title = title.arg(base::screenDate(before ? before->day : after->day));
    act.undo = moving(file, after, before);
    act.redo = moving(file, before, after);
    if (Result<void> done = act.redo(acting.transaction()); !done)
        return done;
    const QDate day = after ? after->day : before->day;
    const QString code = !before ? QStringLiteral("holiday_added")
        : after                  ? QStringLiteral("holiday_changed")
                                 : QStringLiteral("holiday_removed");
    return acting.finish(
        {code, QStringLiteral("holiday"), day.toString(Qt::ISODate), traced(before), traced(after), {}},
        Subject::Holidays, act);
}

/// The day as it is stored, unless it cannot be in the table. `changed`: the day that it stands for now.
Result<Holiday> checked(const DataFile &file, Holiday holiday, QDate changed = {})
{
    holiday.name = base::cleanLine(holiday.name);
    if (!holiday.day.isValid())
        return base::textMissing(QCoreApplication::translate("Error", "ngày"));
    if (holiday.name.isEmpty())
        return base::textMissing(QCoreApplication::translate("Error", "tên ngày nghỉ"));
    if (holiday.kind == base::HolidayKind::Working && holiday.day.dayOfWeek() < Qt::Saturday) {
        return Error{ErrorCode::HolidayNotWeekend,
            {{QStringLiteral("day"), base::screenDate(holiday.day)},
                {QStringLiteral("weekday"), QLocale().dayName(holiday.day.dayOfWeek())}}};
    }
    const Result<Row> taken = rowOn(file, holiday.day);
    if (!taken)
        return taken.error();
    if (*taken && holiday.day != changed) {
        return Error{ErrorCode::HolidayExists,
            {{QStringLiteral("day"), base::screenDate(holiday.day)}, {QStringLiteral("name"), (*taken)->name}}};
    }
    return holiday;
}

} // namespace

Result<base::HolidayTable> holidays(const DataFile &file)
{
    return store::readHolidays(file.connection());
}

Result<void> addHoliday(DataFile &file, const Holiday &holiday)
{
    Result<Acting> acting = Acting::begin(file);
    if (!acting)
        return acting.error();
    const Result<Holiday> wanted = checked(file, holiday);
    if (!wanted)
        return wanted.error();
    return change(
        file, *acting, std::nullopt, *wanted, QCoreApplication::translate("Act", "thêm ngày %1 vào bảng ngày nghỉ"));
}

Result<void> changeHoliday(DataFile &file, QDate day, const Holiday &holiday)
{
    Result<Acting> acting = Acting::begin(file);
    if (!acting)
        return acting.error();
    const Result<Row> before = rowOn(file, day);
    if (!before)
        return before.error();
    if (!*before)
        return unknown(day);
    const Result<Holiday> wanted = checked(file, holiday, day);
    if (!wanted)
        return wanted.error();
    if (**before == *wanted)
        return {};
    return change(
        file, *acting, *before, *wanted, QCoreApplication::translate("Act", "sửa ngày %1 trong bảng ngày nghỉ"));
}

Result<void> removeHoliday(DataFile &file, QDate day)
{
    Result<Acting> acting = Acting::begin(file);
    if (!acting)
        return acting.error();
    const Result<Row> before = rowOn(file, day);
    if (!before)
        return before.error();
    if (!*before)
        return unknown(day);
    return change(
        file, *acting, *before, std::nullopt, QCoreApplication::translate("Act", "bỏ ngày %1 khỏi bảng ngày nghỉ"));
}

} // namespace services
