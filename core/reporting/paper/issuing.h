#pragma once

#include "core/base/progress.h"
#include "core/reporting/documentrenderer.h"
#include "core/reporting/paper/paper.h"
#include "core/services/filecheck.h"
#include "core/services/issuedservice.h"

namespace reporting {

/// What issuing adds to a paper: the number and day of the văn thư, who signed, and what it takes the place of.
struct IssueTerms {
    QString form; ///< code; empty: the usual one
    std::optional<settings::Signer> signer; ///< none: the form's own
    int number = 0;
    QDate date;
    domain::IssuedId replaces; ///< invalid: none
    QString replaceReason; ///< why it replaces
    QString reason; ///< overrides warnings
    int copies = 0; ///< 0: not stated
    QDate forwardedOn; ///< null: not stated
    QString note;
};

/// A paper on its way out: what it will look like, and what stands in the register.
struct PaperToIssue {
    document::Document document; ///< with number, date and signer; a replacement says so as the body's first paragraph
    services::NewIssue issue; ///< without contents
    QJsonObject figures;
};

/// The paper as it would be issued: for the preview, and for services::judgeIssue(). Renders nothing, writes nothing.
/// Errors: IssuedUnknown (of what it replaces), PhraseInvalid.
base::Result<PaperToIssue> paperToIssue(const services::DataFile &file, const Paper &paper, const IssueTerms &terms);

/// The same with its contents: text, JSON and PDF. Values in, values out: may run in a thread of its own.
/// Errors: those of DocumentRenderer::pdf().
base::Result<services::NewIssue> rendered(
    const PaperToIssue &paper, DocumentRenderer &renderer, const base::Progress &progress = {});

/// A letter to each of the paper's addressees, in their order: the first bears the number of the terms, each other one
/// the next. NobodyToRemind when the paper has no such letters. Errors: those of paperToIssue().
base::Result<QList<PaperToIssue>> lettersToIssue(
    const services::DataFile &file, const Paper &paper, const IssueTerms &terms);
/// All of them judged, the first that must not be issued telling why, and with their contents. Errors: those of
/// services::judgeIssue() and rendered().
base::Result<void> judgeAll(const services::DataFile &file, const QList<PaperToIssue> &papers, const QString &reason);
base::Result<QList<services::NewIssue>> allRendered(
    const QList<PaperToIssue> &papers, DocumentRenderer &renderer, const base::Progress &progress = {});

/// Issues a paper in one go: paperToIssue(), judged before it is rendered, rendered(), services::issueDocument().
base::Result<domain::IssuedDocument> issue(services::DataFile &file, const Paper &paper, const IssueTerms &terms,
    DocumentRenderer &renderer, const base::Progress &progress = {});

/// The same with a letter to each of its addressees: all of them, or none.
base::Result<QList<domain::IssuedDocument>> issueLetters(services::DataFile &file, const Paper &paper,
    const IssueTerms &terms, DocumentRenderer &renderer, const base::Progress &progress = {});

/// An issued document as values again, to be drawn or written as a Word file. Errors: IssuedUnknown, IssuedChanged,
/// JsonInvalid.
base::Result<document::Document> issuedDocument(const services::DataFile &file, domain::IssuedId id);

/// Everything that is wrong with issued documents: services::checkDocuments(), services::traceFaults(), by which alone
/// a row forged together with its line of the trace is found, and document_unreadable for one whose
/// values cannot be read any more. A note, document_text, where they are whole but this program makes another text of
/// them than the one that was issued: what is shown and printed stays the old one.
/// Errors: those of reading, Cancelled.
base::Result<QList<services::FileFault>> verifyDocuments(
    const services::DataFile &file, const base::Progress &progress = {});
/// The second half of it alone.
base::Result<QList<services::FileFault>> documentTextFaults(
    const services::DataFile &file, const base::Progress &progress = {});

} // namespace reporting
