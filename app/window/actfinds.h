#pragma once

#include "core/base/text/searchwords.h"
#include "ui/widgets/findgroup.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace app {

/// How well names answer what was typed; from Words on the rank of base::SearchWords is added, and Besides for what
/// only the names together have.
namespace NameRank {
constexpr int Whole = 0; ///< it is called just so
constexpr int Begins = 1;
constexpr int Words = 2;
constexpr int Besides = 20;
constexpr int None = 100;
} // namespace NameRank

/// The rank of something that has these names. Nothing typed: every name begins with it.
int rankOfNames(const QStringList &names, const base::SearchWords &words);

/// A group of what can be done or opened, and the rank of its best.
struct ActGroup {
    widgets::FindGroup group;
    int best = NameRank::None;
};

/// Gathers pages, papers or commands that have the words in their names.
class ActFinds {
public:
    explicit ActFinds(const base::SearchWords &words) : m_words(words) { }

    /// Kept when one of the names, or all together, have the words.
    void add(const QStringList &names, const widgets::FindHit &hit);
    /// These stand before whatever is not called or does not begin as typed.
    void putFirst(const QList<widgets::FindHit> &hits);
    /// Best first, equals in the order given.
    ActGroup group(const QString &id, const QString &title) const;

private:
    const base::SearchWords &m_words;
    QList<std::pair<int, widgets::FindHit>> m_hits;
};

} // namespace app
