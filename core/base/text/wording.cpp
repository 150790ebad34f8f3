#include "core/base/text/wording.h"

#include <algorithm>
#include <array>

namespace base {

namespace {

QString twoDigits(int number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

} // namespace

QString paddedCount(int count)
{
    if (count > 0 && count < 10)
        return twoDigits(count);
    QString text = QString::number(count);
    const qsizetype sign = count < 0 ? 1 : 0;
    for (qsizetype at = text.size() - 3; at > sign; at -= 3)
        text.insert(at, QLatin1Char('.'));
    return text;
}

QString percent(int part, int whole)
{
    if (whole == 0 || part == 0)
        return QStringLiteral("0%");
    qint64 tenths = (qint64(part) * 2000 + whole) / (qint64(whole) * 2);
    if (part < whole)
        tenths = std::clamp<qint64>(tenths, 1, 999);
    const QString text = QString::number(tenths / 10);
    if (tenths % 10 == 0)
        return text + QLatin1Char('%');
    return text + QLatin1Char(',') + QString::number(tenths % 10) + QLatin1Char('%');
}

QString proseMonth(int month)
{
    return month <= 2 ? twoDigits(month) : QString::number(month);
}

QString proseDate(QDate date)
{
    if (!date.isValid())
        return {};
    return QStringLiteral("%1/%2/%3").arg(twoDigits(date.day()), proseMonth(date.month())).arg(date.year());
}

QString longDate(QDate date)
{
    if (!date.isValid())
        return {};
    return QStringLiteral("ngày %1 tháng %2 năm %3")
        .arg(twoDigits(date.day()), proseMonth(date.month()))
        .arg(date.year());
}

QString screenDate(QDate date)
{
    return date.toString(u"dd/MM/yyyy");
}

QString weekdayDate(QDate date)
{
    if (!date.isValid())
        return {};
    static const std::array names{QStringLiteral("thứ Hai"), QStringLiteral("thứ Ba"), QStringLiteral("thứ Tư"),
        QStringLiteral("thứ Năm"), QStringLiteral("thứ Sáu"), QStringLiteral("thứ Bảy"), QStringLiteral("Chủ nhật")};
    return names[std::size_t(date.dayOfWeek() - 1)] + QLatin1Char(' ') + date.toString(u"dd/MM");
}

QString withoutStop(const QString &text)
{
    QString bare = text.simplified();
    while (bare.endsWith(QLatin1Char('.')) || bare.endsWith(QLatin1Char(';')) || bare.endsWith(QLatin1Char(',')))
        bare.chop(1);
    return bare.trimmed();
}

QString withNumber(QString words, int number)
{
    return words.replace(QLatin1String("%1"), QString::number(number));
}

QString lowerFirst(const QString &text)
{
    if (text.size() > 1 && text.at(1).isUpper())
        return text;
    return text.left(1).toLower() + text.mid(1);
}

} // namespace base
