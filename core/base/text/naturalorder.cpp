#include "core/base/text/naturalorder.h"

#include "core/base/text/nfc.h"
#include "core/base/text/sortkey.h"

#include <array>

namespace base {

namespace {

constexpr QChar partSeparator = u' '; // below every character of a part

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// "007" and "7" are "17", "10" is "210": the count of digits first. 17 digits and more share one count, '@'
/// with three digits of it, so that numbers always stay below letters.
QString numberPart(QStringView digits)
{
    while (digits.startsWith(u'0'))
        digits = digits.mid(1);
    if (digits.size() < 16)
        return QChar(u'0' + char16_t(digits.size())) + digits.toString();
    return QStringLiteral("@%1").arg(digits.size(), 6, 10, QLatin1Char('0')) + digits.toString();
}

/// The value of a well-formed capital Roman numeral of I, V and X, otherwise 0. L, C, D and M are left to be
/// the letters of A, B, C, D lists.
int romanValue(QStringView word)
{
    static constexpr std::array<QStringView, 10> ones{
        u"", u"I", u"II", u"III", u"IV", u"V", u"VI", u"VII", u"VIII", u"IX"};
    int tens = 0;
    while (tens < 3 && word.startsWith(u'X')) {
        word = word.mid(1);
        ++tens;
    }
    for (std::size_t one = 0; one < ones.size(); ++one) {
        if (word == ones[one])
            return tens * 10 + int(one);
    }
    return 0;
}

QString wordPart(QStringView word)
{
    if (const int roman = romanValue(word))
        return numberPart(QString::number(roman));
    return sortKey(word);
}

} // namespace

QString naturalKey(QStringView text)
{
    const QString line = cleanLine(text.toString());
    QString key;
    qsizetype at = 0;
    while (at < line.size()) {
        const bool number = isAsciiDigit(line.at(at));
        const auto belongs = [number](QChar c) { return number ? isAsciiDigit(c) : (c.isLetter() || c.isMark()); };
        const qsizetype begin = at;
        while (at < line.size() && belongs(line.at(at)))
            ++at;
        if (at == begin) {
            ++at; // a separator
            continue;
        }
        const QStringView part = QStringView(line).mid(begin, at - begin);
        if (!key.isEmpty())
            key += partSeparator;
        key += number ? numberPart(part) : wordPart(part);
    }
    return key;
}

int compareNatural(QStringView left, QStringView right)
{
    return naturalKey(left).compare(naturalKey(right));
}

} // namespace base
