#pragma once

#include "app/cli/command.h"
#include "core/domain/paperkind.h"
#include "core/reporting/document/document.h"
#include "core/reporting/paper/paper.h"

#include <QList>

#include <functional>

/// The verbs of `document`, a family a file; documentcommand.cpp only looks them up.
namespace cli {

struct Workplace;

struct DocumentVerb {
    QString name;
    std::function<Exit(Invocation &)> run; ///< the verb is taken out of the arguments
};

/// The reports that go up: month, quarter, half-year, year, and the answer to a request.
const QList<DocumentVerb> &reportVerbs();
/// The letter to the units that have not reported.
const QList<DocumentVerb> &reminderVerbs();
/// What is printed as the data give it: registers, lists, the leader's sheet, the record of a handover.
const QList<DocumentVerb> &listVerbs();
/// The life of a paper after its draft: issue, replace, recall.
const QList<DocumentVerb> &lifeVerbs();
/// What was issued: list, show, export, verify.
const QList<DocumentVerb> &keptVerbs();
/// Documents of elsewhere in the register of outgoing documents.
const QList<DocumentVerb> &outgoingVerbs();

/// The paper of this kind: of the period's span ("2022-05"), or that answers the request of this number.
/// Errors: PeriodInvalid, RequestUnknown.
base::Result<domain::PaperKey> paperKeyOf(
    const Workplace &place, domain::PaperKind kind, const QString &period, const QString &request);

/// Whom a reminder goes to and until when, as typed.
struct ReminderOptions {
    QString asOf; ///< --day
    QString until; ///< --until
    QStringList units; ///< --unit, as often as there are; none: everybody who is late

    static ReminderOptions take(Invocation &call);
    bool isEmpty() const { return asOf.isNull() && until.isNull() && units.isEmpty(); }
};

/// The letter over the data, the leader's words over it. Errors: DateInvalid, UnitUnknown, UnitAmbiguous,
/// NobodyToRemind.
base::Result<reporting::Paper> reminderPaper(
    const Workplace &place, domain::Period period, const ReminderOptions &typed);

/// Whether the name says which kind of file is wanted: ".pdf" or ".docx".
bool namesPaperFile(const QString &path);

/// Writes the paper as what the ending of `path` says, and prints the path.
Exit writePaper(const document::Document &document, const QString &path);

} // namespace cli
