#include "ui/print/printing.h"

#include "ui/print/documentfonts.h"
#include "ui/print/documentlayout.h"
#include "ui/print/pagegeometry.h"
#include "ui/print/pagepainter.h"

#include <QPainter>
#include <QPrinter>

namespace print {

using base::Error;
using base::ErrorCode;
using document::Orientation;

namespace {

Error printError(const QPrinter &printer)
{
    return {ErrorCode::PrintFailed, {{QStringLiteral("printer"), printer.printerName()}}};
}

/// From 1; a range that the user did not choose is everything.
bool isWanted(const QPrinter &printer, int page)
{
    if (printer.printRange() != QPrinter::PageRange)
        return true;
    return page >= printer.fromPage() && (printer.toPage() == 0 || page <= printer.toPage());
}

} // namespace

base::Result<int> printDocument(const document::Document &document, QPrinter &printer, const base::Progress &progress)
{
    if (!documentfonts::load())
        return printError(printer);
    printer.setDocName(document.title);
    printer.setFullPage(true); // the pages bring their own margins
    printer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {}));
    QPainter painter;
    if (!painter.begin(&printer))
        return printError(printer);
    const double scale = printer.resolution() / geometry::UnitsPerInch;
    int laidOut = 0;
    int printed = 0;
    bool takes = true;
    bool goesOn = true;
    layOut(document, [&](const LaidOutPage &page) {
        if (!isWanted(printer, ++laidOut))
            return true;
        if (printed++ > 0)
            takes = printer.newPage();
        if (!takes)
            return false;
        painter.save();
        painter.scale(scale, scale);
        if (page.orientation == Orientation::Landscape) {
            // Its top lies on the left edge of the sheet, as in a book turned to be read.
            painter.translate(0, geometry::PageLongSide * geometry::UnitsPerMillimetre);
            painter.rotate(-90);
        }
        paintPage(painter, page);
        painter.restore();
        goesOn = tell(progress, document, page);
        return goesOn;
    });
    if (!goesOn)
        printer.abort();
    painter.end();
    if (!goesOn)
        return Error{ErrorCode::Cancelled, {}};
    if (!takes || printer.printerState() == QPrinter::Error || printer.printerState() == QPrinter::Aborted)
        return printError(printer);
    return printed;
}

} // namespace print
