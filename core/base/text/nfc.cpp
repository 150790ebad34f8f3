#include "core/base/text/nfc.h"

#include "core/base/text/characters.h"

#include <algorithm>

namespace base {

QString nfc(const QString &text)
{
    const auto isBad = [](QChar c) { return isHarmful(c.unicode()); };
    if (std::none_of(text.begin(), text.end(), isBad) && text.isValidUtf16())
        return text.normalized(QString::NormalizationForm_C);
    QString good = text;
    good.removeIf(isBad);
    // UTF-8 has no halves of pairs.
    return QString::fromUtf8(good.toUtf8()).normalized(QString::NormalizationForm_C);
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
