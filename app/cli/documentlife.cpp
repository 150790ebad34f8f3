#include "app/cli/documentcommands.h"
#include "app/cli/documentjson.h"
#include "app/cli/workplace.h"
#include "core/base/wholefile.h"
#include "core/reporting/paper/issuing.h"
#include "core/services/issuedreader.h"
#include "core/services/officesettings.h"
#include "ui/print/paperrenderer.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace cli {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;

namespace {

/// What issuing takes besides the paper, as it was typed.
struct TypedTerms {
    QString number;
    QString date;
    QString signer;
    QString cutOff;
    QString copies;
    QString forwarded;
    QString note;
    QString why; ///< overrides warnings
    QString replaceWhy; ///< why it replaces
    QString out;

    static TypedTerms take(Invocation &call)
    {
        return {call.option(QStringLiteral("--number")), call.option(QStringLiteral("--date")),
            call.option(QStringLiteral("--signer")), call.option(QStringLiteral("--cut-off")),
            call.option(QStringLiteral("--copies")), call.option(QStringLiteral("--forwarded")),
            call.option(QStringLiteral("--note")), call.option(QStringLiteral("--why")),
            call.option(QStringLiteral("--replace-why")), call.option(QStringLiteral("--out"))};
    }

    bool isComplete() const
    {
        return !number.isNull() && !date.isNull()
            && (out.isNull() || out.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive));
    }

    static QString usage()
    {
        return QStringLiteral(" --number N --date YYYY-MM-DD [--signer K] [--cut-off YYYY-MM-DD] [--copies N]"
                              " [--forwarded YYYY-MM-DD] [--note TEXT]");
    }
};

Result<reporting::IssueTerms> termsOf(const TypedTerms &typed, const services::DataFile &file)
{
    reporting::IssueTerms terms;
    const Result<services::OfficeSettings> office = services::OfficeSettings::read(file);
    if (!office)
        return office.error();
    const QList<settings::Signer> signers = office->signers();
    const Result<std::optional<int>> number
        = numberOf(typed.number, QCoreApplication::translate("Error", "số văn bản"), 1, 999999);
    if (!number)
        return number.error();
    const Result<std::optional<int>> copies
        = numberOf(typed.copies, QCoreApplication::translate("Error", "số lượng bản"), 1, 9999);
    if (!copies)
        return copies.error();
    const Result<std::optional<int>> signer
        = numberOf(typed.signer, QCoreApplication::translate("Error", "người ký"), 1, int(signers.size()));
    if (!signer)
        return signer.error();
    for (const auto &[text, day] :
        {std::pair(&typed.date, &terms.date), std::pair(&typed.forwarded, &terms.forwardedOn)}) {
        const Result<QDate> read = dayOf(*text);
        if (!read)
            return read.error();
        *day = *read;
    }
    terms.number = number->value_or(0);
    terms.copies = copies->value_or(0);
    if (*signer)
        terms.signer = signers.at(**signer - 1);
    terms.note = typed.note;
    terms.reason = typed.why;
    terms.replaceReason = typed.replaceWhy;
    return terms;
}

Result<void> checkForm(PaperKind kind, const QString &form)
{
    const QStringList codes = services::paperFormCodes(kind);
    if (form.isNull() || codes.contains(form))
        return {};
    return Error{ErrorCode::PaperFormUnknown,
        {{QStringLiteral("text"), form}, {QStringLiteral("codes"), codes.join(QStringLiteral(", "))}}};
}

/// The paper of the key; a reminder as its options say, on the day of its cut-off. Without one it tells of nothing that
/// came after the day it bears.
Result<reporting::Paper> paperOf(
    const Workplace &place, const PaperKey &key, const TypedTerms &typed, QDate issuedOn, ReminderOptions letter)
{
    if (key.kind == PaperKind::Reminder) {
        letter.asOf = letter.asOf.isNull() ? typed.cutOff : letter.asOf;
        return reminderPaper(place, key.period, letter);
    }
    const Result<QDate> cutOff = dayOf(typed.cutOff);
    if (!cutOff)
        return cutOff.error();
    const auto read
        = [&](std::optional<QDate> until) { return reporting::readPaper(*place.file, place.plan, key, until); };
    if (cutOff->isValid())
        return read(*cutOff);
    const Result<reporting::Paper> paper = read(std::nullopt);
    if (!paper || !issuedOn.isValid() || paper->builder->cutOff() <= issuedOn)
        return paper;
    return read(issuedOn);
}

/// What is issued: which paper, in which form, in the place of what.
struct WantedIssue {
    PaperKey key;
    QString form;
    IssuedId replaces;
    bool each = false; ///< a letter to each of the units, with numbers that follow one another
};

Exit issueEach(const Workplace &place, const reporting::Paper &paper, const reporting::IssueTerms &terms)
{
    print::PaperRenderer renderer;
    const Result<QList<IssuedDocument>> issued = reporting::issueLetters(*place.file, paper, terms, renderer);
    if (!issued)
        return Invocation::fail(issued.error());
    QJsonArray letters;
    for (const IssuedDocument &letter : *issued)
        letters.append(issuedDocumentJson(letter));
    Invocation::print(QJsonDocument(letters));
    return Exit::Done;
}

