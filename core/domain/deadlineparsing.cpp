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
    if (text.startsWith(QLatin1String("words:"))) {
        const QString words = text.mid(6).trimmed();
        return words.isEmpty() ? std::nullopt : std::optional(Deadline{Kind::Words, {}, words});
    }
    const QString folded = base::fold(text);
    if (folded == QLatin1String("none") || folded == QLatin1String("khong"))
        return Deadline{};
    if (folded == QLatin1String("ongoing") || folded == QLatin1String("thuong xuyen"))
        return Deadline{Kind::Ongoing, {}, {}};
    if (folded == QLatin1String("monthly") || folded == QLatin1String("hang thang"))
        return Deadline{Kind::Recurring, {}, {}};

    static const QRegularExpression year(QStringLiteral("^(?:nam )?(20[0-9]{2})\\z"));
    if (const auto match = year.match(folded); match.hasMatch())
        return until(Kind::Year, QDate(match.captured(1).toInt(), 12, 31));
    static const QRegularExpression isoMonth(QStringLiteral("^(20[0-9]{2})-([0-9]{2})\\z"));
    if (const auto match = isoMonth.match(text); match.hasMatch())
        return until(Kind::Month, endOfMonth(match.captured(1).toInt(), match.captured(2).toInt()));
    static const QRegularExpression month(QStringLiteral("^(?:tháng )?([0-9]{1,2})/(20[0-9]{2})\\z"));
    if (const auto match = month.match(text); match.hasMatch())
        return until(Kind::Month, endOfMonth(match.captured(2).toInt(), match.captured(1).toInt()));
    static const QRegularExpression isoQuarter(QStringLiteral("^(20[0-9]{2})-[Qq]([1-4])\\z"));
    if (const auto match = isoQuarter.match(text); match.hasMatch())
        return until(Kind::Quarter, endOfMonth(match.captured(1).toInt(), match.captured(2).toInt() * 3));
    static const QRegularExpression quarter(
        QStringLiteral("^quý (I|II|III|IV|[1-4])/(20[0-9]{2})\\z"), QRegularExpression::CaseInsensitiveOption);
    if (const auto match = quarter.match(text); match.hasMatch()) {
        return until(Kind::Quarter, endOfMonth(match.captured(2).toInt(), quarterOf(match.captured(1).toLower()) * 3));
    }
    // A deadline without its year would depend on the day it is typed.
    static const QRegularExpression hasYear(QStringLiteral("[0-9]{4}"));
    if (!hasYear.match(text).hasMatch())
        return std::nullopt;
    if (const std::optional<QDate> day = base::parseDate(text, QDate(2022, 1, 1)))
        return Deadline{Kind::Date, *day, {}};
    return std::nullopt;
}

} // namespace domain
