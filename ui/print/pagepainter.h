#pragma once

#include "ui/print/laidoutpage.h"

#include <QImage>

class QPainter;

namespace print {

/// The one way a page gets onto anything: PDF, printer or screen. The painter's origin is the corner of the paper,
/// its unit 1/1440 inch (geometry::UnitsPerInch). Only what is printed is painted, no ground. Any thread.
void paintPage(QPainter &painter, const LaidOutPage &page);

/// A white sheet with the page on it, for the screen. Any thread.
QImage pageImage(const LaidOutPage &page, double pixelsPerMillimetre);

} // namespace print
