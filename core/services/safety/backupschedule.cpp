#include "core/services/safety/backupschedule.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace services {

QString BackupSchedule::words() const
{
    return QCoreApplication::translate("Safety",
        "Giữ %1 bản mới nhất; mỗi ngày một bản trong %2 ngày gần đây; mỗi tháng một bản trong %3 tháng gần đây; "
        "và bản cuối của mọi năm. Chỉ bản đã kiểm tra mới được tính; bản cũ chỉ bỏ đi khi đã có bản mới tốt.")
        .arg(last)
        .arg(days)
        .arg(months);
}

QSet<qsizetype> keptBackups(const QList<QDateTime> &moments, const BackupSchedule &schedule, QDate today)
{
    QList<qsizetype> newestFirst(moments.size());
    std::iota(newestFirst.begin(), newestFirst.end(), qsizetype(0));
    std::stable_sort(newestFirst.begin(), newestFirst.end(),
        [&moments](qsizetype one, qsizetype other) { return moments.at(one) > moments.at(other); });

    const QDate firstDay = today.addDays(1 - schedule.days);
    const QDate firstMonth = QDate(today.year(), today.month(), 1).addMonths(1 - schedule.months);
    QSet<qsizetype> kept;
    QSet<QDate> days;
    QSet<QDate> months; // by their first day
    QSet<int> years;
    // The newest one of a day, a month, a year is met first and stands for it.
    for (qsizetype rank = 0; rank < newestFirst.size(); ++rank) {
        const qsizetype at = newestFirst.at(rank);
        const QDate day = moments.at(at).date();
        const QDate month(day.year(), day.month(), 1);
        const bool isFirstOfDay = !days.contains(day);
        const bool isFirstOfMonth = !months.contains(month);
        const bool isFirstOfYear = !years.contains(day.year());
        days.insert(day);
        months.insert(month);
        years.insert(day.year());
        if (rank < schedule.last || day > today || (isFirstOfDay && day >= firstDay)
            || (isFirstOfMonth && month >= firstMonth) || isFirstOfYear)
            kept.insert(at);
    }
    return kept;
}

} // namespace services
