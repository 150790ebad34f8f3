#include "core/domain/unitmatcher.h"

#include "core/base/text/fold.h"
#include "core/base/text/nfc.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace domain {

namespace {

using Spelling = UnitName::Spelling;
using MatchLevel = UnitName::Level;

// The parts of UnitMatch::score.
enum Rank { NoRank = 0, BegunWords, BegunPrefix, WholeWords, WholePrefix, DerivedEqual, AliasEqual, NameEqual };
constexpr int rankStep = 100;
constexpr int marksBonus = 40;
constexpr int levelBonus = 20;
constexpr int fullBonus = 1;
constexpr int collectiveMalus = 1000;
constexpr qsizetype shownCandidates = 10;

bool isEquality(MatchKind kind)
{
    return kind == MatchKind::Exact || kind == MatchKind::Alias;
}

struct Fit {
    bool whole = false; ///< every word is a whole word of the name
    bool marksRight = true; ///< no mark that was typed is wrong; words typed without marks are never wrong
};

void checkMarks(Fit &fit, const UnitName::Word &typed, const UnitName::Word &word)
{
    if (typed.hasMarks() && !word.exact.startsWith(typed.exact))
        fit.marksRight = false;
}

std::optional<Fit> fitEqual(const UnitName::Spelling &query, const UnitName::Spelling &name)
{
    if (query.glued != name.glued || query.glued.isEmpty())
        return std::nullopt;
    Fit fit{true, true};
    if (query.words.size() == name.words.size()) {
        for (qsizetype i = 0; i < query.words.size(); ++i)
            checkMarks(fit, query.words.at(i), name.words.at(i));
    }
    return fit;
}

/// Only the last word may be begun: "tài chí", not "tà chính".
std::optional<Fit> fitPrefix(const UnitName::Spelling &query, const UnitName::Spelling &name)
{
    const qsizetype size = query.words.size();
    if (size == 0 || !name.glued.startsWith(query.glued))
        return std::nullopt;
    if (size == 1 && !name.words.first().folded.startsWith(query.glued))
        return Fit{false, true}; // "ninhph"
    if (size > name.words.size())
        return std::nullopt;
    Fit fit;
    for (qsizetype i = 0; i < size; ++i) {
        const UnitName::Word &typed = query.words.at(i);
        const UnitName::Word &word = name.words.at(i);
        fit.whole = typed.folded == word.folded;
        if (!fit.whole && (i + 1 < size || !word.folded.startsWith(typed.folded)))
            return std::nullopt;
        checkMarks(fit, typed, word);
    }
    return fit;
}

/// The query's words somewhere in the name, in order, as whole words or as beginnings of words.
std::optional<Fit> fitSomewhere(const UnitName::Spelling &query, const UnitName::Spelling &name, bool whole)
{
    Fit fit{whole, true};
    qsizetype found = 0;
    for (const UnitName::Word &word : name.words) {
        if (found == query.words.size())
            break;
        const UnitName::Word &typed = query.words.at(found);
        if (whole ? word.folded != typed.folded : !word.folded.startsWith(typed.folded))
            continue;
        checkMarks(fit, typed, word);
        ++found;
    }
    if (found == 0 || found < query.words.size())
        return std::nullopt;
    return fit;
}

bool levelsAgree(MatchLevel typed, MatchLevel named)
{
    if (typed == MatchLevel::None || named == MatchLevel::None || typed == named)
        return true;
    const auto maybe = [](MatchLevel level) { return level == MatchLevel::Ward || level == MatchLevel::Office; };
    return (typed == MatchLevel::P && maybe(named)) || (named == MatchLevel::P && maybe(typed));
}

/// `level` is that of the unit's own name: its alias "Ninh Phú" does not make a phường of a xã.
int scoreOf(int rank, const Fit &fit, const UnitName &query, const UnitName &name, UnitName::Level level)
{
    return rank * rankStep + (fit.marksRight ? marksBonus : 0) + (levelsAgree(query.level(), level) ? levelBonus : 0)
        + (query.full().glued == name.full().glued ? fullBonus : 0);
}

} // namespace

QString matchKindCode(MatchKind kind)
{
    switch (kind) {
    case MatchKind::Exact:
        return QStringLiteral("exact");
    case MatchKind::Alias:
        return QStringLiteral("alias");
    case MatchKind::Prefix:
        return QStringLiteral("prefix");
    case MatchKind::Words:
        break;
    }
    return QStringLiteral("words");
}

UnitMatcher::UnitMatcher(const QList<Unit> &units)
{
    m_candidates.reserve(units.size());
    for (const Unit &unit : units) {
        Candidate candidate{unit.id, unit.name, unit.position, unit.kind == UnitKind::Collective, {}, {}};
        const UnitName name(unit.name);
        candidate.keys += {name, false};
        candidate.keys += {UnitName(unit.shortName), false};
        for (const QString &alias : unit.aliases)
            candidate.keys += {UnitName(alias), true};
        if (!candidate.collective)
            candidate.codes = {base::fold(unit.code), name.initials()};
        candidate.codes.removeAll(QString());
        m_candidates += candidate;
    }
    std::stable_sort(m_candidates.begin(), m_candidates.end(),
        [](const Candidate &left, const Candidate &right) { return left.position < right.position; });
}

