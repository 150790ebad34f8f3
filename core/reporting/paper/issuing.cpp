#include "core/reporting/paper/issuing.h"

#include "core/base/text/wording.h"
#include "core/reporting/document/documentjson.h"
#include "core/reporting/document/documenttext.h"
#include "core/reporting/paper/issuedsheet.h"
#include "core/reporting/phrasebook.h"
#include "core/services/documentcheck.h"
#include "core/services/issuedreader.h"
#include "core/services/officesettings.h"

#include <QJsonDocument>

#include <algorithm>

namespace reporting {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;
using services::FileFault;

namespace {

QString compactJson(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// The first block of a kind, or an empty one.
template <typename T> T firstOf(const document::Document &paper)
{
    for (const document::Block &block : paper.blocks) {
        if (const T *found = std::get_if<T>(&block))
            return *found;
    }
    return {};
}

/// Điều 18.3: "Báo cáo này thay thế Báo cáo số 05/BC-CATX(QLHC) ngày 12/5/2022 của Công an thị xã."
Result<document::Paragraph> replacementNote(
    const services::DataFile &file, IssuedId replaces, const services::PaperForm &form)
{
    const Result<IssuedDocument> replaced = services::findIssued(file, replaces);
    if (!replaced)
        return replaced.error();
    const Result<services::OfficeSettings> office = services::OfficeSettings::read(file);
    if (!office)
        return office.error();
    const Result<PhraseBook> phrases = readPhrases(*office, {QStringLiteral("issued")});
    if (!phrases)
        return phrases.error();
    const QString kind
        = replaced->key.kind == PaperKind::Reminder ? QStringLiteral("Công văn") : QStringLiteral("Báo cáo");
    const QString text = phrases->text("replaces",
        {{"kind", kind}, {"number", replaced->reference()}, {"date", base::proseDate(replaced->issuedOn)},
            {"office", form.officeInText}});
    return document::Paragraph{{{text}}};
}

Result<QList<IssuedDocument>> issueAll(services::DataFile &file, const QList<PaperToIssue> &papers,
    const QString &reason, DocumentRenderer &renderer, const base::Progress &progress)
{
    if (Result<void> judged = judgeAll(file, papers, reason); !judged)
        return judged.error();
    const Result<QList<services::NewIssue>> issues = allRendered(papers, renderer, progress);
    if (!issues)
        return issues.error();
    return services::issueDocuments(file, *issues);
}

} // namespace

Result<PaperToIssue> paperToIssue(const services::DataFile &file, const Paper &paper, const IssueTerms &terms)
{
    PaperFace face = paper.face(terms.form);
    face.signer = terms.signer.value_or(face.signer);
    face.number = terms.number > 0 ? QStringLiteral("%1").arg(terms.number, 2, 10, QLatin1Char('0')) : QString();
    face.date = terms.date.isValid() ? std::optional(terms.date) : std::nullopt;
    PaperToIssue made;
    made.document = paper.document(face);
    if (terms.replaces.isValid()) {
        const Result<document::Paragraph> note = replacementNote(file, terms.replaces, face.form);
        if (!note)
            return note.error();
        made.document.blocks.insert(std::min(paper.builder->headSize(), made.document.blocks.size()), *note);
    }
    made.figures = paper.builder->figures();
    services::NewIssue &issue = made.issue;
    issue.key = paper.key();
    issue.form = face.form.code;
    issue.number = terms.number;
    issue.symbol = face.form.symbol;
    issue.issuedOn = terms.date;
    issue.title = made.document.title;
    issue.signer = face.signer;
    issue.addressees = firstOf<document::Addressees>(made.document).names;
    issue.recipients = firstOf<document::SignatureBlock>(made.document).recipients;
    issue.copies = terms.copies;
    issue.forwardedOn = terms.forwardedOn;
    issue.note = terms.note;
    issue.cutOff = paper.builder->cutOff();
    issue.replaces = terms.replaces;
    issue.replaceReason = terms.replaceReason;
    issue.reason = terms.reason;
    return made;
}

Result<services::NewIssue> rendered(
    const PaperToIssue &paper, DocumentRenderer &renderer, const base::Progress &progress)
{
    const Result<PdfFile> pdf = renderer.pdf(paper.document, progress);
    if (!pdf)
        return pdf.error();
    services::NewIssue issue = paper.issue;
    issue.pages = pdf->pages;
    issue.content = {compactJson(document::toJson(paper.document)), document::toText(paper.document),
        compactJson(paper.figures), pdf->bytes};
    return issue;
}

Result<QList<PaperToIssue>> lettersToIssue(const services::DataFile &file, const Paper &paper, const IssueTerms &terms)
{
    QList<PaperToIssue> letters;
    IssueTerms own = terms;
    for (const std::shared_ptr<const PaperBuilder> &single : paper.builder->copies()) {
        const Result<PaperToIssue> letter = paperToIssue(file, paper.over(single), own);
        if (!letter)
            return letter.error();
        letters.append(*letter);
        ++own.number;
    }
    if (letters.isEmpty())
        return Error{ErrorCode::NobodyToRemind, {{QStringLiteral("period"), paper.key().period.label()}}};
    return letters;
}

Result<void> judgeAll(const services::DataFile &file, const QList<PaperToIssue> &papers, const QString &reason)
{
    for (const PaperToIssue &paper : papers) {
        const Result<Guards> guards = services::judgeIssue(file, paper.issue);
        if (!guards)
            return guards.error();
        if (const std::optional<Error> stop = guards->stop(reason))
            return *stop;
    }
    return {};
}

Result<QList<services::NewIssue>> allRendered(
    const QList<PaperToIssue> &papers, DocumentRenderer &renderer, const base::Progress &progress)
{
    // Of several papers the whole ones are counted.
    const base::Progress within = papers.size() == 1 ? progress : base::Progress();
    QList<services::NewIssue> issues;
    for (const PaperToIssue &paper : papers) {
        const Result<services::NewIssue> whole = rendered(paper, renderer, within);
        if (!whole)
            return whole.error();
        issues.append(*whole);
        if (!within && progress && !progress(int(issues.size()), int(papers.size())))
            return Error{ErrorCode::Cancelled, {}};
    }
    return issues;
}

Result<IssuedDocument> issue(services::DataFile &file, const Paper &paper, const IssueTerms &terms,
    DocumentRenderer &renderer, const base::Progress &progress)
{
    const Result<PaperToIssue> made = paperToIssue(file, paper, terms);
    if (!made)
        return made.error();
    const Result<QList<IssuedDocument>> issued = issueAll(file, {*made}, terms.reason, renderer, progress);
    if (!issued)
        return issued.error();
    return issued->first();
}

Result<QList<IssuedDocument>> issueLetters(services::DataFile &file, const Paper &paper, const IssueTerms &terms,
    DocumentRenderer &renderer, const base::Progress &progress)
{
    const Result<QList<PaperToIssue>> letters = lettersToIssue(file, paper, terms);
    if (!letters)
        return letters.error();
    return issueAll(file, *letters, terms.reason, renderer, progress);
}

Result<document::Document> issuedDocument(const services::DataFile &file, IssuedId id)
{
    const Result<IssuedContent> content = services::issuedContent(file, id);
    if (!content)
        return content.error();
    return storedDocument(*content);
}

Result<QList<FileFault>> documentTextFaults(const services::DataFile &file, const base::Progress &progress)
{
    const Result<QList<IssuedDocument>> documents = services::readIssued(file, QDate(2000, 1, 1), QDate(2099, 12, 31));
    if (!documents)
        return documents.error();
    QList<FileFault> faults;
    for (qsizetype i = 0; i < documents->size(); ++i) {
        if (progress && !progress(int(i), int(documents->size())))
            return Error{ErrorCode::Cancelled, {}};
        const IssuedDocument &document = documents->at(i);
        const Result<IssuedContent> content = services::issuedContent(file, document.id);
        if (!content && content.error().code == ErrorCode::IssuedChanged)
            continue; // checkDocuments() names it
        if (!content)
            return content.error();
        const Result<document::Document> paper = storedDocument(*content);
        if (!paper)
            faults.append({QStringLiteral("document_unreadable"), document.code()});
        else if (document::toText(*paper) != content->text)
            faults.append({QStringLiteral("document_text"), document.code(), true});
    }
    return faults;
}

Result<QList<FileFault>> verifyDocuments(const services::DataFile &file, const base::Progress &progress)
{
    const Result<QList<FileFault>> seals = services::checkDocuments(file, progress);
    if (!seals)
        return seals;
    // The seals are compared with the trace: that is worth as much as the trace itself.
    const Result<QList<FileFault>> trace = services::traceFaults(file);
    if (!trace)
        return trace;
    const Result<QList<FileFault>> texts = documentTextFaults(file, progress);
    if (!texts)
        return texts;
    return *seals + *trace + *texts;
}

} // namespace reporting
