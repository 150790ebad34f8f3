#pragma once

#include "core/reporting/document/document.h"
#include "ui/print/pageflow.h"

/// The blocks that only the decree's form knows: what stands above the body of a paper and of an annex.
namespace print {

void setLetterhead(const document::Letterhead &block, PageFlow &flow);
void setNumberAndDate(const document::NumberAndDate &block, PageFlow &flow);
void setTitle(const document::Title &block, PageFlow &flow);
void setAddressees(const document::Addressees &block, PageFlow &flow);
void setAnnexStart(const document::AnnexStart &block, PageFlow &flow);

} // namespace print
