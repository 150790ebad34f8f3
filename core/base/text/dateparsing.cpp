#include "core/base/text/dateparsing.h"

#include "core/base/text/fold.h"

#include <QRegularExpression>

namespace base {

namespace {

constexpr int daysAhead = 31;

std::optional<QDate> existingDate(int year, int month, int day)
{
    const QDate date(year, month, day);
    if (!date.isValid() || year < 1900 || year > 2199)
        return std::nullopt;
    return date;
}

int fullYear(const QString &digits)
{
    return digits.size() == 2 ? 2000 + digits.toInt() : digits.toInt();
}

QRegularExpression wholeLine(const QString &pattern)
{
    QRegularExpression expression(QRegularExpression::anchoredPattern(pattern));
    expression.optimize();
    return expression;
}

} // namespace

std::optional<QDate> parseDate(QStringView text, QDate today)
{
    static const QRegularExpression iso = wholeLine(QStringLiteral("([0-9]{4}) ?- ?([0-9]{1,2}) ?- ?([0-9]{1,2})"));
    static const QRegularExpression numeric
        = wholeLine(QStringLiteral("([0-9]{1,2}) ?([/.-]) ?([0-9]{1,2}) ?\\2 ?([0-9]{4}|[0-9]{2})"));
    static const QRegularExpression dayAndMonth = wholeLine(QStringLiteral("([0-9]{1,2}) ?/ ?([0-9]{1,2})"));
    static const QRegularExpression words = wholeLine(QStringLiteral("([0-9]{1,2}) thang ([0-9]{1,2}) nam ([0-9]{4})"));
    static const QString dayWord = QStringLiteral("ngay ");

    QString plain = fold(text);
    if (plain.startsWith(dayWord))
        plain.remove(0, dayWord.size());

    if (const auto match = iso.match(plain); match.hasMatch())
        return existingDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (const auto match = numeric.match(plain); match.hasMatch())
        return existingDate(fullYear(match.captured(4)), match.captured(3).toInt(), match.captured(1).toInt());
    if (const auto match = words.match(plain); match.hasMatch())
        return existingDate(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    if (const auto match = dayAndMonth.match(plain); match.hasMatch() && today.isValid()) {
        const int month = match.captured(2).toInt();
        const int day = match.captured(1).toInt();
        const auto date = existingDate(today.year(), month, day);
        if (date && *date > today.addDays(daysAhead))
            return existingDate(today.year() - 1, month, day);
        return date;
    }
    return std::nullopt;
}

} // namespace base
