#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/reporting/document/document.h"
#include "ui/print/pageflow.h"

namespace print {

/// Sets a document and hands its pages, one after the other, to `sink` until it wants no more. Needs a
/// QGuiApplication; any thread.
void layOut(const document::Document &document, const PageFlow::Sink &sink);

/// All pages at once, for a preview.
QList<LaidOutPage> layOut(const document::Document &document);

/// The first pages, at most so many.
QList<LaidOutPage> firstPages(const document::Document &document, int most);

/// How many pages it has; beside the window, where no page can come from: a text that was set is painted in the thread
/// whose fonts it was set with. Errors: Cancelled.
base::Result<int> countPages(const document::Document &document, const base::Progress &progress);

/// Tells `progress` how many of the document's blocks are done with this page; its answer.
bool tell(const base::Progress &progress, const document::Document &document, const LaidOutPage &page);

} // namespace print
