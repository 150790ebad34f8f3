#include "core/base/text/nfc.h"

#include "core/base/text/characters.h"

namespace base {

QString nfc(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C);
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
