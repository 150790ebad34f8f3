#pragma once

#include "core/reporting/document/signatureblock.h"
#include "ui/print/pageflow.h"

namespace print {

/// Sets signer and Nơi nhận side by side, on one page and with the end of the text before them.
void setSignature(const document::SignatureBlock &block, PageFlow &flow);

} // namespace print
