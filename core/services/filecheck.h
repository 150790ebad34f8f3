#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/services/datafile.h"

#include <QList>
#include <QString>

namespace services {

/// Something found in a file: a stable ASCII code and where it is.
struct FileFault {
    /// Damage: integrity | page_changed (by no program of ours, store/seal.h) | foreign_key | series_hole | trace_chain
    /// | attachment_missing | attachment_changed | attachment_invalid | document_pdf | document_row | document_trace |
    /// document_missing | document_end (see documentcheck.h). Notes: attachment_orphan | attachment_leftover.
    QString code;
    QString where;
    bool isNote = false; ///< nothing is lost or wrong: an unused file lies there
    bool operator==(const FileFault &) const = default;
};

/// Looks through the whole file: SQLite's integrity, foreign keys, the series of arrival numbers, the trace chain,
/// issued documents, and the contents of all attachments, which are read through. Contents that no row and no draft
/// names are notes. Changes nothing. No damage in the list means the file is sound. Errors: those of reading,
/// Cancelled.
base::Result<QList<FileFault>> checkFile(const DataFile &file, const base::Progress &progress = {});

/// Its part about the trace: trace_chain with the words of proveTrace(). Errors: those of reading, Cancelled.
base::Result<QList<FileFault>> traceFaults(const DataFile &file, const base::Progress &progress = {});

/// For pages that no program of ours changed: page_changed.
QList<FileFault> pageFaults(const QList<quint32> &pages);

/// The list without its notes.
QList<FileFault> damageOf(QList<FileFault> faults);

/// Whether there is more than notes in the list.
bool isDamaged(const QList<FileFault> &faults);

} // namespace services
