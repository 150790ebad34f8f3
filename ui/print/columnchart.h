#pragma once

#include "core/reporting/document/chart.h"
#include "ui/print/pageitem.h"

namespace print {

/// A chart of columns or lines with the table of its values below, as one drawing.
struct ColumnChart {
    PageItems items; ///< mm from its top left corner
    double height = 0;
};

/// `width` and `most` in mm; the plot becomes lower than the chart wants when it would not fit into `most`.
ColumnChart columnChart(const document::Chart &chart, double width, double most);

} // namespace print
