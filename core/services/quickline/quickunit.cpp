#include "core/services/quickline/quickunit.h"

#include "core/base/text/fold.h"

#include <algorithm>
#include <vector>

namespace services {

using namespace domain;

namespace {

using Words = QList<QuickWords::NameWord>;

constexpr int mostCandidates = 9; // picked by the keys 1 to 9
constexpr int mostWrongLetters = 2;

QString textOf(const Words &words)
{
    QStringList texts;
    for (const QuickWords::NameWord &word : words)
        texts.append(word.text);
    return texts.join(QLatin1Char(' '));
}

bool saysKind(const QuickWords::NameWord &word)
{
    return word.request || word.kind.has_value();
}

QString withoutMarks(const QString &text)
{
    QStringList words = base::fold(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (QString &word : words)
        word = withoutTypingMarks(word);
    return words.join(QLatin1Char(' '));
}

QString glued(const QString &text)
{
    QString letters;
    for (const QChar c : base::fold(text)) {
        if (c.isLetterOrNumber())
            letters += c;
    }
    return letters;
}

/// How many letters must be put in, left out or changed to make one text the other; more than `most`: most + 1.
int wrongLetters(const QString &typed, const QString &meant, int most)
{
    if (qAbs(typed.size() - meant.size()) > most)
        return most + 1;
    std::vector<int> row(size_t(meant.size()) + 1);
    for (size_t i = 0; i < row.size(); ++i)
        row[i] = int(i);
    for (qsizetype i = 1; i <= typed.size(); ++i) {
        int corner = row[0];
        row[0] = int(i);
        for (qsizetype j = 1; j <= meant.size(); ++j) {
            const int above = row[size_t(j)];
            const int change = corner + (typed.at(i - 1) == meant.at(j - 1) ? 0 : 1);
            row[size_t(j)] = std::min({above + 1, row[size_t(j) - 1] + 1, change});
            corner = above;
        }
    }
    return row.back();
}

class Search {
public:
    explicit Search(const UnitCatalogue &units) : m_units(units) { }

    /// The unit that the text surely means; with `wholeName` only when it spells out a name, an alias or a code.
    UnitId sure(const QString &text, bool wholeName = false) const
    {
        if (text.isEmpty())
            return {};
        const base::Result<Unit> unit = m_units.resolve(text);
        if (!unit || unit->kind == UnitKind::Collective)
            return {};
        if (wholeName) {
            const QList<UnitMatch> matches = m_units.find(text);
            const bool whole = std::any_of(matches.begin(), matches.end(), [&unit](const UnitMatch &match) {
                return match.unit == unit->id && (match.kind == MatchKind::Exact || match.kind == MatchKind::Alias);
            });
            if (!whole)
                return {};
        }
        return unit->id;
    }

    /// As sure(), also typed in one piece or with the marks of an input method in it.
    UnitId sureInAnySpelling(const QString &text) const
    {
        for (const QString &spelling : {text, withoutMarks(text)}) {
            if (const UnitId unit = sure(spelling); unit.isValid())
                return unit;
            // Words begun and words left out were looked for above; here only whole names count.
            if (const QList<Unit> whole = spelt(glued(spelling), 0); whole.size() == 1)
                return whole.first().id;
        }
        return {};
    }

    QList<Unit> candidates(const QString &text) const
    {
        QList<Unit> found;
        for (const QString &spelling : {text, withoutMarks(text)}) {
            const QList<UnitMatch> matches = m_units.find(spelling);
            for (const UnitMatch &match : matches)
                append(found, m_units.unit(match.unit));
            if (!found.isEmpty())
                return found;
        }
        const QString letters = glued(withoutMarks(text));
        found = spelt(letters, mostWrongLetters);
        return found.isEmpty() ? abbreviated(letters) : found;
    }

private:
    static void append(QList<Unit> &found, const Unit &unit)
    {
        if (unit.kind != UnitKind::Collective && !found.contains(unit) && found.size() < mostCandidates)
            found.append(unit);
    }

    /// The units one of whose names is spelt so, with so many wrong letters at most; the least wrong first.
    QList<Unit> spelt(const QString &letters, int mostWrong) const
    {
        QList<Unit> found;
        if (letters.size() < 4)
            return found;
        for (int wrong = 0; wrong <= mostWrong; ++wrong) {
            for (const Unit &unit : m_units.units()) {
                const QStringList names = QStringList{unit.name, unit.shortName} + unit.aliases;
                const bool hit = std::any_of(names.begin(), names.end(), [&](const QString &name) {
                    const QString meant = glued(name);
                    // A short name with two wrong letters is any other.
                    return meant.size() > 2 * wrong + 2 && wrongLetters(letters, meant, wrong) <= wrong;
                });
                if (hit)
                    append(found, unit);
            }
        }
        return found;
    }

    /// The units whose short name begins with the same letter and has the others in their order ("nthuy").
    QList<Unit> abbreviated(const QString &letters) const
    {
        QList<Unit> found;
        for (const Unit &unit : m_units.units()) {
            const QString name = glued(unit.shortName);
            qsizetype at = 0;
            for (const QChar c : name) {
                if (at < letters.size() && letters.at(at) == c)
                    ++at;
            }
            if (letters.size() > 1 && at == letters.size() && name.startsWith(letters.front()))
                append(found, unit);
        }
        return found;
    }

    const UnitCatalogue &m_units;
};

void tellKinds(QuickUnit &found, const Words &words)
{
    for (const QuickWords::NameWord &word : words) {
        if (word.request)
            found.request = true;
        if (word.kind && !found.kinds.contains(*word.kind))
            found.kinds.append(*word.kind);
    }
}

/// The unit named by all words but a few at the end or the beginning, which are told as unread.
bool findAmongOthers(QuickUnit &found, const Words &words, const Search &search)
{
    for (qsizetype left = words.size() - 1; left >= 1; --left) {
        for (qsizetype start = 0; start + left <= words.size(); ++start) {
            const UnitId unit = search.sure(textOf(words.mid(start, left)), true);
            if (!unit.isValid())
                continue;
            found.unit = unit;
            found.text = textOf(words.mid(start, left));
            for (qsizetype i = 0; i < words.size(); ++i) {
                if (i < start || i >= start + left)
                    found.unread.append(words.at(i).text);
            }
            return true;
        }
    }
    return false;
}

} // namespace

QuickUnit findQuickUnit(const Words &words, const UnitCatalogue &units)
{
    const Search search(units);
    Words plain;
    Words kinds;
    Words leading; // the kind at the beginning of the line …
    Words afterLeading; // … and what follows it
    for (const QuickWords::NameWord &word : words) {
        (saysKind(word) ? kinds : plain).append(word);
        const bool leads = saysKind(word) && word.first && afterLeading.isEmpty();
        (leads ? leading : afterLeading).append(word);
    }
    QuickUnit found;
    // A kind's words belong to the name only where the whole name is spelt out.
    struct Reading {
        Words name;
        Words kinds;
        bool wholeName;
    };
    const QList<Reading> readings{{words, {}, true}, {afterLeading, leading, true}, {plain, kinds, false}};
    for (const Reading &reading : readings) {
        const QString text = textOf(reading.name);
        const UnitId unit = reading.wholeName ? search.sure(text, true) : search.sureInAnySpelling(text);
        if (!unit.isValid())
            continue;
        found.unit = unit;
        found.text = text;
        tellKinds(found, reading.kinds);
        return found;
    }
    tellKinds(found, kinds);
    found.text = textOf(plain);
    if (plain.isEmpty())
        return found;
    found.candidates = search.candidates(found.text);
    if (found.candidates.isEmpty())
        findAmongOthers(found, plain, search);
    return found;
}

} // namespace services
