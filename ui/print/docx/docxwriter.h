#pragma once

#include "core/base/progress.h"
#include "core/reporting/document/document.h"

#include <QByteArray>

#include <optional>

namespace print {

/// Writes papers as Office Open XML (ECMA-376): every block with the words of document::toText() in the same order and
/// the looks of the page. The same paper gives the same bytes. Needs a QGuiApplication; any thread.
class DocxWriter {
public:
    /// The bytes of the file, empty when there is no memory for them; none: `progress`, told after each block, wanted
    /// no more.
    static std::optional<QByteArray> write(const document::Document &document, const base::Progress &progress = {});
};

} // namespace print
