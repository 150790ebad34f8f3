#include "core/reporting/briefing/briefing.h"

#include "core/base/text/wording.h"
#include "core/reporting/disciplinechart.h"
#include "core/reporting/document/plainblocks.h"
#include "core/reporting/planwords.h"

namespace reporting {

using namespace document;
using namespace domain;
using base::paddedCount;
using base::percent;
using base::proseDate;

namespace {

constexpr qsizetype itemsShown = 5;
constexpr qsizetype namesShown = 3;
// How many small letters have room.
constexpr double planLength = 60;
constexpr double nameLength = 34;
constexpr double whatLength = 76; ///< two lines
constexpr double whatLengthWide = 84; ///< on a day of which little is said
constexpr qsizetype littleSaid = 380; ///< letters of the three sentences
constexpr double whoLength = 36;
constexpr double briefingChartHeight = 25; ///< mm; its table of values needs as much again

/// Whole words of it, "…" behind them. Capitals are wider than other letters.
QString cut(const QString &text, double length)
{
    constexpr double capital = 1.5;
    const QString plain = text.simplified();
    qsizetype fits = 0;
    for (double taken = 0; fits < plain.size(); ++fits) {
        taken += plain.at(fits).isUpper() ? capital : 1;
        if (taken > length)
            break;
    }
    if (fits == plain.size())
        return plain;
    const qsizetype blank = plain.lastIndexOf(QLatin1Char(' '), fits);
    return plain.left(blank > fits / 2 ? blank : fits) + QStringLiteral("…");
}

/// "A, B, C và 05 đơn vị khác".
QString firstNames(const BriefingSource &source, const QStringList &names)
{
    QStringList shown;
    for (const QString &name : names.first(std::min(namesShown, names.size())))
        shown.append(cut(name, nameLength));
    const QString list = shown.join(QStringLiteral(", "));
    if (names.size() <= namesShown)
        return list;
    return source.phrases.text("and_others", {{"names", list}, {"count", paddedCount(int(names.size() - namesShown))}});
}

/// "đã nhận 04/48 báo cáo, 03 đúng hạn, 01 gửi chậm"; what is none is not said.
QString receivedWords(const BriefingSource &source)
{
    const UnitCounts &counts = source.figures.counts;
    if (counts.received() == 0)
        return {};
    QStringList words{source.phrases.text("discipline_received",
        {{"received", paddedCount(counts.received())}, {"required", paddedCount(counts.required)}})};
    if (counts.onTime > 0)
        words.append(source.phrases.text("discipline_on_time", {{"on_time", paddedCount(counts.onTime)}}));
    if (counts.late > 0)
        words.append(source.phrases.text("discipline_late", {{"late", paddedCount(counts.late)}}));
    return words.join(QStringLiteral(", "));
}

QString disciplineSentence(const BriefingSource &source)
{
    const UnitCounts &counts = source.figures.counts;
    const QString period = source.figures.period.label();
    if (counts.required == 0)
        return source.phrases.text("discipline_not_asked", {{"period", period}});
    QStringList missing;
    for (const UnitFigures &unit : source.figures.units) {
        if (unit.standing.status == ReportStatus::Missing)
            missing.append(unit.unit.name);
    }
    QString rest;
    if (!missing.isEmpty()) {
        rest = source.phrases.text(
            "discipline_missing", {{"count", paddedCount(counts.missing)}, {"names", firstNames(source, missing)}});
    } else if (counts.pending > 0) {
        rest = source.phrases.text("discipline_pending", {{"count", paddedCount(counts.pending)}});
    } else {
        rest = source.phrases.text("discipline_complete");
    }
    QStringList states{receivedWords(source), rest};
    states.removeAll(QString());
    return source.phrases.text("discipline",
        {{"period", period}, {"due", proseDate(source.figures.dates.dueEffective)},
            {"states", states.join(QStringLiteral("; "))}});
}

QString dueTaskWords(const BriefingSource &source)
{
    const QString overdue = paddedCount(source.tasks.openOverdue);
    const QString soon = paddedCount(source.dueSoon);
    if (source.tasks.openOverdue > 0 && source.dueSoon > 0)
        return source.phrases.text("tasks_due", {{"overdue", overdue}, {"soon", soon}});
    if (source.tasks.openOverdue > 0)
        return source.phrases.text("tasks_overdue", {{"overdue", overdue}});
    return source.dueSoon > 0 ? source.phrases.text("tasks_soon", {{"soon", soon}})
                              : source.phrases.text("tasks_in_time");
}

QString taskSentence(const BriefingSource &source)
{
    QStringList states;
    for (const TaskState state : {TaskState::Done, TaskState::InProgress, TaskState::NotStarted, TaskState::Paused}) {
        if (const int count = source.tasks.of(state); count > 0)
            states.append(paddedCount(count) + QLatin1Char(' ') + base::lowerFirst(taskStateOnPaper(state)));
    }
    return source.phrases.text("tasks",
        {{"total", paddedCount(source.tasks.total)}, {"states", states.join(QStringLiteral(", "))},
            {"due", dueTaskWords(source)}});
}

QString difficultySentence(const BriefingSource &source)
{
    const DifficultyFigures &figures = source.figures.difficulties;
    if (figures.open.isEmpty())
        return source.phrases.text("difficulties_none");
    const QString solved = figures.solved.isEmpty()
        ? source.phrases.text("difficulties_none_solved")
        : source.phrases.text("difficulties_solved", {{"count", paddedCount(int(figures.solved.size()))}});
    const QString open = paddedCount(int(figures.open.size()));
    const QString days = paddedCount(figures.limits.redDays);
    const int red = figures.at(DifficultyAge::Red);
    if (red == 0)
        return source.phrases.text("difficulties_fresh", {{"open", open}, {"solved", solved}});
    if (red == figures.open.size())
        return source.phrases.text("difficulties_all_red", {{"open", open}, {"days", days}, {"solved", solved}});
    return source.phrases.text(
        "difficulties", {{"open", open}, {"days", days}, {"red", paddedCount(red)}, {"solved", solved}});
}

KeyFigures keyFigures(const BriefingSource &source)
{
    const UnitCounts &now = source.figures.counts;
    const UnitCounts &before = source.figures.previous;
    const auto then = [&](const QString &value) {
        return before.required > 0 ? source.phrases.text("before", {{"value", value}}) : QString();
    };
    const KeyFigure missing = now.pending > 0
        ? KeyFigure{paddedCount(now.pending), source.phrases.text("figure_pending"), {}}
        : KeyFigure{paddedCount(now.missing), source.phrases.text("figure_missing"), then(paddedCount(before.missing))};
    // A share of what is not yet due would say that the units fail.
    const KeyFigure onTime = now.pending > 0
        ? KeyFigure{QStringLiteral("–"), source.phrases.text("figure_on_time"), source.phrases.text("figure_not_due")}
        : KeyFigure{now.required > 0 ? percent(now.onTime, now.required) : QStringLiteral("–"),
            source.phrases.text("figure_on_time"), then(percent(before.onTime, before.required))};
    return {{missing, {paddedCount(now.late), source.phrases.text("figure_late"), then(paddedCount(before.late))},
        onTime, {paddedCount(source.tasks.openOverdue), source.phrases.text("figure_overdue"), {}},
        {paddedCount(int(source.figures.difficulties.open.size())), source.phrases.text("figure_difficulties"), {}}}};
}

Table itemTable(const QList<WorstItem> &items, double length)
{
    Table table
        = plainTable({TableColumn::fixed(10, Alignment::Centre), TableColumn::shared(1), TableColumn::fixed(36),
                         TableColumn::fixed(21.5, Alignment::Centre), TableColumn::fixed(12, Alignment::Centre)},
            {QStringLiteral("STT"), QStringLiteral("Việc"), QStringLiteral("Ai"), QStringLiteral("Từ ngày"),
                QStringLiteral("Số ngày")});
    int number = 0;
    for (const WorstItem &item : items) {
        table.rows.append(tableRow({QString::number(++number), cut(item.what, length), cut(item.who, whoLength),
            proseDate(item.since), QString::number(item.days)}));
    }
    return table;
}

/// A line over what follows it.
Paragraph caption(const QString &text)
{
    return {{Run{text, true, false}}, Alignment::Left, false, true};
}

} // namespace

QStringList briefingSentences(const BriefingSource &source)
{
    return {disciplineSentence(source), taskSentence(source), difficultySentence(source)};
}

Document briefing(const BriefingSource &source)
{
    const PhraseBook &phrases = source.phrases;
    Document paper;
    const QString title = phrases.text("title", {{"plan_short", cut(source.figures.plan.shortName, planLength)}});
    paper.title = title;
    paper.author = source.office.text("letterhead.agency");
    paper.subject = planReference(source.figures.plan);
    paper.setup.bodySize = 13;
    paper.setup.lineSpacing = 1;
    paper.setup.firstLineIndent = 10;
    paper.blocks << Title{title, {}, phrases.text("note", {{"day", proseDate(source.asOf)}})} << keyFigures(source);
    const QStringList sentences = briefingSentences(source);
    paper.blocks += plainParagraphs(sentences);
    const QList<WorstItem> shown = worst(source.items, itemsShown);
    if (shown.isEmpty()) {
        paper.blocks.append(plainParagraph(phrases.text("items_none")));
    } else {
        paper.blocks << caption(phrases.text("items"))
                     << itemTable(shown, sentences.join(QString()).size() > littleSaid ? whatLength : whatLengthWide);
        if (const int more = int(source.items.size() - shown.size()); more > 0)
            paper.blocks.append(plainParagraph(phrases.text("items_more", {{"count", paddedCount(more)}})));
    }
    paper.blocks.append(disciplineChart(source.months, phrases.text("chart"), briefingChartHeight));
    return paper;
}

} // namespace reporting
