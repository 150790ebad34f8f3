#include "core/services/safety/placeclock.h"

#include "core/base/clock.h"

#include <QDir>
#include <QHash>
#include <QMutex>
#include <QTemporaryFile>

#include <chrono>

namespace services {

namespace {

using std::chrono::milliseconds;
using Steady = std::chrono::steady_clock;

struct Reading {
    QDateTime place; ///< invalid: it cannot be read
    Steady::time_point awake;
    QDateTime here;
};

Reading readClock(const QString &folder)
{
    QTemporaryFile touched(QDir(folder).filePath(QStringLiteral(".dondoc-XXXXXX")));
    const QDateTime place = touched.open() ? touched.fileTime(QFileDevice::FileModificationTime) : QDateTime();
    return {place, Steady::now(), base::SystemClock().now()};
}

/// What the clock of the place shows now; nothing: it is to be read anew.
std::optional<QDateTime> nowBy(const Reading &reading)
{
    const auto awake = std::chrono::duration_cast<milliseconds>(Steady::now() - reading.awake);
    const milliseconds passed(reading.here.msecsTo(base::SystemClock().now()));
    if (!isClockKnown(awake, passed))
        return std::nullopt;
    return reading.place.isValid() ? reading.place.addMSecs(awake.count()) : QDateTime();
}

/// Nobody can have touched a file later than now: then the clock was set since it was read.
bool isAhead(const QDateTime &moment, const QDateTime &now)
{
    constexpr qint64 steps = 2; // seconds: some file systems know even ones only
    return now.isValid() && now.secsTo(moment) > steps;
}

} // namespace

bool isClockKnown(milliseconds awake, milliseconds passed)
{
    constexpr std::chrono::minutes believedFor(5);
    constexpr std::chrono::seconds mostApart(2);
    return awake < believedFor && std::chrono::abs(passed - awake) < mostApart;
}

std::optional<qint64> secondsAtPlace(const QDateTime &since, const QString &folder)
{
    static QMutex mutex;
    static QHash<QString, Reading> readings;
    std::optional<QDateTime> now;
    {
        const QMutexLocker lock(&mutex);
        if (const auto known = readings.constFind(folder); known != readings.constEnd())
            now = nowBy(*known);
    }
    if (!now || isAhead(since, *now)) {
        const Reading reading = readClock(folder); // a dead share keeps nobody else
        now = reading.place;
        const QMutexLocker lock(&mutex);
        readings.insert(folder, reading);
    }
    return now->isValid() ? std::optional(since.secsTo(*now)) : std::nullopt;
}

} // namespace services
