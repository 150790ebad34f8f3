#pragma once

#include "core/reporting/document/bookcover.h"
#include "ui/print/pageflow.h"

namespace print {

/// A line on a cover, or several of one kind.
struct CoverLine {
    QString text;
    double size; ///< pt
    bool bold;
    bool italic;
    double at; ///< where it stands at the highest, as a part of the height of the frame
};

/// From the top down; empty ones too.
QList<CoverLine> coverLines(const document::BookCover &block);

/// Sets the cover of a register on a page by itself, framed along the margins; what follows counts its pages from 1.
void setBookCover(const document::BookCover &block, PageFlow &flow);

} // namespace print
