#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/services/filecheck.h"
#include "core/store/tracechain.h"

#include <QList>
#include <QMap>
#include <QString>

namespace services {

/// What a copy has to be.
struct CopyExpectation {
    QMap<QString, qint64> counts; ///< rows by table; empty: not compared
    store::TraceMark trace; ///< the last line; id 0: not compared
    store::TraceMark verified; ///< the trace up to here is proven already
};

/// Opens a copy that nobody else has open, reading only, and looks it through: integrity, foreign keys, rows, trace.
/// Faults: integrity, foreign_key, row_count, trace_end, trace_chain. Errors: those of opening it,
/// Cancelled.
base::Result<QList<FileFault>> checkCopy(
    const QString &path, const CopyExpectation &expected, const base::Progress &progress = {});

/// Whether a file may have it for ever and be sound otherwise: trace_chain after a salvage, foreign_key. What a copy
/// was made with is a note then, not damage of the copy.
bool isOfTheFileItself(const FileFault &fault);
/// Marks those of the faults that were known when the copy was made as notes.
void noteKnownFaults(QList<FileFault> &faults, const QList<FileFault> &known);

/// The first fault in a few words, for a sentence: "cấu trúc tệp hỏng: …".
QString faultWords(const QList<FileFault> &faults);

} // namespace services
