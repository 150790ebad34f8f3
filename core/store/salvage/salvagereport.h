#pragma once

#include "core/store/salvage/rowfinder.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace store {

/// Why a row that was read did not get into the new file.
enum class SetAsideReason {
    Partial, ///< a part of it lies on a page that is lost
    ParentLost, ///< it belongs to a row that is lost (foreign key)
    Duplicate, ///< another row has its id or number, with other content
    Refused, ///< it breaks another rule of its table
};

struct SetAsideRow {
    QString table;
    SetAsideReason reason = SetAsideReason::Refused;
    QString why; ///< SQLite's words
    quint32 page = 0;
    QStringList columns; ///< the names of what was read of it…
    QStringList values; ///< …and that
};

/// A row of the new file that has to be looked at: a character of it is lost, or its page is not the one that was
/// written.
struct DoubtfulRow {
    QString table;
    QString key; ///< the first values of the row, which tell it
    quint32 page = 0;
    bool isGarbled = false;
};

struct SalvagedTable {
    QString name;
    int found = 0; ///< read from the old file
    int written = 0; ///< into the new one
    int copies = 0; ///< the same row twice: written once
    int orphans = 0; ///< of `found`: told by themselves, no way led to their page
    int setAside = 0;
};

/// What became of a damaged file.
struct SalvageReport {
    QString source;
    QString target;
    int version = 0; ///< of the source's schema
    quint32 pages = 0;
    quint32 pagesCutOff = 0; ///< that the file had by its own header, and has no more
    quint32 pagesFromLog = 0; ///< of which the write-ahead log had the newest state
    QMap<quint32, PageFault> faults;
    QList<quint32> changedPages; ///< not as they were when the file was closed; empty also when nobody knows
    QList<SalvagedTable> tables; ///< those with anything found
    QStringList emptyTables; ///< the others: they had nothing, or all of it is lost
    QList<SetAsideRow> setAside;
    QList<DoubtfulRow> doubtful;
    qint64 brokenTrace = 0; ///< the first line of the trace that does not follow from the one before it; 0: whole

    qint64 traceEnd = 0; ///< the last line that the old trace had; 0: nobody knows
    qint64 lastTrace = 0; ///< the last one that was saved

    int found() const;
    int written() const;
};

} // namespace store
