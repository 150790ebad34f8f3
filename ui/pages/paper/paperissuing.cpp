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
    const Result<services::OfficeSettings> office = services::OfficeSettings::read(m_context.file);
    if (!office)
        emit failed(office.error());
    if (!paper || !office)
        return;
    m_form = form;
    m_replaced = replaced;
    const services::PaperForm chosen = paper->form(form);
    const QString name = services::paperName(paper->key());
    const QString title = replaced
        ? tr("Ban hành %1 thay thế văn bản số %2").arg(name, replaced->reference())
        : tr("Ban hành %1 (%2): từ nay nội dung không sửa được nữa").arg(name, services::paperFormName(form));
    m_bar->setDraftSubject(paper->key().code() + QLatin1Char('/') + form);
    m_bar->begin(title, chosen.symbol, office->signers(), chosen.signer, replaced ? replaced->reference() : QString());
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
    const Result<reporting::PaperToIssue> made = reporting::paperToIssue(m_context.file, *paper, terms);
    if (!made) {
        say(made.error());
        return;
    }
    const Result<domain::Guards> guards = services::judgeIssue(m_context.file, made->issue);
    if (!guards) {
        m_bar->fail(guards.error());
        return;
    }
    if (const std::optional<Error> stop = guards->stop(terms.reason)) {
        m_bar->fail(*stop);
        return;
    }
    m_made = std::make_shared<services::NewIssue>();
    m_work->start(tr("Đang lập bản PDF để ban hành…"),
        [issue = *made, &renderer = m_context.renderer, into = m_made](const base::Progress &progress) -> Result<int> {
            const Result<services::NewIssue> whole = reporting::rendered(issue, renderer, progress);
            if (!whole)
                return whole.error();
            *into = *whole;
            return whole->pages;
        });
    emit runningChanged();
}

void PaperIssuing::end(const Result<int> &pages)
{
    emit runningChanged();
    const std::shared_ptr<services::NewIssue> made = std::exchange(m_made, nullptr);
    if (!made)
        return; // given up
    if (!pages) {
        say(pages.error());
        return;
    }
    const Result<domain::IssuedDocument> done = services::issueDocument(m_context.file, *made);
    if (!done) {
        say(done.error());
        return;
    }
    m_bar->close();
    emit issued(*done);
}

} // namespace pages
