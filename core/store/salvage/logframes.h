#pragma once

#include <QHash>
#include <QString>

namespace store {

/// What stands in a write-ahead log (sqlite.org/fileformat2.html, section 4): for each page the place of its newest
/// bytes that belong to a finished transaction. Frames whose checksum does not follow from the ones before it, and
/// everything after them, are no part of the file, as for SQLite.
struct LogFrames {
    QHash<quint32, qint64> places; ///< of the page's bytes in the log
    quint32 pageCount = 0; ///< of the file after the last transaction; 0: there was none
    quint32 pageSize = 0; ///< as the log's header says; 0: there is no log

    bool isEmpty() const { return places.isEmpty(); }
};

/// Reads "<path>-wal". A log that is missing, empty or not readable has no frames.
LogFrames readLogFrames(const QString &path);

} // namespace store
