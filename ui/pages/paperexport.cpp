#include "ui/pages/paperexport.h"

#include "core/base/errortext.h"
#include "core/base/text/filename.h"
#include "core/base/text/fold.h"
#include "core/base/wholefile.h"
#include "ui/dialogs/messageseam.h"
#include "ui/print/printing.h"
#include "ui/widgets/workbar.h"

#include <QDir>
#include <QFileInfo>
#include <QPrinter>
#include <QRegularExpression>
#include <QStandardPaths>

#include <memory>
#include <utility>

namespace pages {

PaperExport::PaperExport(reporting::DocumentRenderer &renderer, widgets::WorkBar *bar, QWidget *window)
    : QObject(window), m_renderer(renderer), m_bar(bar), m_window(window),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    connect(bar, &widgets::WorkBar::finished, this, &PaperExport::end);
}

QString PaperExport::fileNameOf(const QString &title)
{
    static const QRegularExpression other(QStringLiteral("[^a-z0-9]+"));
    return base::fold(title).replace(other, QStringLiteral("-"));
}

bool PaperExport::isRunning() const
{
    return m_bar->isRunning();
}

namespace {

PaperExport::Source ready(const document::Document &document)
{
    return [document](const base::Progress &) { return base::Result<document::Document>(document); };
}

/// The ending of a file, and what the file box calls its kind.
std::pair<QString, QString> endingOf(PaperExport::Format format)
{
    switch (format) {
    case PaperExport::Format::Pdf:
        return {QStringLiteral("pdf"), PaperExport::tr("Tệp PDF (*.pdf)")};
    case PaperExport::Format::Docx:
        return {QStringLiteral("docx"), PaperExport::tr("Tệp Word (*.docx)")};
    case PaperExport::Format::Csv:
        break;
    }
    return {QStringLiteral("csv"), PaperExport::tr("Bảng CSV (*.csv)")};
}

} // namespace

void PaperExport::save(const document::Document &document, Format format, const QString &name, const QString &what)
{
    save(ready(document), format, name, what);
}

void PaperExport::print(const document::Document &document, const QString &what)
{
    print(ready(document), document.title, what);
}

void PaperExport::save(const Source &source, Format format, const QString &name, const QString &what)
{
    write(format, name, what,
        [&renderer = m_renderer, source, format](
            const QString &path, const base::Progress &progress) -> base::Result<int> {
            const base::Result<document::Document> document = source(progress);
            if (!document)
                return document.error();
            if (format == Format::Pdf)
                return renderer.writePdf(*document, path, progress);
            const base::Result<void> written = renderer.writeDocx(*document, path, progress);
            return written ? base::Result<int>(0) : written.error();
        });
}

void PaperExport::saveBytes(const QByteArray &pdf, const QString &name, const QString &what)
{
    saveBytes([pdf](const base::Progress &) { return base::Result<QByteArray>(pdf); }, Format::Pdf, name, what);
}

void PaperExport::saveBytes(const Bytes &bytes, Format format, const QString &name, const QString &what)
{
    write(format, name, what, [bytes](const QString &path, const base::Progress &progress) -> base::Result<int> {
        const base::Result<QByteArray> made = bytes(progress);
        if (!made)
            return made.error();
        const base::Result<void> written = base::writeWholeFile(path, *made);
        return written ? base::Result<int>(0) : written.error();
    });
}

/// Asks where to, and does it beside the window.
void PaperExport::write(Format format, const QString &name, const QString &what,
    const std::function<base::Result<int>(const QString &path, const base::Progress &progress)> &work)
{
    const auto [ending, kind] = endingOf(format);
    const QString proposed = base::safeFileName(name + QLatin1Char('.') + ending);
    const QString path = dialogs::messageSeam().saveFile(
        m_window, tr("Lưu %1").arg(what), QDir(m_folder).filePath(proposed), kind, ending);
    if (path.isEmpty() || isRunning())
        return;
    m_folder = QFileInfo(path).absolutePath();
    const QString shown = QDir::toNativeSeparators(path);
    m_done = [what, shown](int) { return tr("Đã lưu %1: %2").arg(what, shown); };
    emit started();
    m_bar->start(tr("Đang lưu %1 vào “%2”…").arg(what, QFileInfo(path).fileName()),
        [work, path](const base::Progress &progress) { return work(path, progress); });
}

void PaperExport::print(const Source &source, const QString &title, const QString &what)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    // The dialog proposes a file of this name for printing into one.
    printer->setDocName(base::safeFileName(QString(title).replace(QLatin1Char('/'), QLatin1Char('-'))));
    if (!dialogs::messageSeam().choosePrinter(m_window, tr("In %1").arg(what), *printer) || isRunning())
        return;
    const QString where = printer->outputFileName().isEmpty() ? printer->printerName()
                                                              : QDir::toNativeSeparators(printer->outputFileName());
    m_done = [what, where](int pages) { return tr("Đã gửi %1 (%n trang) tới “%2”", nullptr, pages).arg(what, where); };
    emit started();
    m_bar->start(tr("Đang in %1…").arg(what), [printer, source](const base::Progress &progress) -> base::Result<int> {
        const base::Result<document::Document> document = source(progress);
        return document ? print::printDocument(*document, *printer, progress) : base::Result<int>(document.error());
    });
}

void PaperExport::end(const base::Result<int> &result)
{
    emit ended();
    if (result)
        emit done(m_done(*result));
    else if (result.error().code == base::ErrorCode::Cancelled)
        emit done(base::sentence(result.error()));
    else
        emit failed(result.error());
}

} // namespace pages
