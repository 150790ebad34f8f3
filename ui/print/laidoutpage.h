#pragma once

#include "core/reporting/document/pageorientation.h"
#include "ui/print/pageitem.h"

namespace print {

/// One page, ready to be painted.
struct LaidOutPage {
    document::Orientation orientation = document::Orientation::Portrait;
    int number = 1; ///< within the body or the annex it belongs to; printed from 2 on
    PageItems items; ///< in reading order, in mm from the corner of the paper
};

} // namespace print
