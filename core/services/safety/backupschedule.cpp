#include "core/services/safety/backupschedule.h"

#include <QCoreApplication>

namespace services {

QString BackupSchedule::words() const
{
    return QCoreApplication::translate("Safety",
        "Luôn giữ: %1 bản mới nhất; bản cuối của mỗi ngày, %2 ngày gần nhất có sao lưu; bản cuối của mỗi tháng, %3 "
        "tháng gần nhất có sao lưu; bản cuối của mọi năm. Bản cũ chỉ bỏ đi khi đã có bản mới tốt.")
        .arg(last)
        .arg(days)
        .arg(months);
}

QSet<qsizetype> keptBackups(const QList<QDateTime> &newestFirst, const BackupSchedule &schedule)
{
    QSet<qsizetype> kept;
    QSet<QDate> days;
    QSet<QDate> months; // by their first day
    QSet<int> years;
    // Whether the backup stands for its span: the newest one of it is met first.
    const auto standsFor = [](auto &spans, const auto &span) {
        const bool isFirst = !spans.contains(span);
        spans.insert(span);
        return isFirst;
    };
    for (qsizetype rank = 0; rank < newestFirst.size(); ++rank) {
        const QDate day = newestFirst.at(rank).date();
        const bool isOfDay = standsFor(days, day) && days.size() <= schedule.days;
        const bool isOfMonth = standsFor(months, QDate(day.year(), day.month(), 1)) && months.size() <= schedule.months;
        const bool isOfYear = standsFor(years, day.year());
        if (rank < schedule.last || isOfDay || isOfMonth || isOfYear)
            kept.insert(rank);
    }
    return kept;
}

} // namespace services
