#pragma once

#include "core/reporting/paper/issuedsheet.h"
#include "ui/pages/page.h"

#include <QObject>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace widgets {
class WorkBar;
}

namespace pages {

class PaperExport;

/// An issued document as it left the house, and its ways out of the program: PDF byte for byte, Word file, printer, the
/// viewer of the PC. It is read and compared with its checksums beside the window; who wants it out meanwhile gets it
/// as soon as it is there.
class IssuedOut : public QObject {
    Q_OBJECT

public:
    /// Registers the acts for as long as `page` is shown.
    IssuedOut(const PageContext &context, QWidget *page);

    /// Makes the bars that tell of the work, once.
    QList<QWidget *> makeBars();
    /// The document in hand, read as soon as nobody walks on; invalid: none.
    void want(domain::IssuedId document);
    bool has(domain::IssuedId document) const { return m_sheet && m_sheet->document.id == document; }
    void open(); ///< by the PC's viewer

signals:
    void read(const reporting::IssuedSheet &sheet);
    void unreadable(const base::Error &error); ///< Cancelled: the user has stopped it
    void done(const QString &sentence);
    void failed(const base::Error &error);
    void noViewer(const QString &path); ///< the PC has none for PDF files; there it lies

private:
    void add(const char *id, const QString &text, const char *icon, const char *key, const QString &tip,
        const std::function<void()> &does);
    void begin();
    void end(const base::Result<int> &result);
    void whenRead(const std::function<void()> &act);
    void openRead();
    QString name() const;

    PageContext m_context;
    QWidget *m_page;
    QList<QAction *> m_actions;
    PaperExport *m_export = nullptr;
    widgets::WorkBar *m_reading = nullptr;
    QTimer m_soon; ///< a held arrow walks over documents; the one it stops on is read
    domain::IssuedId m_wanted;
    domain::IssuedId m_begun; ///< is being read
    std::shared_ptr<std::optional<reporting::IssuedSheet>> m_coming; ///< written by the work, read when it has ended
    std::optional<reporting::IssuedSheet> m_sheet; ///< the wanted one, when it is there
    std::function<void()> m_after; ///< wanted as soon as it is there
    QTemporaryDir m_opened; ///< what was handed to the viewer; gone with the program
};

} // namespace pages
