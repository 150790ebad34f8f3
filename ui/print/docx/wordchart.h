#pragma once

#include "core/reporting/document/chart.h"
#include "ui/print/docx/wordflow.h"

namespace print {

/// Writes a chart for Word as pictures of 300 dots an inch, a picture a page that it fills, with its numbers as their
/// description.
void writeChart(const document::Chart &chart, WordFlow &flow);

} // namespace print
