#include "core/base/calendar/holidays.h"

#include <QCoreApplication>

namespace base {

namespace {

struct KindCode {
    HolidayKind kind;
    QString code;
};

const QList<KindCode> &holidayKinds()
{
    static const QList<KindCode> kinds{
        {HolidayKind::Off, QStringLiteral("off")},
        {HolidayKind::Compensatory, QStringLiteral("compensatory")},
        {HolidayKind::Working, QStringLiteral("working")},
    };
    return kinds;
}

bool isWeekend(QDate day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}

} // namespace

QString holidayKindCode(HolidayKind kind)
{
    for (const KindCode &known : holidayKinds()) {
        if (known.kind == kind)
            return known.code;
    }
    return {};
}

std::optional<HolidayKind> holidayKindFromCode(const QString &code)
{
    for (const KindCode &known : holidayKinds()) {
        if (known.code == code)
            return known.kind;
    }
    return std::nullopt;
}

std::optional<Holiday> HolidayTable::on(QDate day) const
{
    const auto it = m_days.constFind(day);
    return it == m_days.constEnd() ? std::nullopt : std::optional<Holiday>(*it);
}

bool HolidayTable::isDayOff(QDate day) const
{
    if (const std::optional<Holiday> holiday = on(day))
        return holiday->kind != HolidayKind::Working;
    return isWeekend(day);
}

QDate HolidayTable::nextWorkingDay(QDate day) const
{
    while (isDayOff(day))
        day = day.addDays(1);
    return day;
}

QString HolidayTable::reason(QDate day) const
{
    if (!isDayOff(day))
        return {};
    QStringList reasons;
    if (isWeekend(day)) {
        reasons.append(day.dayOfWeek() == Qt::Saturday ? QCoreApplication::translate("Holiday", "thứ Bảy")
                                                       : QCoreApplication::translate("Holiday", "Chủ nhật"));
    }
    if (const std::optional<Holiday> holiday = on(day)) {
        QString text = holiday->kind == HolidayKind::Compensatory
            ? QCoreApplication::translate("Holiday", "nghỉ bù %1").arg(holiday->name)
            : holiday->name;
        if (!holiday->announced)
            text = QCoreApplication::translate("Holiday", "%1 (dự kiến)").arg(text);
        reasons.append(text);
    }
    return reasons.join(QStringLiteral(", "));
}

} // namespace base
