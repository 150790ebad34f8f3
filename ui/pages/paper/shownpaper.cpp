#include "ui/pages/paper/shownpaper.h"

#include "core/base/text/wording.h"
#include "core/reporting/paper/issuing.h"
#include "core/services/issuedreader.h"
#include "core/services/paperservice.h"
#include "ui/pages/paper/paperchooser.h"
#include "ui/pages/paper/paperdesk.h"

#include <QCoreApplication>
#include <QLocale>

namespace pages {

using base::Result;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ShownPaper)
};

} // namespace

void ShownPaper::choose(domain::PaperKind kind, domain::RequestId request, domain::Period month)
{
    m_kind = kind;
    m_request = request;
    m_requestMonth = month;
    m_form.clear();
    m_issued.reset();
    m_replaced = {};
}

void ShownPaper::chooseForm(const QString &code)
{
    m_form = code;
    m_replaced = {};
}

bool ShownPaper::isForEach() const
{
    return m_form == PaperChooser::copiesCode();
}

Result<void> ShownPaper::readIssued()
{
    m_issued.reset();
    const reporting::Paper &paper = m_desk.paper();
    if (!isForEach() || !paper.builder->hasCopies())
        m_form = paper.form(m_form).code;
    const Result<std::optional<domain::IssuedDocument>> found
        = services::issuedFor(m_file, paper.key(), paper.form(m_form).code);
    if (!found)
        return found.error();
    if (!*found)
        return {};
    const Result<reporting::IssuedSheet> sheet = reporting::readIssuedSheet(m_file, (*found)->id);
    if (!sheet)
        return sheet.error();
    m_issued = *sheet;
    return {};
}

bool ShownPaper::isReplacing() const
{
    return m_issued && m_replaced == m_issued->document.id;
}

bool ShownPaper::isLocked() const
{
    return m_issued && m_kind != domain::PaperKind::Reminder && !isReplacing();
}

document::Document ShownPaper::document() const
{
    if (isLocked())
        return m_issued->sheet;
    const reporting::Paper &paper = m_desk.paper();
    if (isReplacing()) {
        // It says what it replaces from the first draft on.
        reporting::IssueTerms terms;
        terms.form = m_form;
        terms.replaces = m_replaced;
        if (const Result<reporting::PaperToIssue> made = reporting::paperToIssue(m_file, paper, terms))
            return made->document;
    }
    if (!isForEach())
        return paper.document(paper.face(m_form));
    QList<document::Document> letters;
    for (const reporting::PaperCopy &copy : paper.copies(paper.face()))
        letters.append(copy.document);
    return document::joined(letters);
}

QString ShownPaper::fileName() const
{
    return isLocked() ? m_issued->fileName() : m_desk.paper().builder->fileName();
}

QString ShownPaper::name() const
{
    return services::paperName(m_desk.paper().key());
}

QStringList ShownPaper::state() const
{
    if (isLocked()) {
        const domain::IssuedDocument &issued = m_issued->document;
        return {Words::tr("Đã ban hành số %1 ngày %2").arg(issued.reference(), base::screenDate(issued.issuedOn))};
    }
    QStringList parts;
    if (m_issued) {
        const QString reference = m_issued->document.reference();
        parts.append(
            isReplacing() ? Words::tr("Thay thế số %1").arg(reference) : Words::tr("Đã gửi số %1").arg(reference));
    }
    const domain::PaperDraft &draft = m_desk.paper().draft;
    if (draft.isUntouched())
        return parts << Words::tr("Dự thảo, chưa sửa");
    const QString time = QLocale().toString(draft.changedAt.time(), QStringLiteral("HH:mm"));
    const bool today = draft.changedAt.date() == m_file.clock().today();
    return parts << (today ? Words::tr("Dự thảo, sửa lúc %1").arg(time)
                           : Words::tr("Dự thảo, sửa ngày %1").arg(base::screenDate(draft.changedAt.date())));
}

} // namespace pages