UnitMatch UnitMatcher::bestMatch(const UnitName &query, const Candidate &candidate)
{
    UnitMatch best{candidate.unit, MatchKind::Words, NoRank};
    const UnitName::Level level = candidate.keys.first().name.level();
    const auto offer = [&best](MatchKind kind, int score) {
        if (score > best.score)
            best = {best.unit, kind, score};
    };

    for (const Key &key : candidate.keys) {
        if (key.name.isEmpty())
            continue;
        for (const Spelling &typed : query.spellings()) {
            for (const Spelling &spelling : key.name.spellings()) {
                if (const auto fit = fitEqual(typed, spelling)) {
                    offer(key.alias ? MatchKind::Alias : MatchKind::Exact,
                        scoreOf(key.alias ? AliasEqual : NameEqual, *fit, query, key.name, level));
                }
            }
        }
        for (const auto part : {&UnitName::full, &UnitName::bare}) {
            if (const auto fit = fitPrefix((query.*part)(), (key.name.*part)()))
                offer(MatchKind::Prefix, scoreOf(fit->whole ? WholePrefix : BegunPrefix, *fit, query, key.name, level));
        }
        for (const Spelling *typed : {&query.full(), &query.bare()}) {
            for (const bool whole : {true, false}) {
                if (const auto fit = fitSomewhere(*typed, key.name.full(), whole))
                    offer(MatchKind::Words, scoreOf(whole ? WholeWords : BegunWords, *fit, query, key.name, level));
            }
        }
    }
    if (candidate.codes.contains(query.bare().glued))
        offer(MatchKind::Alias, scoreOf(DerivedEqual, Fit{true, true}, query, candidate.keys.first().name, level));
    return best;
}

/// Whether one of the names of `longer` goes on with a whole name of `shorter` after words of its own.
bool UnitMatcher::repeats(const Candidate &longer, const Candidate &shorter)
{
    const QList<UnitName::Word> &inner = shorter.keys.first().name.spellings().last().words;
    const QList<UnitName::Word> &outer = longer.keys.first().name.bare().words;
    const auto sameWord
        = [](const UnitName::Word &left, const UnitName::Word &right) { return left.folded == right.folded; };
    return outer.size() > inner.size()
        && std::search(outer.begin(), outer.end(), inner.begin(), inner.end(), sameWord) != outer.end();
}

QList<UnitMatcher::Hit> UnitMatcher::hits(const QString &text) const
{
    const QList<Hit> found = hitsOf(UnitName(text));
    // "Văn hóa v" is on the way to "Văn hóa và": suggestions must not flicker away.
    const QString written = base::cleanLine(text);
    if (found.isEmpty() && written.endsWith(QStringLiteral(" v"), Qt::CaseInsensitive))
        return hitsOf(UnitName(written.chopped(2)));
    return found;
}

QList<UnitMatcher::Hit> UnitMatcher::hitsOf(const UnitName &query) const
{
    QList<Hit> found;
    if (query.isEmpty())
        return found;
    for (const Candidate &candidate : m_candidates) {
        const UnitMatch match = bestMatch(query, candidate);
        if (match.score > 0)
            found += {&candidate, match};
    }
    QList<Hit> kept;
    for (const Hit &hit : std::as_const(found)) {
        const bool repeated
            = hit.match.kind == MatchKind::Words && std::any_of(found.cbegin(), found.cend(), [&hit](const Hit &other) {
                  return other.candidate != hit.candidate && other.match.score >= hit.match.score
                      && repeats(*hit.candidate, *other.candidate);
              });
        if (!repeated)
            kept += hit;
    }
    for (Hit &hit : kept) {
        if (hit.candidate->collective)
            hit.match.score -= collectiveMalus;
    }
    std::stable_sort(kept.begin(), kept.end(),
        [](const Hit &left, const Hit &right) { return left.match.score > right.match.score; });
    return kept;
}

QList<UnitMatch> UnitMatcher::find(const QString &text) const
{
    QList<UnitMatch> matches;
    for (const Hit &hit : hits(text))
        matches += hit.match;
    return matches;
}

/// The hits that a sure answer has to choose from. A name, alias or abbreviation that is equal beats all
/// others, in that order. Of begun names and words out of them whole words beat begun ones, no matter where
/// they stand; they do not count at all against marks or words in front: "UBND xã Vạn Thọ" is not Văn hóa và
/// Thông tin.
QList<UnitMatcher::Hit> UnitMatcher::likeliest(const QList<Hit> &hits)
{
    const auto plainScore = [](const Hit &hit) {
        return hit.candidate->collective ? hit.match.score + collectiveMalus : hit.match.score;
    };
    const auto merit = [plainScore](const Hit &hit) {
        const int rank = plainScore(hit) / rankStep;
        const bool prefix = rank == WholePrefix || rank == BegunPrefix;
        return plainScore(hit) - (prefix ? rankStep : 0);
    };
    QList<Hit> best;
    for (const Hit &hit : hits) {
        if (!isEquality(hit.match.kind) && plainScore(hit) % rankStep < marksBonus + levelBonus)
            continue;
        if (best.isEmpty() || merit(hit) > merit(best.first()))
            best = {hit};
        else if (merit(hit) == merit(best.first()) && hit.candidate->collective == best.first().candidate->collective)
            best += hit;
    }
    return best;
}

base::Result<UnitId> UnitMatcher::resolve(const QString &text) const
{
    const QString written = base::cleanLine(text);
    const QList<Hit> best = likeliest(hits(text));
    // "UBND thị xã" stands in "Văn phòng UBND thị xã", yet it is somebody else.
    if (best.size() == 1 && (isEquality(best.first().match.kind) || !UnitName(text).isGeneric()))
        return best.first().match.unit;
    if (best.size() < 2)
        return base::Error{base::ErrorCode::UnitUnknown, {{QStringLiteral("text"), written}}};

    QStringList names;
    for (const Hit &hit : best.mid(0, shownCandidates))
        names += hit.candidate->name;
    if (best.size() > shownCandidates)
        names += QStringLiteral("…");
    return base::Error{base::ErrorCode::UnitAmbiguous,
        {{QStringLiteral("text"), written}, {QStringLiteral("candidates"), names.join(QStringLiteral("; "))}}};
}

} // namespace domain
