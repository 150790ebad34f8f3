#include "core/domain/deadlineparsing.h"

#include "core/base/text/dateparsing.h"
#include "core/base/text/fold.h"
#include "core/base/text/nfc.h"

#include <QRegularExpression>

namespace domain {

namespace {

using Kind = Deadline::Kind;

QDate endOfMonth(int year, int month)
{
    const QDate first(year, month, 1);
    return first.isValid() ? first.addMonths(1).addDays(-1) : QDate();
}

std::optional<Deadline> until(Kind kind, QDate lastDay)
{
    if (!lastDay.isValid())
        return std::nullopt;
    return Deadline{kind, lastDay, {}};
}

/// A deadline that comes again has no last day: nothing of it is ever late.
std::optional<Deadline> recurring(const QString &folded)
{
    struct Recurrence {
        QString folded;
        QString words; ///< empty: every month, the plan's own rhythm
    };
    static const QList<Recurrence> known{{QStringLiteral("thang"), {}},
        {QStringLiteral("tuan"), QStringLiteral("hằng tuần")}, {QStringLiteral("quy"), QStringLiteral("hằng quý")},
        {QStringLiteral("nam"), QStringLiteral("hằng năm")}};
    for (const Recurrence &recurrence : known) {
        if (folded == QStringLiteral("hang ") + recurrence.folded)
            return Deadline{Kind::Recurring, {}, recurrence.words};
    }
    return std::nullopt;
}

int quarterOf(const QString &name)
{
    static const QStringList roman{
        QStringLiteral("i"), QStringLiteral("ii"), QStringLiteral("iii"), QStringLiteral("iv")};
    const qsizetype index = roman.indexOf(name);
    return index >= 0 ? int(index) + 1 : name.toInt();
}

} // namespace

std::optional<Deadline> parseDeadline(const QString &given)
{
    const QString text = base::cleanLine(given);
    for (const QString &mark : {QStringLiteral("words:"), QStringLiteral("bằng lời:")}) {
        if (text.startsWith(mark, Qt::CaseInsensitive))
            return deadlineInWords(text.mid(mark.size()));
    }
    QString folded = base::fold(text);
    static const QStringList none{
        QStringLiteral("none"), QStringLiteral("khong"), QStringLiteral("khong co"), QStringLiteral("khong thoi han")};
    if (none.contains(folded))
        return Deadline{};
    if (folded == QLatin1String("ongoing") || folded == QLatin1String("thuong xuyen"))
        return Deadline{Kind::Ongoing, {}, {}};
    if (folded == QLatin1String("monthly"))
        return Deadline{Kind::Recurring, {}, {}};
    if (const std::optional<Deadline> again = recurring(folded))
        return again;

    // "hết quý IV/2022", "trong tháng 11/2022": the last day is the same.
    static const QRegularExpression lead(QStringLiteral("^(?:het|trong) "));
    folded.remove(lead);
    static const QRegularExpression year(QStringLiteral("^(?:nam )?(20[0-9]{2})\\z"));
    if (const auto match = year.match(folded); match.hasMatch())
        return until(Kind::Year, QDate(match.captured(1).toInt(), 12, 31));
    static const QRegularExpression isoMonth(QStringLiteral("^(20[0-9]{2})-([0-9]{2})\\z"));
    if (const auto match = isoMonth.match(text); match.hasMatch())
        return until(Kind::Month, endOfMonth(match.captured(1).toInt(), match.captured(2).toInt()));
    static const QRegularExpression month(QStringLiteral("^(?:thang )?([0-9]{1,2})(?: ?[/-] ?| nam )(20[0-9]{2})\\z"));
    if (const auto match = month.match(folded); match.hasMatch())
        return until(Kind::Month, endOfMonth(match.captured(2).toInt(), match.captured(1).toInt()));
    static const QRegularExpression isoQuarter(QStringLiteral("^(20[0-9]{2})-q([1-4])\\z"));
    if (const auto match = isoQuarter.match(folded); match.hasMatch())
        return until(Kind::Quarter, endOfMonth(match.captured(1).toInt(), match.captured(2).toInt() * 3));
    static const QRegularExpression quarter(
        QStringLiteral("^(?:quy |q)(i|ii|iii|iv|[1-4])(?: ?[/-] ?| nam )(20[0-9]{2})\\z"));
    if (const auto match = quarter.match(folded); match.hasMatch())
        return until(Kind::Quarter, endOfMonth(match.captured(2).toInt(), quarterOf(match.captured(1)) * 3));
    // A deadline without its year would depend on the day it is typed.
    static const QRegularExpression hasYear(QStringLiteral("[0-9]{4}"));
    if (!hasYear.match(folded).hasMatch())
        return std::nullopt;
    if (const std::optional<QDate> day = base::parseDate(folded, QDate(2022, 1, 1)))
        return Deadline{Kind::Date, *day, {}};
    return std::nullopt;
}

std::optional<Deadline> deadlineInWords(const QString &given)
{
    const QString words = base::cleanLine(given);
    return words.isEmpty() ? std::nullopt : std::optional(Deadline{Kind::Words, {}, words});
}

} // namespace domain
