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

/// The positions in `moments` (of good backups, local time, in any order) that the schedule keeps. Days and months
/// count back from `today`, which is one of them; what seems to come from the future (a clock was set back) is kept.
QSet<qsizetype> keptBackups(const QList<QDateTime> &moments, const BackupSchedule &schedule, QDate today);

} // namespace services
