#include "ui/preview/picturepages.h"

#include <QCoreApplication>
#include <QImageReader>

#include <algorithm>

namespace preview {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

/// What is decoded at once, in MB: a colour scan of A4 at 600 dpi is 140.
constexpr int mostMegabytes = 256;
constexpr int mostSide = 60000; ///< pixels; more is no scan

struct PictureWords {
    Q_DECLARE_TR_FUNCTIONS(preview::PicturePages)
};

void prepare(QImageReader &reader, const QString &path)
{
    // A limit of the whole program, which reads no other pictures of strangers.
    QImageReader::setAllocationLimit(mostMegabytes);
    reader.setFileName(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true); // telephones write upright pictures lying down
}

/// Formats of scanners, telephones and screens. Others (SVG…) may refer to what lies elsewhere.
bool isPicture(const QByteArray &format)
{
    static const QList<QByteArray> known{"bmp", "gif", "jpeg", "jpg", "png", "tif", "tiff", "webp"};
    return known.contains(format);
}

} // namespace

PicturePages::PicturePages(const QString &path, const QString &name, int count)
    : m_path(path), m_name(name), m_count(count)
{
}

Result<std::unique_ptr<FilePages>> PicturePages::open(const QString &path, const QString &name)
{
    QImageReader reader;
    prepare(reader, path);
    if (!reader.canRead() || !isPicture(reader.format()))
        return notPossible(name, PictureWords::tr("chỉ xem trước được tệp PDF và ảnh"));
    const QSize size = reader.size();
    if (size.width() > mostSide || size.height() > mostSide)
        return notPossible(name, PictureWords::tr("ảnh quá lớn (%1 × %2 điểm)").arg(size.width()).arg(size.height()));
    const bool isScan = reader.format().startsWith("tif");
    return std::unique_ptr<FilePages>(new PicturePages(path, name, isScan ? std::max(1, reader.imageCount()) : 1));
}

Result<QImage> PicturePages::render(int page, int width, const std::function<bool()> &goOn)
{
    if (!goOn())
        return Error{ErrorCode::Cancelled, {}};
    QImageReader reader;
    prepare(reader, m_path);
    if (page > 0 && !reader.jumpToImage(page))
        return notPossible(m_name, PictureWords::tr("trang %1 hỏng").arg(page + 1));
    const QSize size = reader.size();
    const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const int across = turned ? size.height() : size.width();
    // A large photo is decoded no larger than it is shown.
    if (across > width)
        reader.setScaledSize(
            size.scaled(turned ? QSize(size.width(), width) : QSize(width, size.height()), Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull()) {
        const bool isLarge = qint64(size.width()) * size.height() * 4 > qint64(mostMegabytes) << 20;
        return notPossible(m_name,
            isLarge ? PictureWords::tr("ảnh quá lớn (%1 × %2 điểm)").arg(size.width()).arg(size.height())
                    : PictureWords::tr("tệp ảnh hỏng hoặc chưa tải về xong"));
    }
    return image;
}

} // namespace preview
