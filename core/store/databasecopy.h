#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QMap>
#include <QString>

namespace store {

class Connection;

/// Copies the whole database into the empty file `target`, page by page as SQLite reads it, so that a damaged page
/// stays one and is found in the copy. The copy is of the moment of the connection's Snapshot, if it has one, else of
/// the end; it is durable and needs no side files when this returns. Others may write meanwhile; on a share only
/// between the steps, when there is no Snapshot. The connection may be one that only reads. Errors: those of SQLite on
/// either file, Cancelled; then `target` is to be thrown away.
base::Result<void> copyDatabase(const Connection &source, const QString &target, const base::Progress &progress = {});

/// In bytes, as the connection sees it.
base::Result<qint64> databaseSize(const Connection &connection);

/// Whether the database says that it is one of ours.
base::Result<bool> isDataFile(const Connection &connection);

/// The last step of the schema that it was brought to.
base::Result<int> schemaVersion(const Connection &connection);

/// How many rows each table has, by name.
base::Result<QMap<QString, qint64>> tableCounts(const Connection &connection);

/// A text that is another one whenever something was written: the last line of the trace, and what is half typed,
/// which leaves none.
base::Result<QString> changeMark(const Connection &connection);

/// Writes the log back into the data file and goes on without one: the file is whole by itself and may be renamed.
/// Closing writes the log back as well, but does not say when that failed. Errors: those of writing; FileLocked while
/// somebody else has the file open.
base::Result<void> becomeOneFile(const Connection &connection);

} // namespace store
