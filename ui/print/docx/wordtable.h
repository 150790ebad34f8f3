#pragma once

#include "core/reporting/document/table.h"
#include "ui/print/docx/wordflow.h"

namespace print {

/// Writes a table for Word: header rows again on every page, rows whole unless they are higher than a page.
void writeTable(const document::Table &table, WordFlow &flow);

} // namespace print
