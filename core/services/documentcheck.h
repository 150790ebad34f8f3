#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/services/filecheck.h"

namespace services {

/// The part of checkFile() about issued documents: each PDF against its checksum (document_pdf), each row against its
/// own (document_row) and that against the trace (document_trace), each document that the trace knows against the rows
/// (document_missing), and how each ended against the trace (document_end). `where` is the document's code,
/// "2022/5/BC-CATX(QLHC)". The trace itself is held by its chain. Errors: those of reading, Cancelled.
base::Result<QList<FileFault>> checkDocuments(const DataFile &file, const base::Progress &progress = {});

/// What a fault of an issued document means, in words of the screen, those of reporting::verifyDocuments() too; empty
/// for other codes.
QString documentFaultText(const QString &code);

} // namespace services
