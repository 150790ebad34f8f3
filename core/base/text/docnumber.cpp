#include "core/base/text/docnumber.h"

#include "core/base/text/characters.h"
#include "core/base/text/fold.h"
#include "core/base/text/nfc.h"

#include <QRegularExpression>

namespace base {

QString DocumentNumber::text() const
{
    if (number.isEmpty() || symbol.isEmpty())
        return number + symbol;
    return number + QLatin1Char('/') + symbol;
}

QString DocumentNumber::key() const
{
    QString plain = fold(number);
    while (plain.size() > 1 && plain.startsWith(QLatin1Char('0')))
        plain.remove(0, 1);
    return plain + QLatin1Char('/') + fold(symbol);
}

DocumentNumber splitDocumentNumber(const QString &text)
{
    static const QRegularExpression label(QStringLiteral("^số *: *|^số +(?=[0-9])"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QString plain = cleanLine(text);
    plain.remove(label);
    plain.remove(QLatin1Char(' '));
    for (QChar &c : plain) {
        if (isDash(c.unicode()))
            c = u'-';
    }
    const bool numbered = !plain.isEmpty() && plain.front() >= u'0' && plain.front() <= u'9';
    if (!numbered)
        return {QString(), plain.startsWith(QLatin1Char('/')) ? plain.mid(1) : plain};
    const qsizetype slash = plain.indexOf(QLatin1Char('/'));
    if (slash < 0)
        return {plain, QString()};
    return {plain.left(slash), plain.mid(slash + 1)};
}

} // namespace base
