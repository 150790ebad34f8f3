#pragma once

#include "core/services/acthistory.h"
#include "core/services/datafile.h"
#include "core/store/transaction.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace services {

/// What an act writes into the trace.
struct TraceLine {
    QString act; ///< "report_added"
    QString subject; ///< "register_entry"
    QString key; ///< "2022/137"
    QJsonObject before;
    QJsonObject after;
    QString reason;
};

/// The frame of every act: begin → the use case checks and writes → finish() traces, makes it permanent, remembers how
/// to take it back and announces it. Without finish() nothing happened.
class Acting {
public:
    /// Errors: FileReadOnly, FileNewerReadOnly, FileLocked.
    static base::Result<Acting> begin(DataFile &file);

    store::Transaction &transaction() { return m_transaction; }

    base::Result<void> finish(const TraceLine &line, Subject announces, std::optional<Act> act = std::nullopt);
    /// An act of several lines: all of one subject; it is taken back as one.
    base::Result<void> finishAll(
        const QList<TraceLine> &lines, Subject announces, std::optional<Act> act = std::nullopt);

private:
    Acting(DataFile &file, store::Transaction transaction);

    DataFile &m_file;
    store::Transaction m_transaction;
};

} // namespace services
