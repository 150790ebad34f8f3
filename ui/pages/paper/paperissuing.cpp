#include "ui/pages/paper/paperissuing.h"

#include "core/services/paperservice.h"
#include "ui/pages/paper/issuebar.h"
#include "ui/widgets/workbar.h"

#include <QBoxLayout>

#include <utility>

namespace pages {

using base::Error;
using base::Result;

PaperIssuing::PaperIssuing(const PageContext &context, QWidget *page) : QObject(page), m_context(context)
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
    connect(m_work, &widgets::WorkBar::finished, this, &PaperIssuing::end);
}

bool PaperIssuing::isRunning() const
{
    return m_work && m_work->isRunning();
}

void PaperIssuing::ask(
    const reporting::Paper &paper, const QString &form, const std::optional<domain::IssuedDocument> &replaced)
{
    const Result<services::OfficeSettings> office = services::OfficeSettings::read(m_context.file);
    if (!office)
        return;
    m_paper = paper;
    m_form = form;
    m_replaced = replaced;
    const services::PaperForm chosen = paper.form(form);
    const QString name = services::paperName(paper.key());
    const QString title = replaced
        ? tr("Ban hành %1 thay thế văn bản số %2").arg(name, replaced->reference())
        : tr("Ban hành %1 (%2): từ nay nội dung không sửa được nữa").arg(name, services::paperFormName(form));
    m_bar->begin(title, chosen.symbol, office->signers(), chosen.signer, replaced ? replaced->reference() : QString());
}

void PaperIssuing::leave()
{
    m_bar->close();
}

void PaperIssuing::begin()
{
    const std::optional<IssueBar::Answer> typed = isRunning() ? std::nullopt : m_bar->answer();
    if (!typed || !m_paper)
        return;
    reporting::IssueTerms terms;
    terms.form = m_form;
    terms.signer = typed->signer;
    terms.number = typed->number;
    terms.date = typed->day;
    terms.copies = typed->copies;
    terms.replaces = m_replaced ? m_replaced->id : domain::IssuedId();
    terms.reason = typed->reason;
    const Result<reporting::PaperToIssue> made = reporting::paperToIssue(m_context.file, *m_paper, terms);
    if (!made) {
        m_bar->fail(made.error());
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
        [paper = *made, &renderer = m_context.renderer, into = m_made](const base::Progress &progress) -> Result<int> {
            const Result<services::NewIssue> whole = reporting::rendered(paper, renderer, progress);
            if (!whole)
                return whole.error();
            *into = *whole;
            return whole->pages;
        });
}

void PaperIssuing::end(const Result<int> &pages)
{
    const std::shared_ptr<services::NewIssue> made = std::exchange(m_made, nullptr);
    if (!pages) {
        m_bar->fail(pages.error());
        return;
    }
    const Result<domain::IssuedDocument> done = services::issueDocument(m_context.file, *made);
    if (!done) {
        m_bar->fail(done.error());
        return;
    }
    m_bar->close();
    emit issued(*done);
}

} // namespace pages
