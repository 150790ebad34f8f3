#pragma once

#include <QDate>
#include <QDateTime>

namespace base {

/// The only source of "now" and "today": tests and `--today` set it.
class Clock {
public:
    virtual ~Clock() = default;

    /// Local time of the office.
    virtual QDateTime now() const = 0;
    QDate today() const { return now().date(); }
};

class SystemClock : public Clock {
public:
    QDateTime now() const override { return QDateTime::currentDateTime(); }
};

/// Stands still at 08:00 of a day, or runs on from it when asked to.
class FixedClock : public Clock {
public:
    explicit FixedClock(QDate day) : m_now(day, QTime(8, 0)) { }

    QDateTime now() const override { return m_now; }
    void set(const QDateTime &now) { m_now = now; }

private:
    QDateTime m_now;
};

} // namespace base
