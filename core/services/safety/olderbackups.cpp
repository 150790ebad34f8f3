#include "core/services/safety/olderbackups.h"

#include <QFile>

#include <algorithm>

namespace services {

namespace {

/// Whether it lacks nothing and has no fault that the one before had not: what is gone for good is no reason to keep
/// every copy until the disk is full.
bool hasOnlyKnownFaults(const BackupManifest &made, const QList<ShelvedBackup> &past)
{
    const BackupManifest before = past.isEmpty() ? BackupManifest() : past.first().manifest;
    QStringList newlyMissing = made.missing; // several may have one name
    for (const QString &name : before.missing)
        newlyMissing.removeOne(name);
    return newlyMissing.isEmpty()
        && std::all_of(made.faults.begin(), made.faults.end(),
            [&before](const FileFault &fault) { return before.faults.contains(fault); });
}

/// Whether its moment may follow that of the one before. A dead battery or a slip of the hand would make days and years
/// of its own out of nothing; what is wrong about it shows by the next copy at the latest.
bool mayFollow(const BackupManifest &made, const QList<ShelvedBackup> &past)
{
    constexpr qint64 longestPause = 92; // days: a summer
    if (past.isEmpty())
        return true;
    const QDateTime before = past.first().at();
    return before <= made.at && before.daysTo(made.at) <= longestPause;
}

} // namespace

int dropOlder(
    const QList<ShelvedBackup> &past, const BackupManifest &made, const BackupSchedule &schedule, bool isClockBehind)
{
    if (isClockBehind || !hasOnlyKnownFaults(made, past) || !mayFollow(made, past))
        return 0;
    // A copy of the file under another name has the same past: those are not its own to drop.
    QList<ShelvedBackup> own = past;
    own.removeIf([&made](const ShelvedBackup &backup) { return backup.manifest.dataName != made.dataName; });
    QList<QDateTime> moments{made.at};
    for (const ShelvedBackup &backup : std::as_const(own))
        moments.append(backup.manifest.at);
    QSet<qsizetype> kept = keptBackups(moments, schedule);
    // What is wrong now may be found out late: the last one without it stays until all is well again.
    const auto keepLast = [&](auto isWithout) {
        const auto last = std::find_if(
            own.begin(), own.end(), [&](const ShelvedBackup &backup) { return isWithout(backup.manifest); });
        kept.insert(last - own.begin() + 1);
    };
    for (const FileFault &fault : made.faults)
        keepLast([&fault](const BackupManifest &manifest) { return !manifest.faults.contains(fault); });
    for (const QString &name : made.missing)
        keepLast([&name](const BackupManifest &manifest) { return !manifest.missing.contains(name); });
    int dropped = 0;
    for (qsizetype i = 0; i < own.size(); ++i) {
        // The copy first: a manifest alone is nothing, a copy alone would lie there uncounted for ever.
        if (!kept.contains(i + 1) && QFile::remove(own.at(i).path)) {
            QFile::remove(manifestPath(own.at(i).path));
            ++dropped;
        }
    }
    return dropped;
}

} // namespace services
