#pragma once

#include "core/reporting/paper/issuing.h"
#include "ui/pages/page.h"

#include <memory>

class QBoxLayout;

namespace widgets {
class WorkBar;
}

namespace pages {

class IssueBar;

/// Issues a paper: asks for number, day and signer, makes the PDF beside the window, and puts it into the file whole.
class PaperIssuing : public QObject {
    Q_OBJECT

public:
    PaperIssuing(const PageContext &context, QWidget *page);

    /// Makes the strip and the bar of its work, once.
    void build(QBoxLayout *into, QWidget *parent);
    /// Asks how `paper` is to be issued in this form; `replaced`: the document it takes the place of.
    void ask(const reporting::Paper &paper, const QString &form, const std::optional<domain::IssuedDocument> &replaced);
    /// The strip goes: it was of another paper.
    void leave();
    bool isRunning() const;

signals:
    /// `paper` is in the file under its number.
    void issued(const domain::IssuedDocument &document);

private:
    void begin();
    void end(const base::Result<int> &pages);

    PageContext m_context;
    IssueBar *m_bar = nullptr;
    widgets::WorkBar *m_work = nullptr;
    std::optional<reporting::Paper> m_paper; ///< as it was when it was asked
    QString m_form;
    std::optional<domain::IssuedDocument> m_replaced;
    std::shared_ptr<services::NewIssue> m_made; ///< filled in by the work
};

} // namespace pages
