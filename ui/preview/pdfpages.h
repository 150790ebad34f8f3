#pragma once

#include "ui/preview/filepages.h"

namespace Poppler {
class Document;
}

namespace preview {

/// A PDF, read by Poppler; no script in it is run and no link followed.
class PdfPages : public FilePages {
public:
    static base::Result<std::unique_ptr<FilePages>> open(const QString &path, const QString &name);
    ~PdfPages() override;

    int count() const override;
    base::Result<QImage> render(int page, int width, const std::function<bool()> &goOn) override;

private:
    PdfPages(std::unique_ptr<Poppler::Document> document, const QString &name);

    std::unique_ptr<Poppler::Document> m_document;
    QString m_name;
};

} // namespace preview
