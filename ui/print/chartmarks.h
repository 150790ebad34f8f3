#pragma once

#include "ui/print/pageitem.h"

namespace print {

/// What tells the series of a chart apart in black and white: a pattern for areas, a marker and a stroke for lines.
/// They repeat after the sixth.

/// The swatch of a legend, in mm.
constexpr double ChartKeyWidth = 6;
constexpr double ChartKeyHeight = 3;

/// An area of the series; nothing when it has no size. mm.
PageItems chartArea(const QRectF &area, int series);
/// A point of a line.
PageItems chartMarker(QPointF point, int series);
/// The stroke between two points.
RuleItem chartStroke(QPointF from, QPointF to, int series);

} // namespace print
