#include "core/domain/timeliness.h"

#include "core/base/text/wording.h"
#include "core/domain/paperkind.h"

#include <QCoreApplication>
#include <QList>

namespace domain {

namespace {

struct DeadlineKindName {
    Deadline::Kind kind;
    QString code;
};

const QList<DeadlineKindName> &deadlineKinds()
{
    using Kind = Deadline::Kind;
    static const QList<DeadlineKindName> kinds{
        {Kind::None, QStringLiteral("none")},
        {Kind::Date, QStringLiteral("date")},
        {Kind::Month, QStringLiteral("month")},
        {Kind::Quarter, QStringLiteral("quarter")},
        {Kind::Year, QStringLiteral("year")},
        {Kind::Recurring, QStringLiteral("recurring")},
        {Kind::Ongoing, QStringLiteral("ongoing")},
        {Kind::Words, QStringLiteral("words")},
    };
    return kinds;
}

const char *wordsOf(const TimelinessResult &result)
{
    switch (result.kind) {
    case Timeliness::DoneOnTime:
        return QT_TRANSLATE_NOOP("Timeliness", "Hoàn thành đúng hạn");
    case Timeliness::DoneLate:
        return QT_TRANSLATE_NOOP("Timeliness", "Hoàn thành quá hạn");
    case Timeliness::InTime:
        return QT_TRANSLATE_NOOP("Timeliness", "Trong hạn");
    case Timeliness::DueSoon:
        return result.days == 0 ? QT_TRANSLATE_NOOP("Timeliness", "Hôm nay là hạn")
                                : QT_TRANSLATE_NOOP("Timeliness", "Còn %1 ngày");
    case Timeliness::Overdue:
        return QT_TRANSLATE_NOOP("Timeliness", "Quá hạn %1 ngày");
    case Timeliness::NoDeadline:
        return QT_TRANSLATE_NOOP("Timeliness", "Không thời hạn");
    }
    return "";
}

} // namespace

QString deadlineKindCode(Deadline::Kind kind)
{
    for (const DeadlineKindName &known : deadlineKinds()) {
        if (known.kind == kind)
            return known.code;
    }
    return {};
}

std::optional<Deadline::Kind> deadlineKindFromCode(const QString &code)
{
    for (const DeadlineKindName &known : deadlineKinds()) {
        if (known.code == code)
            return known.kind;
    }
    return std::nullopt;
}

QString deadlineText(const Deadline &deadline)
{
    // These words stand on papers as well, so they are not translated.
    switch (deadline.kind) {
    case Deadline::Kind::None:
        break;
    case Deadline::Kind::Date:
        return base::proseDate(deadline.lastDay);
    case Deadline::Kind::Month:
        return QStringLiteral("tháng %1/%2")
            .arg(base::proseMonth(deadline.lastDay.month()))
            .arg(deadline.lastDay.year());
    case Deadline::Kind::Quarter:
        return QStringLiteral("quý %1/%2").arg(quarterNumeral(deadline.lastDay.month())).arg(deadline.lastDay.year());
    case Deadline::Kind::Year:
        return QStringLiteral("năm %1").arg(deadline.lastDay.year());
    case Deadline::Kind::Recurring:
        return deadline.words.isEmpty() ? QStringLiteral("hằng tháng") : deadline.words;
    case Deadline::Kind::Ongoing:
        return QStringLiteral("thường xuyên");
    case Deadline::Kind::Words:
        return deadline.words;
    }
    return QStringLiteral("–");
}

QString timelinessCode(Timeliness timeliness)
{
    switch (timeliness) {
    case Timeliness::DoneOnTime:
        return QStringLiteral("done_on_time");
    case Timeliness::DoneLate:
        return QStringLiteral("done_late");
    case Timeliness::InTime:
        return QStringLiteral("in_time");
    case Timeliness::DueSoon:
        return QStringLiteral("due_soon");
    case Timeliness::Overdue:
        return QStringLiteral("overdue");
    case Timeliness::NoDeadline:
        return QStringLiteral("no_deadline");
    }
    return {};
}

TimelinessResult timeliness(
    TaskState state, const Deadline &deadline, QDate doneOn, QDate pausedOn, QDate today, int soonDays)
{
    if (deadline.lastDay.isNull())
        return {Timeliness::NoDeadline, 0};
    if (state == TaskState::Done) {
        const int over = int(deadline.lastDay.daysTo(doneOn));
        return over > 0 ? TimelinessResult{Timeliness::DoneLate, over} : TimelinessResult{Timeliness::DoneOnTime, 0};
    }
    const int left = int(today.daysTo(deadline.lastDay));
    if (state == TaskState::Paused && (pausedOn.isNull() || pausedOn <= today))
        return {Timeliness::InTime, qMax(left, 0)};
    if (left < 0)
        return {Timeliness::Overdue, -left};
    return {left <= soonDays ? Timeliness::DueSoon : Timeliness::InTime, left};
}

QString timelinessText(const TimelinessResult &result)
{
    return base::withNumber(QCoreApplication::translate("Timeliness", wordsOf(result)), result.days);
}

QString timelinessOnPaper(const TimelinessResult &result)
{
    return base::withNumber(QString::fromUtf8(wordsOf(result)), result.days);
}

} // namespace domain
