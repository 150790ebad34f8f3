#pragma once

#include "core/base/result.h"
#include "core/domain/unit.h"
#include "core/domain/unitname.h"

#include <QList>
#include <QString>

namespace domain {

/// How a text came to mean a unit: its name or short name · one of its aliases, its code or the initials of
/// its name · the beginning of a name or alias · words out of one, in their order.
enum class MatchKind { Exact, Alias, Prefix, Words };

/// "exact", "alias", "prefix", "words".
QString matchKindCode(MatchKind kind);

struct UnitMatch {
    UnitId unit;
    MatchKind kind = MatchKind::Words;

    /// Higher is better. Hundreds: 7 name or short name, 6 alias, 5 code or initials, 4 prefix and 3 words of
    /// whole words, 2 prefix and 1 words with the last words begun only. Then 40 when no mark that was
    /// typed is wrong, 20 when the words in front (xã, phường, Phòng) do not speak against it, 1 when nothing
    /// was added or left out. Collectives have 1000 less.
    int score = 0;

    bool operator==(const UnitMatch &) const = default;
};

/// Finds units by what people write: without marks, with either tone placement, decomposed, with other
/// dashes or "&" for "và", without "Phòng", "UBND", "xã", "thị xã"…, abbreviated. What was written is never
/// changed.
class UnitMatcher {
public:
    /// Prepares the names; the list is not kept. Give the units that are valid at the time in question.
    explicit UnitMatcher(const QList<Unit> &units);

    /// Every unit that the text may mean, the best first, equals in official order. A unit whose name only
    /// repeats that of a better match ("Công an xã Ninh Phú" after "Ninh Phú") is left out until its own
    /// words are typed.
    QList<UnitMatch> find(const QString &text) const;

    /// The one unit that the text surely means: the best match, unless others are as good. A name that is
    /// only begun or a few words of one must not have been typed with other marks or for another level.
    /// Otherwise UnitUnknown {text}, or UnitAmbiguous {text, candidates} with the names joined by "; " (ten
    /// at most, then "…").
    base::Result<UnitId> resolve(const QString &text) const;

private:
    struct Key {
        UnitName name;
        bool alias = false;
    };

    struct Candidate {
        UnitId unit;
        QString name;
        int position = 0;
        bool collective = false;
        QList<Key> keys;
        QStringList codes; ///< the code and the initials, folded
    };

    struct Hit {
        const Candidate *candidate = nullptr;
        UnitMatch match;
    };

    QList<Hit> hits(const QString &text) const;
    QList<Hit> hitsOf(const UnitName &query) const;
    static UnitMatch bestMatch(const UnitName &query, const Candidate &candidate);
    static bool repeats(const Candidate &longer, const Candidate &shorter);
    static QList<Hit> likeliest(const QList<Hit> &hits);

    QList<Candidate> m_candidates; ///< in official order
};

} // namespace domain
