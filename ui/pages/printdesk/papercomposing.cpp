#include "ui/pages/printdesk/papercomposing.h"

#include "core/services/planreader.h"
#include "ui/print/documentlayout.h"
#include "ui/widgets/workbar.h"

namespace pages {

using base::Result;

PaperComposing::PaperComposing(const PageContext &context, QWidget *page)
    : QObject(page), m_context(context), m_page(page)
{
}

widgets::WorkBar *PaperComposing::makeBar()
{
    m_work = new widgets::WorkBar(m_context.theme, m_page);
    m_work->setGivenUpAtEnd(true);
    connect(m_work, &widgets::WorkBar::finished, this, &PaperComposing::end);
    return m_work;
}

void PaperComposing::compose(const QString &code, const reporting::PaperChoice &choice, const QString &sentence)
{
    m_code = code;
    m_choice = choice;
    m_sentence = sentence;
    m_isDropped = false;
    m_again = m_work->isRunning();
    if (m_again)
        m_work->cancel();
    else
        begin();
}

void PaperComposing::drop()
{
    m_again = false;
    m_isDropped = true;
    m_work->cancel();
}

void PaperComposing::begin()
{
    const services::DataFile &file = m_context.file;
    const auto paper = std::make_shared<document::Document>();
    m_coming = paper;
    m_work->start(m_sentence,
        [paper, path = file.path(), &clock = file.clock(), actor = file.actor(), code = m_code, choice = m_choice](
            const base::Progress &progress) -> Result<int> {
            const Result<std::unique_ptr<services::DataFile>> beside = services::DataFile::beside(path, clock, actor);
            if (!beside)
                return beside.error();
            const Result<domain::Plan> plan = services::currentPlan(**beside);
            if (!plan)
                return plan.error();
            const Result<document::Document> made = reporting::printablePaper(**beside, *plan, code, choice);
            if (!made)
                return made.error();
            *paper = *made;
            return print::countPages(*made, progress);
        });
}

void PaperComposing::end(const Result<int> &pages)
{
    if (m_again) {
        m_again = false;
        begin();
        return;
    }
    if (m_isDropped)
        return;
    if (pages)
        emit composed(*m_coming, *pages);
    else
        emit failed(pages.error());
}

} // namespace pages