/// Issues the paper of the key, prints what was issued, and writes its PDF where one is wanted.
Exit issuePaper(
    const Workplace &place, const WantedIssue &wanted, const TypedTerms &typed, const ReminderOptions &letter)
{
    if (const Result<void> known = checkForm(wanted.key.kind, wanted.form); !known)
        return Invocation::fail(known.error());
    Result<reporting::IssueTerms> terms = termsOf(typed, *place.file);
    if (!terms)
        return Invocation::fail(terms.error());
    terms->form = wanted.form;
    terms->replaces = wanted.replaces;
    const Result<reporting::Paper> paper = paperOf(place, wanted.key, typed, terms->date, letter);
    if (!paper)
        return Invocation::fail(paper.error());
    if (wanted.each)
        return issueEach(place, *paper, *terms);
    print::PaperRenderer renderer;
    const Result<IssuedDocument> issued = reporting::issue(*place.file, *paper, *terms, renderer);
    if (!issued)
        return Invocation::fail(issued.error());
    Invocation::print(QJsonDocument(issuedDocumentJson(*issued)));
    if (typed.out.isNull())
        return Exit::Done;
    const Result<IssuedContent> content = services::issuedContent(*place.file, issued->id);
    if (!content)
        return Invocation::fail(content.error());
    const Result<void> written = base::writeWholeFile(typed.out, content->pdf);
    return written ? Exit::Done : Invocation::fail(written.error());
}

Exit issueCommand(Invocation &call)
{
    const TypedTerms typed = TypedTerms::take(call);
    const QString period = call.option(QStringLiteral("--period"));
    const QString request = call.option(QStringLiteral("--request"));
    const QString form = call.option(QStringLiteral("--to"));
    const ReminderOptions letter = ReminderOptions::take(call);
    const QString replaces = call.option(QStringLiteral("--replaces"));
    const bool each = call.flag(QStringLiteral("--each"));
    const std::optional<PaperKind> kind
        = call.hasOnly(1) ? paperKindFromCode(call.arguments.first()) : std::optional<PaperKind>();
    const bool named
        = kind == PaperKind::AdHoc ? period.isNull() && !request.isEmpty() : request.isNull() && !period.isEmpty();
    const bool fits = (kind == PaperKind::Reminder || (letter.isEmpty() && !each))
        && (!each || (replaces.isNull() && typed.out.isNull()));
    if (!kind || !named || !fits || !typed.isComplete()) {
        return Invocation::usage(QStringLiteral("document issue monthly|quarter|half|year|adhoc|reminder"
                                                " --period YYYY-MM|--request NUMBER [--to FORM]")
            + TypedTerms::usage()
            + QStringLiteral(" [--replaces ID --replace-why TEXT] [--why TEXT] [--out FILE.pdf];"
                             " reminder: [--unit NAME]… [--day YYYY-MM-DD] [--until YYYY-MM-DD] [--each]"));
    }
    const Result<IssuedId> replaced = issuedIdOf(replaces);
    if (!replaced)
        return Invocation::fail(replaced.error());
    const Result<Workplace> place = Workplace::open(call);
    if (!place)
        return Invocation::fail(place.error());
    const Result<PaperKey> key = paperKeyOf(*place, *kind, period, request);
    if (!key)
        return Invocation::fail(key.error());
    return issuePaper(*place, {*key, form, *replaced, each}, typed, letter);
}

/// The same paper to the same addressee, from the data of now.
Exit replaceCommand(Invocation &call)
{
    const TypedTerms typed = TypedTerms::take(call);
    const ReminderOptions letter = ReminderOptions::take(call);
    if (!call.hasOnly(1) || !typed.isComplete()) {
        return Invocation::usage(QStringLiteral("document replace ID") + TypedTerms::usage()
            + QStringLiteral(" --replace-why TEXT [--why TEXT] [--out FILE.pdf]"));
    }
    const Result<IssuedId> id = issuedIdOf(call.arguments.first());
    if (!id)
        return Invocation::fail(id.error());
    const Result<Workplace> place = Workplace::open(call);
    if (!place)
        return Invocation::fail(place.error());
    const Result<IssuedDocument> replaced = services::findIssued(*place->file, *id);
    if (!replaced)
        return Invocation::fail(replaced.error());
    return issuePaper(*place, {replaced->key, replaced->form, *id}, typed, letter);
}

Exit recallCommand(Invocation &call)
{
    const QString dateText = call.option(QStringLiteral("--date"));
    const QString why = call.option(QStringLiteral("--why"));
    if (!call.hasOnly(1) || dateText.isNull())
        return Invocation::usage(QStringLiteral("document recall ID --date YYYY-MM-DD --why TEXT"));
    const Result<IssuedId> id = issuedIdOf(call.arguments.first());
    if (!id)
        return Invocation::fail(id.error());
    const Result<QDate> date = dayOf(dateText);
    if (!date)
        return Invocation::fail(date.error());
    const auto file = call.openFile();
    if (!file)
        return Invocation::fail(file.error());
    const Result<void> done = services::recallDocument(**file, *id, *date, why);
    return done ? Exit::Done : Invocation::fail(done.error());
}

} // namespace

const QList<DocumentVerb> &lifeVerbs()
{
    static const QList<DocumentVerb> verbs{{QStringLiteral("issue"), issueCommand},
        {QStringLiteral("replace"), replaceCommand}, {QStringLiteral("recall"), recallCommand}};
    return verbs;
}

} // namespace cli
