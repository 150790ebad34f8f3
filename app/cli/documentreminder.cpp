#include "app/cli/documentcommands.h"
#include "app/cli/workplace.h"
#include "core/reporting/paper/paper.h"
#include "core/reporting/reminderletter/reminderbuilder.h"
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
    QString asOf;
    QString until;
    QStringList units;
    QString folder;
    QString out;

    static WantedReminder take(Invocation &call)
    {
        WantedReminder wanted;
        wanted.text = call.flag(QStringLiteral("--text"));
        wanted.each = call.flag(QStringLiteral("--each"));
        wanted.period = call.option(QStringLiteral("--period"));
        wanted.asOf = call.option(QStringLiteral("--day"));
        wanted.until = call.option(QStringLiteral("--until"));
        for (QString unit = call.option(QStringLiteral("--unit")); !unit.isNull();
             unit = call.option(QStringLiteral("--unit")))
            wanted.units.append(unit);
        wanted.folder = call.option(QStringLiteral("--folder"));
        wanted.out = call.option(QStringLiteral("--out"));
        return wanted;
    }

    /// Exactly one way out: the message, a file, or a folder of letters.
    bool isComplete() const
    {
        const bool file = namesPaperFile(out);
        return !period.isNull() && int(text) + int(file) + int(!folder.isEmpty()) == 1 && (out.isEmpty() || file)
            && (!text || (!each && asOf.isNull() && until.isNull()));
    }
};

Result<reporting::ReminderChoice> choiceOf(const WantedReminder &wanted, const Workplace &place)
{
    reporting::ReminderChoice choice;
    for (const auto &[text, day] : {std::pair(&wanted.asOf, &choice.asOf), std::pair(&wanted.until, &choice.until)}) {
        const Result<QDate> read = dayOf(*text);
        if (!read)
            return read.error();
        if (read->isValid())
            *day = *read;
    }
    for (const QString &name : wanted.units) {
        const Result<Unit> unit = place.units.resolve(name);
        if (!unit)
            return unit.error();
        choice.only.insert(unit->id);
    }
    return choice;
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
    const Result<reporting::ReminderChoice> choice = choiceOf(wanted, *place);
    if (!choice)
        return Invocation::fail(choice.error());
    const Result<reporting::ReminderSource> source
        = reporting::readReminderSource(*place->file, place->plan, *period, *choice);
    if (!source)
        return Invocation::fail(source.error());
    if (source->units.isEmpty()) {
        return Invocation::fail({base::ErrorCode::NobodyToRemind, {{QStringLiteral("period"), period->label()}}});
    }
    if (wanted.text)
        return printText(*place, source->units, *period);
    const Result<reporting::Paper> draft
        = reporting::readPaper(*place->file, place->plan, {place->plan.id, PaperKind::Reminder, *period, {}});
    if (!draft)
        return Invocation::fail(draft.error());
    const reporting::Paper paper = draft->over(std::make_shared<reporting::ReminderBuilder>(*source));
    if (wanted.each || !wanted.folder.isEmpty())
        return writeLetters(paper.copies(paper.face()), wanted);
    return writePaper(paper.document(), wanted.out);
}

} // namespace

const QList<DocumentVerb> &reminderVerbs()
{
    static const QList<DocumentVerb> all{{QStringLiteral("reminder"), writeReminder}};
    return all;
}

} // namespace cli
