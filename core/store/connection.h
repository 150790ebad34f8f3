#pragma once

#include "core/base/filestamp.h"
#include "core/base/result.h"
#include "core/store/openhere.h"

#include <QSqlQuery>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <unordered_map>

class QSqlDatabase;
class QSqlError;
struct sqlite3;

namespace store {

enum class OpenMode { ReadWrite, ReadOnly };

/// One connection to one SQLite file, with the guarantees the house relies on: foreign keys enforced, a busy timeout,
/// and asked for and verified: WAL and synchronous=FULL on a disk of this machine, where all who have the file open
/// share memory; a rollback journal and synchronous=EXTRA on a network share. It belongs to the thread that opened it.
/// Together with Statement and Transaction this is the only place that knows Qt Sql.
class Connection {
public:
    /// Opens a file that exists. Errors: FileLocked, FileDamaged, FileUnreadable, SqlFailed; for writing also
    /// FileReadOnly; for reading FileHeldByHost: a program of the machine that the share belongs to has it open.
    static base::Result<std::unique_ptr<Connection>> open(const QString &path, OpenMode mode);
    /// Opens a new, empty file; the folder must exist. Errors as above and FolderNotWritable, DiskFull.
    static base::Result<std::unique_ptr<Connection>> create(const QString &path);

    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    const QString &path() const { return m_path; }
    bool isReadOnly() const { return m_mode == OpenMode::ReadOnly; }
    /// See networkplace.h; empty on a disk of this machine.
    const QString &networkKind() const { return m_networkKind; }

    /// It is read as if nobody would write it meanwhile, without a lock and without ever looking again: the only way to
    /// read a file that is kept with a log where no memory can be shared. Whoever reads on has to open it anew when
    /// somebody writes.
    bool isFrozen() const { return m_frozenAt.has_value(); }

    /// Runs one statement that returns nothing.
    base::Result<void> run(const QString &sql) const;
    /// The single integer that a statement returns, 0 when it returns no row.
    base::Result<qint64> integer(const QString &sql) const;

    /// Another number than last time: somebody else has written into the file meanwhile. Costs a look at its first
    /// page.
    base::Result<qint64> dataVersion() const;

    /// SQLite's own handle, for what has no SQL. nullptr when Qt carries another SQLite than the one this program is
    /// linked with: a handle of one must not be given to the other.
    sqlite3 *engine() const;

    /// How many statements were run so far: tests watch that a page does not ask per row.
    int statementCount() const { return m_statementCount; }
    /// How many rows were read so far: tests watch that figures do not read the history.
    int rowCount() const { return m_rowCount; }
    /// Remembers the text of every statement from now on, so that a test can ask SQLite how it runs them.
    void keepStatements(bool keep);
    const QStringList &keptStatements() const { return m_statements; }

private:
    friend class Statement;
    friend class Transaction;

    Connection(QString path, OpenMode mode);
    base::Result<void> openForWriting(bool isNew);
    base::Result<void> openForReading();
    base::Result<void> openAs(const QString &name, const QString &options);
    base::Result<void> prepareJournal();
    QSqlDatabase database() const;
    /// A prepared query of this text: one that an earlier statement left, or a new one.
    QSqlQuery takeQuery(const QString &sql) const;
    void giveBack(const QString &sql, QSqlQuery query) const;
    base::Error errorFrom(const QSqlError &error) const;

    QString m_path;
    QString m_name;
    OpenMode m_mode;
    QString m_networkKind;
    std::optional<OpenHere> m_openHere; ///< as long as it takes locks
    std::optional<base::FileStamp> m_frozenAt;
    mutable std::unordered_map<QString, QSqlQuery> m_prepared; ///< not in use, by text
    mutable int m_statementCount = 0;
    mutable int m_rowCount = 0;
    bool m_keepsStatements = false;
    mutable QStringList m_statements;
    mutable int m_transactionDepth = 0;
};

} // namespace store
