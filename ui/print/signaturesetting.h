#pragma once

#include "core/reporting/document/document.h"
#include "ui/print/pageflow.h"

namespace print {

bool isSigning(const document::Block &block);
/// The block is the last paragraph above who signs, be it the closing sentence or the day: on a new page it stands with
/// the end of what is signed, not alone with them.
bool leadsToSigning(const QList<document::Block> &blocks, qsizetype at);

/// Authority and position in capitals, a line each.
QString positionLines(const document::SignatureBlock &block);
/// The width of the signer's column, mm: more when a long position asks for it.
double signerColumn(const document::SignatureBlock &block);

/// Sets signer and Nơi nhận side by side, on one page and with the end of the text before them.
void setSignature(const document::SignatureBlock &block, PageFlow &flow);
/// Sets signatures of equal rank in columns of one width, their names level, on one page and with the end of the text
/// before them.
void setSignatures(const document::Signatures &block, PageFlow &flow);

} // namespace print
