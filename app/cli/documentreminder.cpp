#include "app/cli/documentcommands.h"
#include "app/cli/workplace.h"
#include "core/reporting/paper/paper.h"
#include "core/reporting/reminderletter/reminderbuilder.h"
#include "core/reporting/reminderletter/reminderwords.h"
#include "core/reporting/remindertext.h"

#include <QDir>

namespace cli {

using base::Result;
using namespace domain;

namespace {

/// What was typed of a reminder.
struct WantedReminder {
    bool text = false;
    bool each = false;
    QString period;
    ReminderOptions letter;
    QString folder;
    QString out;

    static WantedReminder take(Invocation &call)
    {
        WantedReminder wanted;
        wanted.text = call.flag(QStringLiteral("--text"));
        wanted.each = call.flag(QStringLiteral("--each"));
        wanted.period = call.option(QStringLiteral("--period"));
        wanted.letter = ReminderOptions::take(call);
        wanted.folder = call.option(QStringLiteral("--folder"));
        wanted.out = call.option(QStringLiteral("--out"));
        return wanted;
    }

    /// Exactly one way out: the message, a file, or a folder of letters.
    bool isComplete() const
    {
        const bool file = namesPaperFile(out);
        return !period.isNull() && int(text) + int(file) + int(!folder.isEmpty()) == 1 && (out.isEmpty() || file)
            && (!text || (!each && letter.asOf.isNull() && letter.until.isNull()));
    }
};

Result<reporting::ReminderChoice> choiceOf(const ReminderOptions &typed, const Workplace &place)
{
    reporting::ReminderChoice choice;
    for (const auto &[text, day] : {std::pair(&typed.asOf, &choice.asOf), std::pair(&typed.until, &choice.until)}) {
        const Result<QDate> read = dayOf(*text);
        if (!read)
            return read.error();
        if (read->isValid())
            *day = *read;
    }
    for (const QString &name : typed.units) {
        const Result<Unit> unit = place.units.resolve(name);
        if (!unit)
            return unit.error();
        choice.only.insert(unit->id);
    }
    return choice;
}

/// Errors: DateInvalid, DatesReversed, UnitUnknown, UnitAmbiguous, NobodyToRemind.
Result<reporting::ReminderSource> sourceOf(const Workplace &place, Period period, const ReminderOptions &typed)
{
    const Result<reporting::ReminderChoice> choice = choiceOf(typed, place);
    if (!choice)
        return choice.error();
    const Result<reporting::ReminderSource> source
        = reporting::readReminderSource(*place.file, place.plan, period, *choice);
    if (!source)
        return source;
    if (source->units.isEmpty())
        return base::Error{base::ErrorCode::NobodyToRemind, {{QStringLiteral("period"), period.label()}}};
    if (source->untilIsDayOff) {
        Invocation::warn(QStringLiteral("Hạn %1 là ngày nghỉ. Nên chọn một ngày làm việc.")
                             .arg(reporting::dueDayWords(source->until)));
    }
    return source;
}

Exit printText(const Workplace &place, const QList<Unit> &units, Period period)
{
    const Result<QString> text = reporting::reminderText(*place.file, units, period);
    if (!text)
        return Invocation::fail(text.error());
    Invocation::print(*text);
    return Exit::Done;
}

Exit writeLetters(const QList<reporting::PaperCopy> &letters, const WantedReminder &wanted)
{
    if (wanted.folder.isEmpty()) {
        QList<document::Document> documents;
        for (const reporting::PaperCopy &letter : letters)
            documents.append(letter.document);
        return writePaper(document::joined(documents), wanted.out);
    }
    for (const reporting::PaperCopy &letter : letters) {
        const Exit written
            = writePaper(letter.document, QDir(wanted.folder).filePath(letter.fileName + QStringLiteral(".pdf")));
        if (written != Exit::Done)
            return written;
    }
    return Exit::Done;
}

Exit writeReminder(Invocation &call)
{
    const WantedReminder wanted = WantedReminder::take(call);
    if (!wanted.isComplete() || !call.hasOnly(0)) {
        return Invocation::usage(
            QStringLiteral("document reminder --period YYYY-MM [--unit NAME]… (--text | [--day YYYY-MM-DD]"
                           " [--until YYYY-MM-DD] ([--each] --out FILE.(pdf|docx) | --folder FOLDER))"));
    }
    const Result<Period> period = periodOf(wanted.period);
    if (!period)
        return Invocation::fail(period.error());
    const Result<Workplace> place = Workplace::open(call);
    if (!place)
        return Invocation::fail(place.error());
    if (wanted.text) {
        const Result<reporting::ReminderSource> source = sourceOf(*place, *period, wanted.letter);
        return source ? printText(*place, source->units, *period) : Invocation::fail(source.error());
    }
    const Result<reporting::Paper> paper = reminderPaper(*place, *period, wanted.letter);
    if (!paper)
        return Invocation::fail(paper.error());
    if (wanted.each || !wanted.folder.isEmpty())
        return writeLetters(paper->copies(paper->face()), wanted);
    return writePaper(paper->document(), wanted.out);
}

} // namespace

ReminderOptions ReminderOptions::take(Invocation &call)
{
    ReminderOptions typed{call.option(QStringLiteral("--day")), call.option(QStringLiteral("--until")), {}};
    for (QString unit = call.option(QStringLiteral("--unit")); !unit.isNull();
         unit = call.option(QStringLiteral("--unit")))
        typed.units.append(unit);
    return typed;
}

Result<reporting::Paper> reminderPaper(const Workplace &place, Period period, const ReminderOptions &typed)
{
    const Result<reporting::ReminderSource> source = sourceOf(place, period, typed);
    if (!source)
        return source.error();
    const Result<reporting::Paper> draft
        = reporting::readPaper(*place.file, place.plan, {place.plan.id, PaperKind::Reminder, period, {}});
    if (!draft)
        return draft.error();
    return draft->over(std::make_shared<reporting::ReminderBuilder>(*source));
}

const QList<DocumentVerb> &reminderVerbs()
{
    static const QList<DocumentVerb> all{{QStringLiteral("reminder"), writeReminder}};
    return all;
}

} // namespace cli
