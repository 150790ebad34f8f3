#pragma once

#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>

namespace services {

/// Which backups are kept: the last ones, and the newest of each of the last days, months and of every year that has
/// any.
struct BackupSchedule {
    int last = 10;
    int days = 14;
    int months = 12;

    /// "Giữ 10 bản mới nhất, mỗi ngày một bản trong 14 ngày, …".
    QString words() const;
};

/// The positions in `newestFirst` (the moments of good backups, local time, in the order in which they were made) that
/// the schedule keeps. Days and months are the last ones that have backups, whatever today's clock says: a clock that
/// was wrong for a day takes the place of one day and one month. The newest backup is always kept.
QSet<qsizetype> keptBackups(const QList<QDateTime> &newestFirst, const BackupSchedule &schedule);

} // namespace services
