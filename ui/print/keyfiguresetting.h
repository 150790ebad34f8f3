#pragma once

#include "core/reporting/document/keyfigures.h"
#include "ui/print/pageflow.h"

namespace print {

/// Sets big numbers side by side in a ruled row, five in each at most; captions and notes begin level.
void setKeyFigures(const document::KeyFigures &block, PageFlow &flow);

} // namespace print
