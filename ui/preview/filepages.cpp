#include "ui/preview/filepages.h"

#include "ui/preview/pdfpages.h"
#include "ui/preview/picturepages.h"

#include <QFile>

namespace preview {

using base::ErrorCode;
using base::Result;

Result<std::unique_ptr<FilePages>> FilePages::open(const QString &path, const QString &name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notPossible(name, file.errorString());
    // Some writers put a line before the mark; readers look for it in the first kilobyte.
    const QByteArray head = file.read(1024);
    file.close();
    if (head.contains("%PDF-"))
        return PdfPages::open(path, name);
    return PicturePages::open(path, name);
}

base::Error notPossible(const QString &name, const QString &why)
{
    return {ErrorCode::PreviewNotPossible, {{QStringLiteral("file"), name}, {QStringLiteral("why"), why}}};
}

} // namespace preview
