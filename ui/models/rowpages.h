#pragma once

#include "core/base/result.h"

#include <QCache>
#include <QList>

#include <functional>
#include <optional>

namespace models {

/// The rows of a long list, read a page at a time when they are looked at. `Read` gives the rows of some ids, in the
/// order of the ids.
template <typename Row> class RowPages {
public:
    static constexpr int pageSize = 128;
    static constexpr int pagesKept = 16;

    using Read = std::function<base::Result<QList<Row>>(const QList<qint64> &)>;

    explicit RowPages(Read read) : m_read(std::move(read)), m_pages(pagesKept) { }

    void forget()
    {
        m_pages.clear();
        m_error.reset();
    }

    /// The row at a place of the list, reading its page when needed; nullptr when it cannot be read. The pointer holds
    /// until the next call.
    const Row *row(const QList<qint64> &ids, qsizetype place)
    {
        // After one failure nothing more is tried until the list is read anew: one sentence, not one a row.
        if (m_error)
            return nullptr;
        const qsizetype page = place / pageSize;
        QList<Row> *rows = m_pages.object(page);
        if (!rows) {
            base::Result<QList<Row>> read = m_read(ids.mid(page * pageSize, pageSize));
            if (!read) {
                m_error = read.error();
                return nullptr;
            }
            rows = new QList<Row>(*std::move(read));
            m_pages.insert(page, rows); // takes it
        }
        const qsizetype within = place % pageSize;
        return within < rows->size() ? &rows->at(within) : nullptr;
    }

    /// Why reading failed since forget().
    const std::optional<base::Error> &error() const { return m_error; }

private:
    Read m_read;
    QCache<qsizetype, QList<Row>> m_pages;
    std::optional<base::Error> m_error;
};

} // namespace models
