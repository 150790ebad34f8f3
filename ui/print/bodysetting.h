#pragma once

#include "core/reporting/document/document.h"
#include "ui/print/pageflow.h"

/// The running text of a paper, broken between lines, never leaving one line of a paragraph alone.
namespace print {

void setBasis(const document::Basis &block, PageFlow &flow);
void setHeading(const document::Heading &block, PageFlow &flow);
void setParagraph(const document::Paragraph &block, PageFlow &flow);
void setItemList(const document::ItemList &block, PageFlow &flow);

} // namespace print
