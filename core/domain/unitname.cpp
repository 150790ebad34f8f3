#include "core/domain/unitname.h"

#include "core/base/text/exactkey.h"
#include "core/base/text/fold.h"
#include "core/base/text/nfc.h"

#include <QSet>

#include <optional>

namespace domain {

namespace {

using Level = UnitName::Level;
using Words = QList<UnitName::Word>;

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark();
}

QStringList partsOf(const QString &text)
{
    QStringList parts;
    QString part;
    for (const QChar c : text) {
        if (isWordCharacter(c)) {
            part += c;
        } else if (!part.isEmpty()) {
            parts += part;
            part.clear();
        }
    }
    if (!part.isEmpty())
        parts += part;
    return parts;
}

struct Phrase {
    QStringList words; ///< folded
    std::optional<Level> level;
};

Phrase phrase(const char *words, std::optional<Level> level = std::nullopt)
{
    return {QString::fromLatin1(words).split(QLatin1Char(' ')), level};
}

// Longer phrases before the shorter ones that they begin with.
const QList<Phrase> &phrasesInFront()
{
    static const QList<Phrase> phrases{
        phrase("uy ban nhan dan"),
        phrase("ub nd"),
        phrase("ubnd"),
        phrase("thi xa"),
        phrase("tx"),
        phrase("xa", Level::Commune),
        phrase("x", Level::Commune),
        phrase("phuong", Level::Ward),
        phrase("phong", Level::Office),
        phrase("p", Level::P),
    };
    return phrases;
}

const QList<Phrase> &phrasesAtEnd()
{
    static const QList<Phrase> phrases{
        phrase("tinh khanh hoa"),
        phrase("khanh hoa"),
        phrase("ninh hoa"),
        phrase("thi xa"),
        phrase("tx"),
    };
    return phrases;
}

bool standsAt(const Phrase &candidate, const Words &words, qsizetype at)
{
    if (at < 0 || at + candidate.words.size() > words.size())
        return false;
    for (qsizetype i = 0; i < candidate.words.size(); ++i) {
        if (words.at(at + i).folded != candidate.words.at(i))
            return false;
    }
    return true;
}

/// Takes off one phrase in front; false when there is none. The level becomes the one that the phrase names.
bool dropInFront(Words &words, Level &level)
{
    for (const Phrase &candidate : phrasesInFront()) {
        if (!standsAt(candidate, words, 0))
            continue;
        const bool society = candidate.level == Level::Commune && words.size() > 1
            && words.at(1).folded == QStringLiteral("hoi"); // "xã hội" is no commune
        if (society)
            return false;
        words.remove(0, candidate.words.size());
        level = candidate.level.value_or(level);
        return true;
    }
    return false;
}

bool dropAtEnd(Words &words)
{
    for (const Phrase &candidate : phrasesAtEnd()) {
        if (!standsAt(candidate, words, words.size() - candidate.words.size()))
            continue;
        words.remove(words.size() - candidate.words.size(), candidate.words.size());
        return true;
    }
    return false;
}

/// "va" typed without marks counts as "và"; "Vạ" and "Vá" do not.
bool isAnd(const UnitName::Word &word)
{
    return word.folded == QStringLiteral("va") && (!word.hasMarks() || word.exact == QStringLiteral("và"));
}

} // namespace

UnitName::Spelling::Spelling(const QList<Word> &spelt) : words(spelt)
{
    for (const Word &word : words)
        glued += word.folded;
}

UnitName::UnitName(const QString &text)
{
    Words words;
    for (const QString &part : partsOf(base::exactKey(text))) {
        const Word word{part, base::fold(part)};
        if (!isAnd(word))
            words += word;
    }
    m_full = Spelling(words);

    while (dropInFront(words, m_level)) { }
    m_generic = words.isEmpty() && !m_full.words.isEmpty();
    if (m_generic)
        words = m_full.words;
    m_bare = Spelling(words);

    m_spellings = {m_bare};
    while (!m_generic && dropAtEnd(words)) {
        // "xã Bắc Ninh Hòa" is not "xã Bắc".
        const bool placeName = m_level == Level::Commune || m_level == Level::Ward;
        if (words.isEmpty() || (placeName && words.size() < 2))
            break;
        m_spellings += Spelling(words);
    }
    m_initials = initialsOf(m_spellings.last().words, text);
}

QString UnitName::initialsOf(const QList<Word> &words, const QString &text) const
{
    if (words.size() < 2)
        return {};
    QSet<QString> abbreviations;
    const QString written = base::nfc(text);
    if (written != written.toUpper()) {
        for (const QString &part : partsOf(written)) {
            if (part.size() > 1 && part == part.toUpper())
                abbreviations += base::fold(part);
        }
    }
    QString letters;
    for (const Word &word : words)
        letters += abbreviations.contains(word.folded) ? word.folded : word.folded.left(1);
    return letters;
}

} // namespace domain
