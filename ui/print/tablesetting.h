#pragma once

#include "core/reporting/document/table.h"
#include "ui/print/pageflow.h"

namespace print {

/// Sets a table: rows whole, header rows again on every page, a row higher than a page cut between its lines.
void setTable(const document::Table &table, PageFlow &flow);

} // namespace print
