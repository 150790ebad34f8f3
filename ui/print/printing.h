#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/reporting/document/document.h"

class QPrinter;

namespace print {

/// Prints the paper, with the pages, copies and printer that the user chose, by the same layout and painting as PDF
/// and preview. Every sheet goes in upright: a landscape page is turned on it, so that no printer has to change its
/// paper within a job. Any thread. Returns the number of pages printed. Errors: PrintFailed with "printer"; Cancelled
/// (the job is taken back as far as the printer allows).
base::Result<int> printDocument(
    const document::Document &document, QPrinter &printer, const base::Progress &progress = {});

} // namespace print
