#include "core/base/calendar/lawholidays.h"

namespace base {

namespace {

struct LunarYear {
    int year;
    int tetMonth, tetDay; ///< mùng 1 Tết
    int kingsMonth, kingsDay; ///< Giỗ Tổ, the tenth of the third lunar month
};

// Lunar days at GMT+7, by Hồ Ngọc Đức's algorithm.
constexpr LunarYear lunarYears[] = {
    {2022, 2, 1, 4, 10},
    {2023, 1, 22, 4, 29},
    {2024, 2, 10, 4, 18},
    {2025, 1, 29, 4, 7},
    {2026, 2, 17, 4, 26},
    {2027, 2, 6, 4, 16},
    {2028, 1, 26, 4, 4},
    {2029, 2, 13, 4, 23},
    {2030, 2, 2, 4, 12},
};

/// The day off beside Quốc khánh.
QDate besideNationalDay(QDate nationalDay)
{
    // The day before, unless that is a weekend anyway: then the day after makes the longer rest.
    const bool dayBeforeIsFree = nationalDay.addDays(-1).dayOfWeek() >= Qt::Saturday;
    return nationalDay.addDays(dayBeforeIsFree ? 1 : -1);
}

} // namespace

QList<Holiday> lawHolidays(int year)
{
    const LunarYear *lunar = nullptr;
    for (const LunarYear &known : lunarYears) {
        if (known.year == year)
            lunar = &known;
    }
    if (!lunar)
        return {};

    QMap<QDate, Holiday> days;
    const auto add = [&days](QDate day, const QString &name) {
        days.insert(day, {day, HolidayKind::Off, name, false});
    };
    // Names are data of the office's holiday table, not text of the program.
    add(QDate(year, 1, 1), QStringLiteral("Tết Dương lịch"));
    const QDate newYear(year, lunar->tetMonth, lunar->tetDay);
    for (int offset = -1; offset <= 3; ++offset)
        add(newYear.addDays(offset), QStringLiteral("Tết Âm lịch"));
    add(QDate(year, lunar->kingsMonth, lunar->kingsDay), QStringLiteral("Giỗ Tổ Hùng Vương"));
    add(QDate(year, 4, 30), QStringLiteral("Ngày Chiến thắng 30/4"));
    add(QDate(year, 5, 1), QStringLiteral("Ngày Quốc tế lao động 01/5"));
    const QDate national(year, 9, 2);
    add(national, QStringLiteral("Quốc khánh"));
    add(besideNationalDay(national), QStringLiteral("Quốc khánh"));

    const QList<Holiday> holidays = days.values();
    for (const Holiday &holiday : holidays) {
        if (holiday.day.dayOfWeek() < Qt::Saturday)
            continue;
        QDate instead = holiday.day;
        while (instead.dayOfWeek() >= Qt::Saturday || days.contains(instead))
            instead = instead.addDays(1);
        days.insert(instead, {instead, HolidayKind::Compensatory, holiday.name, false});
    }
    return days.values();
}

} // namespace base
