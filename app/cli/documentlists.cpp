#include "app/cli/documentcommands.h"
#include "app/cli/workplace.h"
#include "core/reporting/papercatalogue.h"

#include <QCoreApplication>

namespace cli {

using base::Result;
using reporting::PaperChoice;
using reporting::PaperOption;
using reporting::PrintablePaper;

namespace {

/// The options of a paper as they were typed.
struct TypedChoice {
    QString day;
    QString year;
    QString from;
    QString to;
    QString period;

    Result<void> fill(PaperChoice &choice) const;
};

Result<void> TypedChoice::fill(PaperChoice &choice) const
{
    for (const auto &[text, target] :
        {std::pair(&day, &choice.day), std::pair(&from, &choice.from), std::pair(&to, &choice.to)}) {
        const Result<QDate> read = dayOf(*text);
        if (!read)
            return read.error();
        *target = *read;
    }
    const Result<std::optional<int>> number = numberOf(year, QCoreApplication::translate("Error", "năm"), 2000, 2099);
    if (!number)
        return number.error();
    choice.year = number->value_or(0);
    if (!period.isNull()) {
        const Result<domain::Period> read = periodOf(period);
        if (!read)
            return read.error();
        choice.period = *read;
    }
    return {};
}

QString printableUsage(const PrintablePaper &paper)
{
    QString usage = QStringLiteral("document ") + paper.code;
    const auto add = [&](PaperOption option, const char *words) {
        if (paper.takes(option))
            usage += QLatin1Char(' ') + QLatin1String(words);
    };
    add(PaperOption::Task, "--task NUMBER");
    add(PaperOption::Day, "[--day YYYY-MM-DD]");
    add(PaperOption::Period, "[--period YYYY-MM]");
    add(PaperOption::Year, "[--year YYYY]");
    add(PaperOption::Dates, "[--from YYYY-MM-DD] [--to YYYY-MM-DD]");
    add(PaperOption::Book, "[--book NUMBER]");
    add(PaperOption::Everything, "[--all]");
    add(PaperOption::Persons, "[--giver NAME] [--receiver NAME] [--backups FOLDER]");
    return usage + QStringLiteral(" --out FILE.(pdf|docx)");
}

Exit writePrintable(const PrintablePaper &paper, Invocation &call)
{
    const auto option = [&](PaperOption wanted, const char *name) {
        return paper.takes(wanted) ? call.option(QLatin1String(name)) : QString();
    };
    const TypedChoice typed{option(PaperOption::Day, "--day"), option(PaperOption::Year, "--year"),
        option(PaperOption::Dates, "--from"), option(PaperOption::Dates, "--to"),
        option(PaperOption::Period, "--period")};
    PaperChoice choice;
    choice.task = option(PaperOption::Task, "--task");
    choice.everything = paper.takes(PaperOption::Everything) && call.flag(QStringLiteral("--all"));
    choice.book = option(PaperOption::Book, "--book");
    choice.giver = option(PaperOption::Persons, "--giver");
    choice.receiver = option(PaperOption::Persons, "--receiver");
    choice.backupFolder = option(PaperOption::Persons, "--backups");
    const QString out = call.option(QStringLiteral("--out"));
    if (!namesPaperFile(out) || (paper.takes(PaperOption::Task) && choice.task.isEmpty()) || !call.hasOnly(0))
        return Invocation::usage(printableUsage(paper));
    if (const Result<void> filled = typed.fill(choice); !filled)
        return Invocation::fail(filled.error());
    const Result<Workplace> place = Workplace::open(call);
    if (!place)
        return Invocation::fail(place.error());
    const Result<document::Document> made = reporting::printablePaper(*place->file, place->plan, paper.code, choice);
    return made ? writePaper(*made, out) : Invocation::fail(made.error());
}

} // namespace

const QList<DocumentVerb> &listVerbs()
{
    static const QList<DocumentVerb> all = [] {
        QList<DocumentVerb> verbs;
        for (const PrintablePaper &paper : reporting::printablePapers())
            verbs.append({paper.code, [&paper](Invocation &call) { return writePrintable(paper, call); }});
        return verbs;
    }();
    return all;
}

} // namespace cli
