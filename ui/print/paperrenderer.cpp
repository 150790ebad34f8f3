#include "ui/print/paperrenderer.h"

#include "core/base/clock.h"
#include "ui/print/documentfonts.h"
#include "ui/print/documentlayout.h"
#include "ui/print/pagegeometry.h"
#include "ui/print/pagepainter.h"
#include "ui/print/xmppacket.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <optional>

namespace print {

using base::Error;
using base::ErrorCode;

namespace {

Error pdfError(ErrorCode code, const QString &path, const QString &why = {})
{
    return {code, {{QStringLiteral("file"), QDir::toNativeSeparators(path)}, {QStringLiteral("why"), why}}};
}

/// What stands in the way before a byte is written.
std::optional<Error> obstacle(const QString &path)
{
    const QFileInfo target(path);
    const QFileInfo folder(target.absolutePath());
    if (!folder.isDir())
        return pdfError(ErrorCode::FolderMissing, path);
    if (target.isDir()) {
        return pdfError(
            ErrorCode::WriteFailed, path, QCoreApplication::translate("PaperRenderer", "đã có thư mục mang tên này"));
    }
    if (target.exists() && !target.isWritable()) {
        return pdfError(
            ErrorCode::WriteFailed, path, QCoreApplication::translate("PaperRenderer", "tệp cũ chỉ cho phép đọc"));
    }
    if (!folder.isWritable())
        return pdfError(ErrorCode::FolderNotWritable, path);
    return {};
}

Error failure(const QSaveFile &file, const QString &path)
{
    if (file.error() == QFileDevice::ResourceError)
        return pdfError(ErrorCode::DiskFull, path);
    return pdfError(ErrorCode::WriteFailed, path,
        QCoreApplication::translate("PaperRenderer", "hệ thống báo lỗi “%1”").arg(file.errorString()));
}

QPageLayout pageLayout(document::Orientation orientation)
{
    // No margins of the device: the pages bring their own.
    return QPageLayout(QPageSize(QPageSize::A4),
        orientation == document::Orientation::Portrait ? QPageLayout::Portrait : QPageLayout::Landscape, {});
}

Error noFonts(const QString &path)
{
    return pdfError(ErrorCode::WriteFailed, path,
        QCoreApplication::translate("PaperRenderer", "chương trình thiếu phông chữ Tinos"));
}

/// Paints the paper on the device; the number of pages, or none when it was stopped.
std::optional<int> paint(const document::Document &document, QIODevice &device, const base::Progress &progress)
{
    int pages = 0;
    bool goesOn = true;
    QPdfWriter writer(&device);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(int(geometry::UnitsPerInch));
    writer.setTitle(document.title);
    const QString program = QStringLiteral("Đôn Đốc " DONDOC_VERSION);
    writer.setCreator(program);
    writer.setDocumentXmpMetadata(xmpPacket(document, program, base::SystemClock().now()));
    QPainter painter;
    layOut(document, [&](const LaidOutPage &page) {
        writer.setPageLayout(pageLayout(page.orientation));
        if (pages++ == 0)
            painter.begin(&writer);
        else
            writer.newPage();
        paintPage(painter, page);
        goesOn = tell(progress, document, page);
        return goesOn;
    });
    painter.end();
    return goesOn ? std::optional(pages) : std::nullopt;
}

} // namespace

base::Result<int> PaperRenderer::render(
    const document::Document &document, const QString &path, const base::Progress &progress)
{
    if (!documentfonts::load())
        return noFonts(path);
    if (const auto error = obstacle(path))
        return *error;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(file, path);
    const std::optional<int> pages = paint(document, file, progress);
    if (!pages)
        return Error{ErrorCode::Cancelled, {}}; // uncommitted, the file vanishes
    // Neither the writer nor the painter reports a full disk; the file remembers it and is renamed only when whole.
    if (!file.commit())
        return failure(file, path);
    return *pages;
}

base::Result<void> PaperRenderer::renderDocx(const document::Document &, const QString &path, const base::Progress &)
{
    return pdfError(ErrorCode::WriteFailed, path, {});
}

base::Result<reporting::PdfFile> PaperRenderer::renderPdf(
    const document::Document &document, const base::Progress &progress)
{
    if (!documentfonts::load())
        return noFonts({});
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const std::optional<int> pages = paint(document, buffer, progress);
    if (!pages)
        return Error{ErrorCode::Cancelled, {}};
    return reporting::PdfFile{buffer.data(), *pages};
}

} // namespace print
