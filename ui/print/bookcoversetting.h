#pragma once

#include "core/reporting/document/bookcover.h"
#include "ui/print/pageflow.h"

namespace print {

/// Sets the cover of a register on a page by itself, framed along the margins; what follows counts its pages from 1.
void setBookCover(const document::BookCover &block, PageFlow &flow);

} // namespace print
