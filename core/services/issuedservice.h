#pragma once

#include "core/base/result.h"
#include "core/domain/guard.h"
#include "core/domain/issueddocument.h"
#include "core/services/datafile.h"
#include "core/settings/signer.h"

#include <QJsonObject>

#include <optional>

namespace services {

/// A paper with the number and the day that the văn thư gave it, to be issued. Its contents are made before
/// (reporting::rendered(), with the PDF): nothing is rendered while the file is being written.
struct NewIssue {
    domain::PaperKey key;
    QString form; ///< code of PaperForm
    int number = 0;
    QString symbol;
    QDate issuedOn;
    QString title; ///< tên loại and trích yếu
    settings::Signer signer;
    QStringList addressees;
    QStringList recipients;
    int copies = 0; ///< 0: not stated
    QDate forwardedOn; ///< null: not stated
    QString note;
    QDate cutOff;
    domain::IssuedId replaces; ///< invalid: none
    QString replaceReason; ///< why it replaces
    QString reason; ///< overrides warnings
    int pages = 0;
    domain::IssuedContent content;
};

/// All that stands against issuing it; nothing is written, and the contents are not looked at, so it can be asked
/// before they are made. Refusals: TextMissing, OutgoingNumberTaken, IssuedInForce (a report of this key and form is in
/// force; letters may be sent again), IssuedUnknown, IssuedNotInForce, IssuedOtherPaper, ReasonMissing (of the one it
/// replaces). Warnings: IssuedInFuture, IssuedEarly (before the period's end, the cut-off or the day of the one it
/// replaces).
base::Result<domain::Guards> judgeIssue(const DataFile &file, const NewIssue &issue);

/// Issues it: in one transaction the document with all its contents, the end of the one it replaces, and their lines of
/// the trace, which bear the row's checksum. From then on it never changes; undo answers IssuedNotUndone.
/// Errors: those of judgeIssue() and of writing. Whatever happens, there is the whole document or none of it.
base::Result<domain::IssuedDocument> issueDocument(DataFile &file, const NewIssue &issue);

/// A set of them, such as a letter to each unit with numbers that follow one another, in one transaction: all of them
/// with their own contents, or none. Errors: as above; TextMissing for an empty set.
base::Result<QList<domain::IssuedDocument>> issueDocuments(DataFile &file, const QList<NewIssue> &issues);

/// The document is taken back from whoever has it (thu hồi) and is no longer in force; it stays in the register.
/// Undo answers IssuedNotUndone. Errors: IssuedUnknown, IssuedNotInForce, ReasonMissing, ActInFuture, IssuedEndEarly.
base::Result<void> recallDocument(DataFile &file, domain::IssuedId id, QDate on, const QString &reason);

/// How the document stands, in words of the screen: "đã được thay thế bằng văn bản số 07/BC-CATX(QLHC)", "đã thu hồi
/// ngày 20/05/2022", "đang có hiệu lực".
QString issuedStateText(const domain::IssuedDocument &document);

} // namespace services
