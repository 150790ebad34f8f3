#pragma once

#include "core/base/result.h"

namespace store {

class Connection;

/// As long as it lives, everything read through the connection is of one moment, whatever other programs write
/// meanwhile. It keeps nobody from writing; nothing may be written through its own connection. Works on files opened
/// for reading, and inside a transaction.
class Snapshot {
public:
    /// Errors: those of reading.
    static base::Result<Snapshot> begin(const Connection &connection);

    ~Snapshot();
    Snapshot(Snapshot &&other) noexcept;
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;
    Snapshot &operator=(Snapshot &&) = delete;

private:
    explicit Snapshot(const Connection &connection) : m_connection(&connection) { }

    const Connection *m_connection;
};

} // namespace store
