#include "ui/pages/listingexport.h"

#include "core/exchange/listingcsv.h"
#include "core/services/officesettings.h"
#include "ui/actions/actionregistry.h"
#include "ui/pages/listing.h"
#include "ui/pages/page.h"
#include "ui/widgets/workbar.h"

#include <QAction>

namespace pages {

using Format = PaperExport::Format;
using Source = PaperExport::Source;

ListingExport::ListingExport(const PageContext &context, Page *page) : QObject(page), m_context(context), m_page(page)
{
    const auto save = [this](Format format) {
        return [this, format](const Source &source, const QString &heading) {
            m_export->save(source, format, PaperExport::fileNameOf(heading), tr("bảng đang xem"));
        };
    };
    addPaper("table.print", tr("In bảng đang &xem…"), "printer", "Ctrl+P",
        [this](
            const Source &source, const QString &heading) { m_export->print(source, heading, tr("bảng đang xem")); });
    addPaper("table.pdf", tr("Lưu bảng đang xem (P&DF)…"), "file-down", "Ctrl+E", save(Format::Pdf));
    addPaper("table.word", tr("Lưu bảng đang xem (W&ord)…"), "file-text", "Ctrl+Shift+E", save(Format::Docx));
    add("table.csv", tr("Lưu bảng đang xem (CSV)…"), "table", "", [this](const Listing &listing) {
        m_export->saveBytes(
            [read = listing.readWhole ? listing.readWhole : listing.read](
                const base::Progress &progress) -> base::Result<QByteArray> {
                const base::Result<reporting::TableListing> table = read(progress);
                return table ? base::Result<QByteArray>(exchange::listingCsv(*table))
                             : base::Result<QByteArray>(table.error());
            },
            Format::Csv, PaperExport::fileNameOf(listing.heading), tr("bảng đang xem"));
    });
}

void ListingExport::addPaper(const char *id, const QString &text, const char *icon, const char *key,
    const std::function<void(const Source &, const QString &)> &does)
{
    add(id, text, icon, key, [this, does](const Listing &listing) {
        if (const std::optional<Source> source = paperOf(listing))
            does(*source, listing.heading);
    });
}

void ListingExport::add(const char *id, const QString &text, const char *icon, const char *key,
    const std::function<void(const Listing &)> &does)
{
    QList<QKeySequence> keys;
    if (*key)
        keys.append(QKeySequence(QString::fromLatin1(key)));
    const QAction *action = m_context.actions.share(
        {QString::fromLatin1(id), text, QString::fromLatin1(icon), keys,
            tr("Mọi dòng của bảng đang xem theo bộ lọc, kèm tên bảng, ngày và bộ lọc"), actions::Menu::Report},
        m_page);
    connect(action, &QAction::triggered, this, [this, does] {
        if (m_page->isVisible())
            take(does);
    });
}

QWidget *ListingExport::makeBar()
{
    auto *bar = new widgets::WorkBar(m_context.theme, m_page);
    bar->setObjectName(m_page->id() + QStringLiteral("Work"));
    m_export = new PaperExport(m_context.renderer, bar, m_page);
    connect(m_export, &PaperExport::done, this, &ListingExport::done);
    connect(m_export, &PaperExport::failed, this, &ListingExport::failed);
    return bar;
}

void ListingExport::take(const std::function<void(const Listing &)> &does)
{
    m_page->prepare();
    if (m_export->isRunning())
        return;
    const std::optional<Listing> listing = m_page->listing();
    if (listing && listing->rows > 0)
        does(*listing);
    else
        emit refused(tr("Bảng đang xem chưa có dòng nào để in. Hãy bỏ bớt bộ lọc hoặc chọn kỳ khác."));
}

std::optional<Source> ListingExport::paperOf(const Listing &listing)
{
    const base::Result<services::OfficeSettings> office = services::OfficeSettings::read(m_context.file);
    if (!office) {
        emit failed(office.error());
        return std::nullopt;
    }
    return [read = listing.read, office = *office](const base::Progress &progress) -> base::Result<document::Document> {
        const base::Result<reporting::TableListing> table = read(progress);
        return table ? base::Result<document::Document>(reporting::listingDocument(*table, office))
                     : base::Result<document::Document>(table.error());
    };
}

} // namespace pages
