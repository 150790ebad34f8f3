#pragma once

#include "core/base/result.h"

namespace store {

class Connection;

/// A write transaction, begun with BEGIN IMMEDIATE. Rolled back by the destructor unless committed. One that is begun
/// while another is open is a step inside it: it can be taken back alone, and is permanent when the outer one is.
/// Writers take it as a parameter: whoever can write has one open.
class Transaction {
public:
    /// Errors: FileLocked, FileReadOnly.
    static base::Result<Transaction> begin(const Connection &connection);

    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Transaction &operator=(Transaction &&) = delete;

    const Connection &connection() const { return *m_connection; }

    /// Makes everything permanent; on error nothing was changed.
    base::Result<void> commit();

private:
    explicit Transaction(const Connection &connection) : m_connection(&connection) { }

    const Connection *m_connection;
};

} // namespace store
