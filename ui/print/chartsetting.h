#pragma once

#include "core/reporting/document/chart.h"
#include "ui/print/pageflow.h"

namespace print {

/// Draws a chart in black and white over the width of the text. Columns and lines stand on one page above a table of
/// their values, which is their legend too; lying bars, each with its value, may go on over pages.
void setChart(const document::Chart &chart, PageFlow &flow);

} // namespace print
