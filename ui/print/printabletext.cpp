#include "ui/print/printabletext.h"

#include "core/base/text/nfc.h"

namespace print {

QString printable(const QString &text)
{
    QString clean = base::nfc(text);
    for (qsizetype i = 0; i < clean.size(); ++i) {
        const QChar character = clean.at(i);
        const bool paired = character.isHighSurrogate() && i + 1 < clean.size() && clean.at(i + 1).isLowSurrogate();
        if (paired)
            ++i;
        else if (character.isSurrogate() || character.isNonCharacter())
            clean[i] = QChar::ReplacementCharacter;
        else if (character != QLatin1Char('\n') && character.category() == QChar::Other_Control)
            clean[i] = QLatin1Char(' ');
    }
    return clean;
}

} // namespace print
