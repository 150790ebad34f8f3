#pragma once

#include "ui/preview/filepages.h"

namespace preview {

/// A picture, or a file of several (TIFF).
class PicturePages : public FilePages {
public:
    static base::Result<std::unique_ptr<FilePages>> open(const QString &path, const QString &name);

    int count() const override { return m_count; }
    base::Result<QImage> render(int page, int width, const std::function<bool()> &goOn) override;

private:
    PicturePages(const QString &path, const QString &name, int count);

    QString m_path;
    QString m_name;
    int m_count;
};

} // namespace preview
