#include "core/base/text/fold.h"

#include "core/base/text/characters.h"

#include <memory>

namespace base {

namespace {

constexpr char16_t foldedAway = 0; ///< the table's word for "leave out"
constexpr int planeSize = 0x10000;

/// The letter under all its marks: ậ → a. Only marks are taken off, so Hangul syllables and the like stay.
char16_t withoutMarks(char16_t c)
{
    QString rest{QChar(c)};
    while (QChar(rest.front()).decompositionTag() == QChar::Canonical) {
        const QString parts = rest.front().decomposition();
        for (qsizetype i = 1; i < parts.size(); ++i) {
            if (parts.at(i).category() != QChar::Mark_NonSpacing)
                return rest.front().unicode();
        }
        if (parts.isEmpty() || parts.front().isSurrogate())
            break;
        rest = parts;
    }
    return rest.front().unicode();
}

char16_t foldedCharacter(char16_t c)
{
    if (QChar::isSurrogate(c))
        return c;
    if (isBlank(c))
        return u' ';
    if (isInvisible(c) || QChar::category(char32_t(c)) == QChar::Mark_NonSpacing)
        return foldedAway;
    if (isDash(c))
        return u'-';
    if (const char16_t quote = plainQuote(c); quote != c)
        return quote;
    const char16_t letter = withoutMarks(QChar(withoutMarks(meantLetter(c))).toLower().unicode());
    return letter == 0x0111 ? u'd' : letter;
}

class FoldTable {
public:
    FoldTable() : m_characters(std::make_unique<char16_t[]>(planeSize))
    {
        for (int c = 0; c < planeSize; ++c)
            m_characters[std::size_t(c)] = foldedCharacter(char16_t(c));
    }

    char16_t of(char16_t c) const { return m_characters[c]; }

private:
    std::unique_ptr<char16_t[]> m_characters;
};

} // namespace

QString fold(QStringView text)
{
    static const FoldTable table;
    QString folded(text.size(), Qt::Uninitialized);
    QChar *const begin = folded.data();
    QChar *end = begin;
    bool afterBlank = true; // so that leading blanks are left out
    for (const QChar c : text) {
        const char16_t plain = table.of(c.unicode());
        if (plain == foldedAway)
            continue;
        const bool blank = plain == u' ';
        if (blank && afterBlank)
            continue;
        *end++ = QChar(plain);
        afterBlank = blank;
    }
    if (end != begin && afterBlank)
        --end;
    folded.truncate(end - begin);
    return folded;
}

} // namespace base
