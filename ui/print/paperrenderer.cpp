#include "ui/print/paperrenderer.h"

#include "core/base/clock.h"
#include "core/base/wholefile.h"
#include "ui/print/documentfonts.h"
#include "ui/print/documentlayout.h"
#include "ui/print/docx/docxwriter.h"
#include "ui/print/pagegeometry.h"
#include "ui/print/pagepainter.h"
#include "ui/print/xmppacket.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

#include <optional>

namespace print {

using base::Error;
using base::ErrorCode;

namespace {

QPageLayout pageLayout(document::Orientation orientation)
{
    // No margins of the device: the pages bring their own.
    return QPageLayout(QPageSize(QPageSize::A4),
        orientation == document::Orientation::Portrait ? QPageLayout::Portrait : QPageLayout::Landscape, {});
}

Error noFonts(const QString &path)
{
    return base::writeFailed(path, QCoreApplication::translate("PaperRenderer", "chương trình thiếu phông chữ Tinos"));
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
    base::WholeFile file(path);
    if (const base::Result<void> opened = file.open(); !opened)
        return opened.error();
    const std::optional<int> pages = paint(document, file.device(), progress);
    if (!pages)
        return Error{ErrorCode::Cancelled, {}}; // uncommitted, the file vanishes
    if (const base::Result<void> written = file.commit(); !written)
        return written.error();
    return *pages;
}

base::Result<void> PaperRenderer::renderDocx(
    const document::Document &document, const QString &path, const base::Progress &progress)
{
    if (!documentfonts::load())
        return noFonts(path);
    base::WholeFile file(path);
    if (base::Result<void> opened = file.open(); !opened)
        return opened;
    const std::optional<QByteArray> bytes = DocxWriter::write(document, progress);
    if (!bytes)
        return Error{ErrorCode::Cancelled, {}};
    if (bytes->isEmpty())
        return base::writeFailed(path, QCoreApplication::translate("PaperRenderer", "không đủ bộ nhớ"));
    file.device().write(*bytes);
    return file.commit();
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
