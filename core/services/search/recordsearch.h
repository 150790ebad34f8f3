#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/text/searchwords.h"
#include "core/domain/searchhit.h"

#include <QString>

#include <functional>
#include <memory>

namespace store {
class Connection;
}

namespace services {

/// Looks through what was entered: documents that came and went, results, difficulties, requests. Results may be
/// hundreds of thousands; they are read newest first in slices of some milliseconds, and `progress` is asked after each
/// whether anybody still wants the answer, so that a search is stopped without touching the connection from another
/// thread. No index: folded texts are found by LIKE alone. Among 166,567 results the first hits cost 0.5 to 4 ms of
/// CPU, and that there are none some 80 ms, 1.3 times a bare LIKE over the column (bench_search).
class RecordSearch {
public:
    /// What is known of one kind before all of it was read.
    using Told = std::function<void(const domain::SearchFound &)>;

    /// Over the connection of an open file, in its thread.
    explicit RecordSearch(const store::Connection &connection);
    /// Beside a file that is open in another thread: a connection of its own, which only reads. SQLite shares the locks
    /// of connections of one process, so that closing this one leaves the other's; what would drop them is opening
    /// and closing the file by other means (QFile), which this never does. Errors: those of store::Connection::open().
    static base::Result<RecordSearch> beside(const QString &path);
    ~RecordSearch();
    RecordSearch(RecordSearch &&) noexcept;
    RecordSearch &operator=(RecordSearch &&) = delete;

    /// What was found of a kind of records; nothing of others and without words. The best
    /// `limit` hits; reading ends when that many of the first rank and one more are found, and the count with it.
    /// `told` is called once when the first hits are there and reading goes on. Errors: Cancelled, those of reading.
    base::Result<domain::SearchFound> find(domain::SearchKind kind, const base::SearchWords &words, int limit,
        const base::Progress &progress = {}, const Told &told = {}) const;

private:
    explicit RecordSearch(std::unique_ptr<store::Connection> own);

    base::Result<domain::SearchFound> documents(
        const base::SearchWords &words, int limit, const base::Progress &progress) const;
    base::Result<domain::SearchFound> results(
        const base::SearchWords &words, int limit, const base::Progress &progress, const Told &told) const;
    base::Result<domain::SearchFound> outgoing(const base::SearchWords &words, int limit) const;
    base::Result<domain::SearchFound> difficulties(const base::SearchWords &words, int limit) const;
    base::Result<domain::SearchFound> requests(const base::SearchWords &words, int limit) const;

    std::unique_ptr<store::Connection> m_own;
    const store::Connection &m_connection;
};

} // namespace services
