#include "ui/pages/paper/paperissuing.h"

#include "core/reporting/paper/pagesettings.h"
#include "core/services/paperservice.h"
#include "ui/pages/paper/issuebar.h"
#include "ui/widgets/workbar.h"

#include <QBoxLayout>

#include <utility>

namespace pages {

using base::Error;
using base::Result;

PaperIssuing::PaperIssuing(const PageContext &context, const Paper &paper, QWidget *page)
    : QObject(page), m_context(context), m_paper(paper)
{
}

void PaperIssuing::build(QBoxLayout *into, QWidget *parent)
{
    m_bar = new IssueBar(m_context.theme, m_context.file, parent);
    m_work = new widgets::WorkBar(m_context.theme, parent);
    m_work->setObjectName(QStringLiteral("issueWork"));
    into->addWidget(m_work);
    into->addWidget(m_bar);
    connect(m_bar, &widgets::ActBar::accepted, this, &PaperIssuing::begin);
    connect(m_bar, &widgets::ActBar::closed, this, &PaperIssuing::giveUp);
    connect(m_work, &widgets::WorkBar::finished, this, &PaperIssuing::end);
}

bool PaperIssuing::isRunning() const
{
    return m_work && m_work->isRunning();
}

void PaperIssuing::ask(const QString &form, const std::optional<domain::IssuedDocument> &replaced)
{
    const std::optional<reporting::Paper> paper = m_paper();
    if (!paper)
        return;
    m_form = form;
    m_replaced = replaced;
    m_each = false;
    const QString name = services::paperName(paper->key());
    open(replaced ? tr("Ban hành %1 thay thế văn bản số %2").arg(name, replaced->reference())
                  : tr("Ban hành %1 (%2): từ nay nội dung không sửa được nữa").arg(name, services::paperFormName(form)),
        *paper);
}

void PaperIssuing::askForEach()
{
    const std::optional<reporting::Paper> paper = m_paper();
    if (!paper)
        return;
    m_form.clear();
    m_replaced.reset();
    m_each = true;
    open(tr("Ban hành %n thư, mỗi đơn vị một thư: số dưới đây là số của thư đầu, các thư sau lấy số kế tiếp", nullptr,
             int(paper->builder->copies().size())),
        *paper);
}

void PaperIssuing::open(const QString &title, const reporting::Paper &paper)
{
    const Result<services::OfficeSettings> office = services::OfficeSettings::read(m_context.file);
    if (!office) {
        emit failed(office.error());
        return;
    }
    const services::PaperForm chosen = paper.form(m_form);
    m_bar->setDraftSubject(paper.key().code() + QLatin1Char('/') + (m_each ? QStringLiteral("each") : m_form));
    m_bar->begin(
        title, chosen.symbol, office->signers(), chosen.signer, m_replaced ? m_replaced->reference() : QString());
}

void PaperIssuing::leave()
{
    m_bar->close();
}

/// The strip was left: nothing is issued any more, however far its PDF has come.
void PaperIssuing::giveUp()
{
    if (!isRunning())
        return;
    m_made.reset();
    m_work->cancel();
}

void PaperIssuing::say(const Error &error)
{
    if (m_bar->isOpen())
        m_bar->fail(error);
    else
        emit failed(error);
}

Result<QList<reporting::PaperToIssue>> PaperIssuing::papersOf(
    const reporting::Paper &paper, const reporting::IssueTerms &terms) const
{
    if (m_each)
        return reporting::lettersToIssue(m_context.file, paper, terms);
    const Result<reporting::PaperToIssue> made = reporting::paperToIssue(m_context.file, paper, terms);
    if (!made)
        return made.error();
    return QList{*made};
}

void PaperIssuing::begin()
{
    const std::optional<IssueBar::Answer> typed = isRunning() ? std::nullopt : m_bar->answer();
    const std::optional<reporting::Paper> paper = typed ? m_paper() : std::nullopt;
    if (!paper)
        return;
    reporting::IssueTerms terms;
    terms.form = m_form;
    terms.signer = typed->signer;
    terms.number = typed->number;
    terms.date = typed->day;
    terms.copies = typed->copies;
    terms.replaces = m_replaced ? m_replaced->id : domain::IssuedId();
    terms.replaceReason = typed->replaceReason;
    terms.reason = typed->reason;
    const Result<QList<reporting::PaperToIssue>> papers = papersOf(*paper, terms);
    if (!papers) {
        say(papers.error());
        return;
    }
    if (const Result<void> judged = reporting::judgeAll(m_context.file, *papers, terms.reason); !judged) {
        m_bar->fail(judged.error());
        return;
    }
    m_made = std::make_shared<QList<services::NewIssue>>();
    m_work->start(tr("Đang lập bản PDF để ban hành…"),
        [papers = *papers, &renderer = m_context.renderer, into = m_made](
            const base::Progress &progress) -> Result<int> {
            const Result<QList<services::NewIssue>> issues = reporting::allRendered(papers, renderer, progress);
            if (!issues)
                return issues.error();
            *into = *issues;
            return int(issues->size());
        });
    emit runningChanged();
}

void PaperIssuing::end(const Result<int> &papers)
{
    emit runningChanged();
    const std::shared_ptr<QList<services::NewIssue>> made = std::exchange(m_made, nullptr);
    if (!made)
        return; // given up
    if (!papers) {
        say(papers.error());
        return;
    }
    const Result<QList<domain::IssuedDocument>> done = services::issueDocuments(m_context.file, *made);
    if (!done) {
        say(done.error());
        return;
    }
    m_bar->close();
    emit issued(*done);
}

} // namespace pages
