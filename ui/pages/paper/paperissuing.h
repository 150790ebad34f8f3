#pragma once

#include "core/reporting/paper/issuing.h"
#include "ui/pages/page.h"

#include <functional>
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
    /// The paper as it stands, with every word that was typed; none: it cannot be read or written.
    using Paper = std::function<std::optional<reporting::Paper>()>;

    PaperIssuing(const PageContext &context, const Paper &paper, QWidget *page);

    /// Makes the strip and the bar of its work, once.
    void build(QBoxLayout *into, QWidget *parent);
    /// Asks how the paper is to be issued in this form; `replaced`: the document it takes the place of. What is issued
    /// is the paper as it stands when the strip is accepted.
    void ask(const QString &form, const std::optional<domain::IssuedDocument> &replaced);
    /// Asks for the first number of a letter to each of the paper's addressees.
    void askForEach();
    /// The strip goes: it was of another paper. What is being made is given up.
    void leave();
    bool isRunning() const;

signals:
    /// They are in the file under their numbers; never none.
    void issued(const QList<domain::IssuedDocument> &documents);
    void runningChanged();
    void failed(const base::Error &error); ///< there is no strip to say it in

private:
    void open(const QString &title, const reporting::Paper &paper);
    void begin();
    base::Result<QList<reporting::PaperToIssue>> papersOf(
        const reporting::Paper &paper, const reporting::IssueTerms &terms) const;
    void giveUp();
    void say(const base::Error &error);
    void end(const base::Result<int> &papers);

    PageContext m_context;
    IssueBar *m_bar = nullptr;
    widgets::WorkBar *m_work = nullptr;
    Paper m_paper;
    QString m_form;
    std::optional<domain::IssuedDocument> m_replaced;
    bool m_each = false; ///< a letter to each
    std::shared_ptr<QList<services::NewIssue>> m_made; ///< filled in by the work; null: given up
};

} // namespace pages
