#pragma once

#include "core/reporting/document/document.h"
#include "ui/print/docx/wordflow.h"

/// The running text of a paper, its charts and big numbers, and those who sign it, for Word.
namespace print {

void writeBasis(const document::Basis &block, WordFlow &flow);
void writeHeading(const document::Heading &block, WordFlow &flow);
void writeParagraph(const document::Paragraph &block, WordFlow &flow);
void writeItemList(const document::ItemList &block, WordFlow &flow);
void writeKeyFigures(const document::KeyFigures &block, WordFlow &flow);
void writeSignature(const document::SignatureBlock &block, WordFlow &flow);
void writeSignatures(const document::Signatures &block, WordFlow &flow);

} // namespace print
