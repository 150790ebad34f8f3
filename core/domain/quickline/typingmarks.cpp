#include "core/domain/quickline/quickwords.h"

namespace domain {

namespace {

bool isVowel(QChar c)
{
    return QStringLiteral("aeiouy").contains(c);
}

} // namespace

QString withoutTypingMarks(const QString &folded)
{
    QString plain;
    bool vowelSeen = false;
    for (const QChar c : folded) {
        const bool doubled = !plain.isEmpty() && plain.back() == c && QStringLiteral("aeod").contains(c);
        const bool tone = vowelSeen && QStringLiteral("sfrxj").contains(c);
        const bool never = QStringLiteral("fjz").contains(c);
        if (c.isDigit() || doubled || tone || never)
            continue;
        if (c == u'w') {
            // "uw", "ow", "aw" put a horn on the vowel; alone it is ư.
            if (plain.isEmpty() || !isVowel(plain.back()))
                plain += u'u';
            vowelSeen = true;
            continue;
        }
        vowelSeen = vowelSeen || isVowel(c);
        plain += c;
    }
    return plain;
}

} // namespace domain
