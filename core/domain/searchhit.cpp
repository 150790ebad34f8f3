#include "core/domain/searchhit.h"

#include <algorithm>

namespace domain {

namespace {

constexpr std::array searchKindCodes{"unit", "task", "document", "outgoing", "result", "difficulty", "request"};

} // namespace

QString searchKindCode(SearchKind kind)
{
    return QLatin1String(searchKindCodes.at(size_t(kind)));
}

std::optional<SearchKind> searchKindFromCode(const QString &code)
{
    const auto *const found = std::find_if(
        searchKinds.begin(), searchKinds.end(), [&code](SearchKind kind) { return searchKindCode(kind) == code; });
    return found == searchKinds.end() ? std::nullopt : std::optional(*found);
}

SearchFound bestOf(SearchKind kind, QList<SearchHit> hits, int limit)
{
    std::stable_sort(hits.begin(), hits.end(), [](const SearchHit &a, const SearchHit &b) { return a.rank < b.rank; });
    const int count = int(hits.size());
    return {kind, hits.mid(0, limit), count, true};
}

} // namespace domain
