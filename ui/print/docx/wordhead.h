#pragma once

#include "core/reporting/document/document.h"
#include "ui/print/docx/wordflow.h"

/// What stands above the body of a paper, of an annex and of a book, for Word.
namespace print {

void writeLetterhead(const document::Letterhead &block, WordFlow &flow);
void writeNumberAndDate(const document::NumberAndDate &block, WordFlow &flow);
void writeTitle(const document::Title &block, WordFlow &flow);
void writeAddressees(const document::Addressees &block, WordFlow &flow);
void writeAnnexStart(const document::AnnexStart &block, WordFlow &flow);
void writeBookCover(const document::BookCover &block, WordFlow &flow);

} // namespace print
