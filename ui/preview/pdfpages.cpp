#include "ui/preview/pdfpages.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <poppler-qt6.h>

#include <algorithm>
#include <cmath>

namespace preview {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

constexpr double pointsPerInch = 72;
constexpr double mostPixels = 24e6; ///< 96 MB: a page of A4 at 500 dpi
constexpr int patience = 20000; ///< ms for a page

struct PdfWords {
    Q_DECLARE_TR_FUNCTIONS(preview::PdfPages)
};

/// What Poppler asks while it draws.
struct Watch {
    const std::function<bool()> &goOn;
    QElapsedTimer timer;
};

bool shallStop(const QVariant &payload)
{
    const auto *watch = static_cast<const Watch *>(payload.value<void *>());
    return watch->timer.hasExpired(patience) || !watch->goOn();
}

} // namespace

PdfPages::PdfPages(std::unique_ptr<Poppler::Document> document, const QString &name)
    : m_document(std::move(document)), m_name(name)
{
    m_document->setRenderHint(Poppler::Document::Antialiasing);
    m_document->setRenderHint(Poppler::Document::TextAntialiasing);
}

PdfPages::~PdfPages() = default;

Result<std::unique_ptr<FilePages>> PdfPages::open(const QString &path, const QString &name)
{
    // What is wrong with a file is told in a sentence, not on standard error.
    static const bool quiet = [] {
        Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
        return true;
    }();
    Q_UNUSED(quiet)
    std::unique_ptr<Poppler::Document> document = Poppler::Document::load(path);
    if (!document)
        return notPossible(name, PdfWords::tr("tệp PDF hỏng hoặc chưa tải về xong"));
    if (document->isLocked())
        return notPossible(name, PdfWords::tr("tệp PDF có mật khẩu"));
    if (document->numPages() < 1)
        return notPossible(name, PdfWords::tr("tệp PDF không có trang nào"));
    return std::unique_ptr<FilePages>(new PdfPages(std::move(document), name));
}

int PdfPages::count() const
{
    return m_document->numPages();
}

Result<QImage> PdfPages::render(int number, int width, const std::function<bool()> &goOn)
{
    const std::unique_ptr<Poppler::Page> page = m_document->page(number);
    if (!page)
        return notPossible(m_name, PdfWords::tr("trang %1 hỏng").arg(number + 1));
    const QSizeF size = page->pageSizeF();
    if (!(size.width() > 0) || !(size.height() > 0) || !std::isfinite(size.width() * size.height()))
        return notPossible(m_name, PdfWords::tr("trang %1 có khổ giấy lạ").arg(number + 1));
    const double scale = std::min(double(width) / size.width(), std::sqrt(mostPixels / (size.width() * size.height())));
    if (scale * size.width() < 1 || scale * size.height() < 1)
        return notPossible(m_name, PdfWords::tr("trang %1 có khổ giấy lạ").arg(number + 1));
    Watch watch{goOn, {}};
    watch.timer.start();
    const double resolution = scale * pointsPerInch;
    const QImage image = page->renderToImage(resolution, resolution, -1, -1, -1, -1, Poppler::Page::Rotate0, nullptr,
        nullptr, &shallStop, QVariant::fromValue(static_cast<void *>(&watch)));
    if (!goOn())
        return Error{ErrorCode::Cancelled, {}};
    if (watch.timer.hasExpired(patience))
        return notPossible(m_name, PdfWords::tr("trang %1 quá phức tạp").arg(number + 1));
    if (image.isNull())
        return notPossible(m_name, PdfWords::tr("trang %1 hỏng").arg(number + 1));
    return image;
}

} // namespace preview
