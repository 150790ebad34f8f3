#pragma once

#include "core/base/error.h"
#include "ui/pages/paperexport.h"

#include <QObject>

#include <functional>
#include <optional>

namespace pages {

class Page;
struct Listing;
struct PageContext;

/// Prints the table that a page shows, or saves it as PDF, Word or CSV file: actions that all pages with a table have
/// in common, done by the one in front.
class ListingExport : public QObject {
    Q_OBJECT

public:
    /// Joins the page to the actions.
    ListingExport(const PageContext &context, Page *page);

    /// The bar that tells of the work; hidden while there is none. To be called once, before anything is taken out.
    QWidget *makeBar();

signals:
    void done(const QString &sentence);
    void failed(const base::Error &error);
    void refused(const QString &sentence); ///< why there is nothing to be taken out

private:
    void add(const char *id, const QString &text, const char *icon, const char *key,
        const std::function<void(const Listing &)> &does);
    void addPaper(const char *id, const QString &text, const char *icon, const char *key,
        const std::function<void(const PaperExport::Source &, const QString &)> &does);
    void take(const std::function<void(const Listing &)> &does);
    std::optional<PaperExport::Source> paperOf(const Listing &listing);

    const PageContext &m_context;
    Page *m_page;
    PaperExport *m_export = nullptr;
};

} // namespace pages
