#pragma once

#include "core/reporting/papercatalogue.h"
#include "ui/pages/page.h"

#include <QObject>

#include <memory>

namespace widgets {
class WorkBar;
}

namespace pages {

/// Composes one paper of the catalogue beside the window, over a connection of its own: the one that was asked for
/// last.
class PaperComposing : public QObject {
    Q_OBJECT

public:
    PaperComposing(const PageContext &context, QWidget *page);

    widgets::WorkBar *makeBar(); ///< that tells of the work; once
    /// `code` with this choice; what is being composed gives way to it. `sentence` is what the bar says.
    void compose(const QString &code, const reporting::PaperChoice &choice, const QString &sentence);

    void drop(); ///< nothing is wanted any more

signals:
    void composed(const document::Document &paper, int pages);
    void failed(const base::Error &error); ///< Cancelled: the user has stopped it

private:
    void begin();
    void end(const base::Result<int> &pages);

    PageContext m_context;
    QWidget *m_page;
    widgets::WorkBar *m_work = nullptr;
    QString m_code; ///< asked for last
    reporting::PaperChoice m_choice;
    QString m_sentence;
    std::shared_ptr<document::Document> m_coming; ///< written by the work, read when it has ended
    bool m_again = false; ///< something else was asked for meanwhile
    bool m_isDropped = false;
};

} // namespace pages
