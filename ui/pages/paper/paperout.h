#pragma once

#include "core/base/error.h"
#include "core/reporting/document/document.h"
#include "ui/pages/page.h"
#include "ui/pages/paperexport.h"

#include <QObject>

#include <functional>

namespace widgets {
class WorkBar;
}

namespace pages {

class ShownPaper;

/// The ways of the paper on the sheet out of the program: PDF, Word file, printer, whole or a part of it.
class PaperOut : public QObject {
    Q_OBJECT

public:
    /// Registers the acts for as long as `page` is shown. `ready`: whether there is a paper, with every word that was
    /// typed.
    PaperOut(const PageContext &context, const ShownPaper &paper, std::function<bool()> ready, QWidget *page);

    /// Makes the bar that tells of the work, once.
    widgets::WorkBar *makeBar();

signals:
    void done(const QString &sentence);
    void failed(const base::Error &error);

private:
    void add(const char *id, const QString &text, const char *icon, const char *key, const QString &tip,
        const std::function<void()> &does);
    void save(PaperExport::Format format);
    void print();
    void printPart(document::Document (*part)(const document::Document &), const QString &form);

    PageContext m_context;
    const ShownPaper &m_paper;
    std::function<bool()> m_ready;
    QWidget *m_page;
    QList<QAction *> m_actions;
    PaperExport *m_export = nullptr;
};

} // namespace pages
