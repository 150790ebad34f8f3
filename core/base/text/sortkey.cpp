#include "core/base/text/sortkey.h"

#include "core/base/text/characters.h"

#include <array>
#include <utility>

namespace base {

namespace {

// A key is three levels: letters, marks, case. '!' stands between them and is below every weight, so a level
// that ends is before one that goes on. Weights equal for most characters (no mark, small) are left out at a
// level's end.
constexpr char16_t levelEnd = u'!';
constexpr char16_t commonWeight = u'"';

// First characters of a first-level weight, in order. Punctuation and strangers take further characters.
constexpr char16_t lineEndLead = u'"';
constexpr char16_t blankWeight = u'#';
constexpr char16_t symbolLead = u'$';
constexpr char16_t otherSymbolLead = u'/'; // digits are themselves, '0' to '9'
constexpr char16_t firstLetter = u'A'; // 33 letters, 'A' to 'a'
constexpr char16_t otherLetterLead = u'~';

constexpr QStringView sortAlphabet = u"aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

// Punctuation and symbols of office texts in CLDR root order.
constexpr QStringView sortSymbols
    = u"‾_‗-‐‒–—―,;:!¡?¿.·'‘’‚‛‹›\"“”„‟«»()[]{}§¶@*/\\&#%‰‱†‡•‣′″‴※`´^¯¨¸°©®←→+±÷×<=>¬|¦~−⁄≤≥●¤¢$£¥₫€";

// Marks by their second-level weight, in CLDR root order; the first five are the tones.
struct MarkWeight {
    char16_t mark;
    char16_t weight;
};
constexpr std::array markWeights{
    MarkWeight{0x0300, u'0'},
    MarkWeight{0x0309, u'1'},
    MarkWeight{0x0303, u'2'},
    MarkWeight{0x0301, u'3'},
    MarkWeight{0x0323, u'4'},
    MarkWeight{0x0306, u'5'},
    MarkWeight{0x0302, u'6'},
    MarkWeight{0x030C, u'7'},
    MarkWeight{0x030A, u'8'},
    MarkWeight{0x0308, u'9'},
    MarkWeight{0x030B, u'A'},
    MarkWeight{0x0307, u'B'},
    MarkWeight{0x0338, u'C'},
    MarkWeight{0x0327, u'D'},
    MarkWeight{0x0328, u'E'},
    MarkWeight{0x0304, u'F'},
    MarkWeight{0x0335, u'G'},
    MarkWeight{0x031B, u'H'},
};
constexpr char16_t otherMark = u'~';

// Third level.
constexpr char16_t variantBlank = u'0'; // em blank and the like, dots of "…"
constexpr char16_t variantHyphen = u'1'; // non-breaking hyphen
constexpr char16_t variantRaised = u'2'; // ² ³
constexpr char16_t variantNoBreak = u'3';
constexpr char16_t capital = u'A';

class KeyBuilder {
public:
    void add(QStringView primary, char16_t variant = commonWeight)
    {
        m_letters += primary;
        m_marks += QChar(commonWeight);
        m_cases += QChar(variant);
    }

    void addMark(char16_t weight)
    {
        m_marks += QChar(weight);
        m_cases += QChar(commonWeight);
    }

    QString key() &&
    {
        cutCommon(m_marks);
        cutCommon(m_cases);
        if (m_marks.isEmpty() && m_cases.isEmpty())
            return m_letters;
        QString key = m_letters + QChar(levelEnd) + m_marks;
        if (!m_cases.isEmpty())
            key += QChar(levelEnd) + m_cases;
        return key;
    }

private:
    static void cutCommon(QString &weights)
    {
        qsizetype size = weights.size();
        while (size > 0 && weights.at(size - 1) == QChar(commonWeight))
            --size;
        weights.truncate(size);
    }

