#pragma once

#include "core/store/salvage/salvagereport.h"

#include <QHash>

#include <functional>

namespace store {

class Transaction;

/// Puts rows that were found into an empty file of the same schema, parents before what hangs on them. Nothing is
/// bent to fit: a row that its table does not take goes into the report.
class RowWriter {
public:
    RowWriter(Transaction &transaction, int version, SalvageReport &report);

    /// Makes room: what the migrations themselves put into the new file is among the rows of the old one.
    base::Result<void> prepare();

    /// Whether a table would take all these rows, by themselves. Nothing is written.
    bool wouldAccept(const KnownObject &table, const QList<StoredRow> &rows);

    /// Errors: DiskFull, WriteFailed, SqlFailed, Cancelled. Rows that are not taken are no error.
    base::Result<void> write(
        const KnownSchema &schema, const RowFinder &finder, const FoundRows &found, const base::Progress &progress);

private:
    enum class Outcome { Written, Copy, ParentLost, Duplicate, Refused };

    struct Waiting {
        const KnownObject *table;
        RowPlace place;
        SetAsideReason reason = SetAsideReason::ParentLost;
        QString why;
    };

    base::Result<void> insert(const KnownObject &table, const StoredRow &row);
    base::Result<Outcome> put(const KnownObject &table, const StoredRow &row, QString *why);
    base::Result<bool> isThere(const KnownObject &table, const StoredRow &row);
    base::Result<void> writeTable(const KnownObject &table, const RowFinder &finder, const QList<RowPlace> &places);
    base::Result<void> retry(const RowFinder &finder);
    /// Now and then, whether to go on: one table may have nearly all the rows. Errors: Cancelled.
    base::Result<void> goOn();
    void setAside(const KnownObject &table, const RowPlace &place, const StoredRow &row, SetAsideReason reason,
        const QString &why);
    void noteDoubt(const KnownObject &table, const RowPlace &place, const StoredRow &row);
    base::Result<void> completeVersions();

    Transaction &m_transaction;
    int m_version;
    SalvageReport &m_report;
    std::function<bool()> m_isWanted;
    int m_rows = 0; ///< since that was asked
    QList<Waiting> m_waiting; ///< for a row they belong to
    QHash<QString, qsizetype> m_tableAt; ///< in the report
};

} // namespace store
