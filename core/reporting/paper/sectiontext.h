#pragma once

#include "core/reporting/document/document.h"

namespace reporting {

/// The blocks of a part as text to be edited, a line a paragraph: "- " and "a) " begin the items of lists. Blocks that
/// are no text (tables, charts) are left out.
QString editableText(const QList<document::Block> &blocks);

/// The text as blocks again. Lines that begin with "- " or "a) " become lists, whose letters count anew; empty lines
/// are left out. Words that `generated` sets in bold or italic at the beginning of a line keep their style.
QList<document::Block> blocksOfText(const QString &text, const QList<document::Block> &generated);

} // namespace reporting
