#pragma once

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace base {

enum class HolidayKind {
    Off, ///< the holiday itself
    Compensatory, ///< off instead of a holiday that fell on a weekly rest day (BLLĐ 2019, Điều 111.3)
    Working, ///< a Saturday or Sunday worked in exchange
};

/// The stored ASCII code ("off") and back.
QString holidayKindCode(HolidayKind kind);
std::optional<HolidayKind> holidayKindFromCode(const QString &code);

struct Holiday {
    QDate day;
    HolidayKind kind = HolidayKind::Off;
    QString name; ///< "Giỗ Tổ Hùng Vương"
    bool announced = false; ///< false: computed by law and lunar table, shown as "dự kiến"

    bool operator==(const Holiday &) const = default;
};

/// The days off that an office keeps as data, and what follows for working days.
class HolidayTable {
public:
    void add(const Holiday &holiday) { m_days.insert(holiday.day, holiday); }
    void remove(QDate day) { m_days.remove(day); }
    std::optional<Holiday> on(QDate day) const;
    QList<Holiday> all() const { return m_days.values(); } ///< by day

    /// A weekend that is not worked, or a holiday.
    bool isDayOff(QDate day) const;
    /// The day itself when it is a working day, else the first one after it.
    QDate nextWorkingDay(QDate day) const;
    /// Why it is a day off, in words: "Chủ nhật", "Chủ nhật, Giỗ Tổ Hùng Vương", "nghỉ bù Giỗ Tổ Hùng Vương (dự kiến)".
    /// Empty for a working day.
    QString reason(QDate day) const;

private:
    QMap<QDate, Holiday> m_days;
};

} // namespace base
