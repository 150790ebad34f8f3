#include "core/base/text/exactkey.h"

#include "core/base/text/characters.h"
#include "core/base/text/nfc.h"

namespace base {

namespace {

// The same vowel under the five tones, in one order for all.
constexpr QStringView toned[] = {u"òỏõóọ", u"ùủũúụ", u"àảãáạ", u"èẻẽéẹ", u"ỳỷỹýỵ"};
constexpr int tonedO = 0;
constexpr int tonedU = 1;

/// The row of toned vowels that an open pair ends in, e.g. u"àảãáạ" for o + a; empty when it is no such pair.
QStringView lastVowel(int firstRow, char16_t last)
{
    if (firstRow == tonedO && last == u'a')
        return toned[2];
    if (firstRow == tonedO && last == u'e')
        return toned[3];
    if (firstRow == tonedU && last == u'y')
        return toned[4];
    return {};
}

char16_t withoutTone(int row)
{
    return row == tonedO ? u'o' : u'u';
}

bool continuesSyllable(QChar c)
{
    return c.isLetter() || c.isMark();
}

} // namespace

QString newTonePlacement(const QString &text)
{
    QString moved = text;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        for (const int row : {tonedO, tonedU}) {
            const qsizetype tone = toned[row].indexOf(text.at(i));
            if (tone < 0)
                continue;
            const QStringView vowels = lastVowel(row, text.at(i + 1).unicode());
            const bool open = i + 2 == text.size() || !continuesSyllable(text.at(i + 2));
            const bool afterQ = i > 0 && text.at(i - 1) == u'q';
            if (vowels.isEmpty() || !open || afterQ)
                continue;
            moved[i] = QChar(withoutTone(row));
            moved[i + 1] = vowels.at(tone);
        }
    }
    return moved;
}

QString exactKey(QStringView text)
{
    QString key = cleanLine(text.toString()).toLower();
    for (QChar &c : key) {
        if (isDash(c.unicode()))
            c = u'-';
        else
            c = QChar(plainQuote(c.unicode()));
    }
    // Lower case once more through NFC: a few capitals have no composed small form of their own.
    return newTonePlacement(nfc(key));
}

} // namespace base
