#pragma once

#include "core/base/result.h"

#include <QImage>
#include <QString>

#include <functional>
#include <memory>

namespace preview {

/// A file of pages that can be looked at: a PDF, a picture, a scan of several pictures. Whatever is in the file, asking
/// ends with a picture or with a sentence: broken, locked and absurd files are PreviewNotPossible with "file" and
/// "why". Used by one thread at a time, which need not be the window's.
class FilePages {
public:
    virtual ~FilePages() = default;

    /// By what is in the file; `name` is what sentences call it.
    static base::Result<std::unique_ptr<FilePages>> open(const QString &path, const QString &name);

    virtual int count() const = 0; ///< at least 1
    /// The page as wide as that, or smaller where it would be absurdly large. `goOn` is asked now and then.
    /// Errors: PreviewNotPossible, Cancelled.
    virtual base::Result<QImage> render(int page, int width, const std::function<bool()> &goOn) = 0;
};

/// Why a file cannot be looked at.
base::Error notPossible(const QString &name, const QString &why);

} // namespace preview
