#include "app/window/actfinds.h"

#include "core/base/text/fold.h"

#include <algorithm>

namespace app {

using base::SearchWords;
using widgets::FindHit;

namespace {

constexpr int otherMarks = 4; ///< as SearchWords::rankIn(): "phòng" is not what "Phóng to" begins with

int rankOfName(const QString &name, const SearchWords &words)
{
    const QString folded = base::fold(QString(name).remove(u'…'));
    if (!words.areIn(folded))
        return NameRank::None;
    const int rank = words.rankIn(name, folded);
    const QString typed = words.folded().join(QLatin1Char(' '));
    if (rank < otherMarks && folded.startsWith(typed))
        return folded.size() == typed.size() ? NameRank::Whole : NameRank::Begins;
    return NameRank::Words + rank;
}

} // namespace

int rankOfNames(const QStringList &names, const SearchWords &words)
{
    int best = NameRank::None;
    for (const QString &name : names)
        best = std::min(best, rankOfName(name, words));
    const QString all = names.join(QLatin1Char(' '));
    const QString folded = base::fold(all);
    if (best == NameRank::None && words.areIn(folded))
        best = NameRank::Besides + words.rankIn(all, folded);
    return best;
}

void ActFinds::add(const QStringList &names, const FindHit &hit)
{
    if (const int rank = rankOfNames(names, m_words); rank < NameRank::None)
        m_hits.append({rank, hit});
}

void ActFinds::putFirst(const QList<FindHit> &hits)
{
    for (const FindHit &hit : hits)
        m_hits.append({NameRank::Words, hit});
}

ActGroup ActFinds::group(const QString &id, const QString &title) const
{
    QList<std::pair<int, FindHit>> sorted = m_hits;
    std::stable_sort(
        sorted.begin(), sorted.end(), [](const auto &one, const auto &other) { return one.first < other.first; });
    widgets::FindGroup group{id, title, {}, int(sorted.size()), true};
    for (const auto &ranked : std::as_const(sorted))
        group.hits.append(ranked.second);
    return {group, sorted.isEmpty() ? NameRank::None : sorted.first().first};
}

} // namespace app
