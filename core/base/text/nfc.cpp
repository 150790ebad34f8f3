#include "core/base/text/nfc.h"

#include "core/base/text/characters.h"

#include <algorithm>

namespace base {

QString nfc(const QString &text)
{
    const auto isBad = [](QChar c) { return isHarmful(c.unicode()); };
    if (std::none_of(text.begin(), text.end(), isBad) && text.isValidUtf16())
        return text.normalized(QString::NormalizationForm_C);
    QString good;
    good.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            good.append(c).append(text.at(++i));
        else if (c.isSurrogate())
            good += QChar(QChar::ReplacementCharacter);
        else if (!isBad(c))
            good += c;
    }
    return good.normalized(QString::NormalizationForm_C);
}

QString cleanLine(const QString &text)
{
    // Invisible characters go first: one between a vowel and its mark would keep them from composing.
    QString visible;
    visible.reserve(text.size());
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (isBlank(unit))
            visible += QLatin1Char(' ');
        else if (!isInvisible(unit))
            visible += QChar(meantLetter(unit));
    }
    return nfc(visible).simplified();
}

} // namespace base
