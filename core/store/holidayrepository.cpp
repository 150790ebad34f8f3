#include "core/store/holidayrepository.h"

#include "core/store/connection.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

namespace store {

using base::Result;

Result<base::HolidayTable> readHolidays(const Connection &connection)
{
    return readHolidays(connection, QDate(1, 1, 1), QDate(9999, 12, 31));
}

Result<base::HolidayTable> readHolidays(const Connection &connection, QDate from, QDate to)
{
    Statement rows(connection,
        QStringLiteral("SELECT day, kind, name, announced FROM holiday WHERE day BETWEEN ? AND ? ORDER BY day"));
    rows.bind(from).bind(to);
    base::HolidayTable table;
    while (rows.next()) {
        table.add({rows.day(0), base::holidayKindFromCode(rows.text(1)).value_or(base::HolidayKind::Off), rows.text(2),
            rows.flag(3)});
    }
    if (rows.failed())
        return rows.error();
    return table;
}

Result<void> writeHoliday(Transaction &transaction, const base::Holiday &holiday)
{
    Statement write(transaction.connection(),
        QStringLiteral("INSERT INTO holiday (day, kind, name, announced) VALUES (?, ?, ?, ?)"
                       " ON CONFLICT (day) DO UPDATE SET kind = excluded.kind, name = excluded.name,"
                       " announced = excluded.announced"));
    write.bind(holiday.day).bind(base::holidayKindCode(holiday.kind)).bind(holiday.name).bind(holiday.announced);
    return write.run();
}

Result<void> deleteHoliday(Transaction &transaction, QDate day)
{
    Statement remove(transaction.connection(), QStringLiteral("DELETE FROM holiday WHERE day = ?"));
    return remove.bind(day).run();
}

} // namespace store
