#include "core/services/search/search.h"

#include "core/services/search/recordsearch.h"
#include "core/services/search/searchcatalogue.h"

#include <algorithm>

namespace services {

using base::Result;
using namespace domain;

Result<QList<SearchFound>> search(const DataFile &file, const QString &text, const QList<SearchKind> &kinds, int limit)
{
    const base::SearchWords words(text);
    const Result<SearchCatalogue> catalogue = SearchCatalogue::read(file);
    if (!catalogue)
        return catalogue.error();
    const RecordSearch records(file.connection());
    QList<SearchFound> all;
    for (const SearchKind kind : searchKinds) {
        if (!kinds.contains(kind) || words.isEmpty())
            continue;
        if (kind == SearchKind::Unit) {
            all.append(catalogue->units(text, limit));
        } else if (kind == SearchKind::Task) {
            all.append(catalogue->tasks(text, limit));
        } else {
            const Result<SearchFound> found = records.find(kind, words, limit);
            if (!found)
                return found.error();
            all.append(*found);
        }
    }
    return all;
}

QList<SearchHit> inRankOrder(const QList<SearchFound> &found)
{
    QList<SearchHit> hits;
    for (const SearchFound &kind : found)
        hits += kind.hits;
    std::stable_sort(hits.begin(), hits.end(), [](const SearchHit &a, const SearchHit &b) { return a.rank < b.rank; });
    return hits;
}

} // namespace services