    QString m_letters;
    QString m_marks;
    QString m_cases;
};

QString spelledOut(char16_t lead, char16_t c)
{
    // 16 bits as three printable characters, most significant first.
    const QChar weights[]
        = {QChar(lead), QChar(u'0' + (c >> 12)), QChar(u'0' + ((c >> 6) & 0x3F)), QChar(u'0' + (c & 0x3F))};
    return QString(weights, 4);
}

bool addBlankOrSymbol(KeyBuilder &builder, char16_t c)
{
    if (c == u' ') {
        builder.add(QStringView(&blankWeight, 1));
    } else if ((c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029) {
        builder.add(spelledOut(lineEndLead, c));
    } else if (isBlank(c)) {
        const bool noBreak = c == 0xA0 || c == 0x2007 || c == 0x202F;
        builder.add(QStringView(&blankWeight, 1), noBreak ? variantNoBreak : variantBlank);
    } else if (c == 0x2026) {
        for (int dot = 0; dot < 3; ++dot)
            builder.add(spelledOut(symbolLead, char16_t(sortSymbols.indexOf(u'.'))), variantBlank);
    } else if (c == 0x2011) {
        builder.add(spelledOut(symbolLead, char16_t(sortSymbols.indexOf(QChar(0x2010)))), variantHyphen);
    } else if (const qsizetype symbol = sortSymbols.indexOf(QChar(c)); symbol >= 0) {
        builder.add(spelledOut(symbolLead, char16_t(symbol)));
    } else {
        return false;
    }
    return true;
}

bool addDigit(KeyBuilder &builder, char16_t c)
{
    if (c >= u'0' && c <= u'9') {
        builder.add(QStringView(&c, 1));
        return true;
    }
    for (const auto &[raised, digit] : {std::pair{0x00B9, u'1'}, std::pair{0x00B2, u'2'}, std::pair{0x00B3, u'3'}}) {
        if (c == raised) {
            builder.add(QStringView(&digit, 1), variantRaised);
            return true;
        }
    }
    return false;
}

bool addPlainLetter(KeyBuilder &builder, char16_t c)
{
    const QChar letter(meantLetter(c));
    const qsizetype place = sortAlphabet.indexOf(letter.toLower());
    if (place < 0)
        return false;
    const char16_t weight = char16_t(firstLetter + place);
    builder.add(QStringView(&weight, 1), letter.isUpper() ? capital : commonWeight);
    return true;
}

void addMarkTo(KeyBuilder &builder, char16_t mark)
{
    char16_t weight = otherMark;
    for (const MarkWeight &known : markWeights) {
        if (known.mark == mark)
            weight = known.weight;
    }
    builder.addMark(weight);
}

void addCharacter(KeyBuilder &builder, char16_t c)
{
    if (addPlainLetter(builder, c) || addBlankOrSymbol(builder, c) || addDigit(builder, c) || isInvisible(c))
        return;
    const QChar character(c);
    if (character.category() == QChar::Mark_NonSpacing) {
        addMarkTo(builder, c);
        return;
    }
    // A letter with marks: "ậ" is â and the dot below, "ắ" is ă and the acute accent.
    const QString parts = character.decompositionTag() == QChar::Canonical ? character.decomposition() : QString();
    if (!parts.isEmpty() && !parts.front().isSurrogate() && parts.front() != character) {
        // The dot below is decomposed first ("ậ" = ạ + ˆ): the letter is found by taking the marks together.
        if (parts.size() == 2) {
            static constexpr char16_t dotBelow = 0x0323;
            const QString inner = parts.front().decomposition();
            if (inner.size() == 2 && inner.at(1) == QChar(dotBelow)) {
                const QString letter = (inner.left(1) + parts.at(1)).normalized(QString::NormalizationForm_C);
                if (letter.size() == 1 && addPlainLetter(builder, letter.front().unicode())) {
                    addMarkTo(builder, dotBelow);
                    return;
                }
            }
        }
        for (const QChar part : parts)
            addCharacter(builder, part.unicode());
        return;
    }
    const bool letterLike = character.isLetter() || character.isNumber() || character.isSurrogate();
    builder.add(spelledOut(letterLike ? otherLetterLead : otherSymbolLead, c));
}

} // namespace

QString sortKey(QStringView text)
{
    KeyBuilder builder;
    const QString composed = text.toString().normalized(QString::NormalizationForm_C);
    for (const QChar c : composed)
        addCharacter(builder, c.unicode());
    return std::move(builder).key();
}

} // namespace base
