#include "core/domain/period.h"

#include "core/base/text/wording.h"

#include <QRegularExpression>

namespace domain {

std::optional<Period> Period::fromCode(const QString &code)
{
    static const QRegularExpression pattern(QStringLiteral("^(20[0-9]{2})-(0[1-9]|1[0-2])\\z"));
    const auto match = pattern.match(code);
    if (!match.hasMatch())
        return std::nullopt;
    return Period{match.captured(1).toInt(), match.captured(2).toInt()};
}

QString Period::code() const
{
    return QStringLiteral("%1-%2").arg(year, 4, 10, QLatin1Char('0')).arg(month, 2, 10, QLatin1Char('0'));
}

QString Period::label() const
{
    return QStringLiteral("%1/%2").arg(base::proseMonth(month)).arg(year);
}

Period Period::plusMonths(int months) const
{
    return of(QDate(year, month, 1).addMonths(months));
}

} // namespace domain
