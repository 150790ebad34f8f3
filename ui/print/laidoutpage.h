#pragma once

#include "core/reporting/document/pageorientation.h"
#include "ui/print/pageitem.h"

namespace print {

/// Where a block of the document stands on a page, in mm from the top of the paper.
struct BlockPlace {
    int block = 0; ///< its index in the document
    double top = 0;
    double bottom = 0;
};

/// One page, ready to be painted.
struct LaidOutPage {
    document::Orientation orientation = document::Orientation::Portrait;
    QRectF body = {}; ///< between the margins, mm
    int number = 1; ///< within the body or the annex it belongs to; printed from 2 on
    QList<BlockPlace> blocks = {}; ///< in reading order
    PageItems items = {}; ///< in reading order, in mm from the corner of the paper
};

} // namespace print
