#pragma once

#include "core/reporting/document/document.h"

namespace document {

/// The paper as plain text, NFC, one line a paragraph, with the words and capitals that are printed; cells of a
/// table are parted by " | ". The same document always gives the same text.
QString toText(const Document &document);

} // namespace document
