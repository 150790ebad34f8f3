#pragma once

#include "core/reporting/document/document.h"
#include "ui/print/pageflow.h"

namespace print {

/// Sets a document and hands its pages, one after the other, to `sink`. Needs a QGuiApplication; any thread.
void layOut(const document::Document &document, const PageFlow::Sink &sink);

/// All pages at once, for a preview.
QList<LaidOutPage> layOut(const document::Document &document);

} // namespace print
