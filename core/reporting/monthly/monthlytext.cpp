#include "core/reporting/monthly/monthlytext.h"

#include "core/base/text/wording.h"

#include <QSet>

#include <array>

namespace reporting {

using base::lowerFirst;
using base::paddedCount;
using base::percent;
using base::proseDate;
using base::withoutStop;
using namespace domain;

namespace {

/// Longer lists stand in annex II only.
constexpr int namesInText = 15;

QString commaList(const QStringList &parts)
{
    return parts.join(QStringLiteral(", "));
}

/// "03 đơn vị gửi chậm: A, B, C." or, for many, where to find them.
QString namedUnits(const PhraseBook &phrases, const QStringList &names, const char *few, const char *many)
{
    const QString count = paddedCount(int(names.size()));
    return names.size() > namesInText ? phrases.text(many, {{"count", count}})
                                      : phrases.text(few, {{"count", count}, {"names", commaList(names)}});
}

QString comparedSentence(const MonthlySource &source)
{
    const UnitCounts &before = source.figures.previous;
    const int more = source.figures.counts.onTime - before.onTime;
    const QString count = paddedCount(std::abs(more));
    const QString change = more > 0 ? source.phrases.text("discipline_more", {{"count", count}})
        : more < 0                  ? source.phrases.text("discipline_fewer", {{"count", count}})
                                    : source.phrases.text("discipline_same");
    return source.phrases.text("discipline_compared",
        {{"on_time", paddedCount(before.onTime)}, {"required", paddedCount(before.required)},
            {"percent", percent(before.onTime, before.required)}, {"change", change}});
}

QString onTimeSentence(const MonthlySource &source)
{
    const UnitCounts &counts = source.figures.counts;
    const QString date = proseDate(source.figures.cutOff);
    const QString required = paddedCount(counts.required);
    if (counts.onTime == 0)
        return source.phrases.text("discipline_none_on_time", {{"date", date}, {"required", required}});
    if (counts.onTime == counts.required)
        return source.phrases.text("discipline_all_on_time", {{"date", date}, {"required", required}});
    return source.phrases.text("discipline_on_time",
        {{"date", date}, {"on_time", paddedCount(counts.onTime)}, {"required", required},
            {"percent", percent(counts.onTime, counts.required)}});
}

QString chaseSentence(const MonthlySource &source)
{
    QSet<UnitId> units;
    std::array<int, 5> byChannel{};
    for (const Chase &chase : source.chases) {
        units.insert(chase.unit);
        ++byChannel.at(size_t(chase.channel));
    }
    QStringList channels;
    for (size_t channel = 0; channel < byChannel.size(); ++channel) {
        if (byChannel.at(channel) > 0)
            channels.append(
                chaseChannelText(ChaseChannel(channel)) + QLatin1Char(' ') + paddedCount(byChannel.at(channel)));
    }
    return source.phrases.text("direction_chases",
        {{"count", paddedCount(int(source.chases.size()))}, {"units", paddedCount(int(units.size()))},
            {"channels", commaList(channels)}});
}

/// "đã tham mưu UBND tại văn bản số 45/UBND-NC".
QString stageWords(const MonthlySource &source, const Difficulty &difficulty)
{
    const QString stage = lowerFirst(difficultyStageText(difficulty.stage));
    if (difficulty.document.isEmpty())
        return stage;
    return source.phrases.text("difficulty_by_document", {{"stage", stage}, {"document", difficulty.document}});
}

} // namespace

QString basisSentence(const MonthlySource &source)
{
    const Plan &plan = source.figures.plan;
    return source.phrases.text("basis",
        {{"plan", source.planReference()}, {"date", proseDate(plan.date)}, {"issuer", plan.issuer},
            {"title", lowerFirst(plan.title)}, {"office", source.officeName()},
            {"period", source.figures.period.label()}});
}

QStringList directionSentences(const MonthlySource &source)
{
    const PhraseBook &phrases = source.phrases;
    QStringList sentences;
    for (const Report &report : source.own) {
        if (!report.narrative.trimmed().isEmpty())
            sentences.append(withoutStop(report.narrative) + QLatin1Char('.'));
    }
    QStringList requests;
    for (const Request &request : source.requests) {
        requests.append(phrases.text("direction_request",
            {{"subject", withoutStop(request.subject)}, {"number", request.number},
                {"date", proseDate(request.askedOn)}, {"asked", paddedCount(int(request.addressees.size()))}}));
    }
    if (!requests.isEmpty()) {
        sentences.append(phrases.text("direction_requests",
            {{"office", source.officeName()}, {"count", paddedCount(int(requests.size()))},
                {"list", requests.join(QStringLiteral("; "))}}));
    }
    if (!source.chases.isEmpty())
        sentences.append(chaseSentence(source));
    const QString directed = paddedCount(source.directed);
    if (source.directed > 0 && source.directives.isEmpty())
        sentences.append(phrases.text("direction_directed", {{"count", directed}}));
    else if (source.directed > 0) {
        sentences.append(
            phrases.text("direction_directed_by", {{"count", directed}, {"documents", commaList(source.directives)}}));
    }
    if (sentences.isEmpty()) {
        sentences.append(
            phrases.text("direction_none", {{"office", source.officeName()}, {"plan", source.planReference()}}));
    }
    return sentences;
}

QStringList taskSentences(const MonthlySource &source)
{
    const TaskCounts &tasks = source.figures.tasks;
    QStringList sentences{source.phrases.text("tasks",
        {{"total", paddedCount(tasks.total)}, {"groups", paddedCount(int(source.contents.groups.size()))},
            {"date", proseDate(std::min(source.figures.dates.to, source.figures.cutOff))},
            {"done", paddedCount(tasks.done())}, {"in_progress", paddedCount(tasks.of(TaskState::InProgress))},
            {"not_started", paddedCount(tasks.of(TaskState::NotStarted))},
            {"paused", paddedCount(tasks.of(TaskState::Paused))}})};
    const int withDeadline = tasks.total - tasks.doneNoDeadline - tasks.openNoDeadline;
    if (withDeadline == 0) {
        sentences.append(source.phrases.text("tasks_no_deadline"));
        return sentences;
    }
    sentences.append(source.phrases.text("tasks_deadlines",
        {{"total", paddedCount(withDeadline)}, {"done", paddedCount(tasks.doneOnTime + tasks.doneLate)},
            {"done_on_time", paddedCount(tasks.doneOnTime)}, {"done_late", paddedCount(tasks.doneLate)},
            {"open", paddedCount(tasks.openInTime + tasks.openOverdue)},
            {"open_in_time", paddedCount(tasks.openInTime)}, {"open_overdue", paddedCount(tasks.openOverdue)}}));
    return sentences;
}

QString groupSentence(const MonthlySource &source, const TaskCounts &counts)
{
    QStringList states;
    for (const TaskState state : {TaskState::Done, TaskState::InProgress, TaskState::NotStarted, TaskState::Paused}) {
        if (counts.of(state) > 0)
            states.append(paddedCount(counts.of(state)) + QLatin1Char(' ') + lowerFirst(taskStateText(state)));
    }
    return source.phrases.text("group", {{"total", paddedCount(counts.total)}, {"states", commaList(states)}});
}

QStringList disciplineSentences(const MonthlySource &source)
{
    const PeriodFigures &figures = source.figures;
    const PhraseBook &phrases = source.phrases;
    const UnitCounts &counts = figures.counts;
    if (counts.required == 0)
        return {phrases.text("discipline_not_asked")};
    QStringList late;
    QStringList missing;
    QStringList nil;
    for (const UnitFigures &unit : figures.units) {
        if (unit.standing.status == ReportStatus::Late) {
            late.append(phrases.text(
                "discipline_late_unit", {{"unit", unit.unit.name}, {"days", paddedCount(unit.standing.daysLate)}}));
        } else if (unit.standing.status == ReportStatus::Missing) {
            missing.append(unit.unit.name);
        }
        if (unit.line && unit.line->report.nil)
            nil.append(unit.unit.name);
    }
    QStringList sentences{onTimeSentence(source)};
    if (figures.previous.required > 0)
        sentences.append(comparedSentence(source));
    if (!late.isEmpty())
        sentences.append(namedUnits(phrases, late, "discipline_late", "discipline_late_many"));
    if (!missing.isEmpty())
        sentences.append(namedUnits(phrases, missing, "discipline_missing", "discipline_missing_many"));
    if (counts.pending > 0) {
        sentences.append(phrases.text("discipline_pending",
            {{"count", paddedCount(counts.pending)}, {"date", proseDate(figures.dates.dueEffective)}}));
    }
    if (!nil.isEmpty())
        sentences.append(namedUnits(phrases, nil, "discipline_nil", "discipline_nil_many"));
    return sentences;
}

QString difficultySentence(const MonthlySource &source)
{
    const DifficultyFigures &figures = source.figures.difficulties;
    const int count = int(figures.open.size() + figures.solved.size());
    if (count == 0)
        return source.phrases.text("difficulties_none");
    QStringList stages;
    for (const DifficultyStage stage : difficultyStages) {
        if (figures.at(stage) > 0)
            stages.append(paddedCount(figures.at(stage)) + QLatin1Char(' ') + lowerFirst(difficultyStageText(stage)));
    }
    if (figures.raised == 0) {
        return source.phrases.text(
            "difficulties_none_new", {{"count", paddedCount(count)}, {"stages", commaList(stages)}});
    }
    return source.phrases.text("difficulties_count",
        {{"count", paddedCount(count)}, {"raised", paddedCount(figures.raised)}, {"stages", commaList(stages)}});
}

QStringList difficultyItems(const MonthlySource &source)
{
    QStringList items;
    const DifficultyFigures &figures = source.figures.difficulties;
    for (const Difficulty &difficulty : figures.open + figures.solved) {
        const QString text = withoutStop(difficulty.text);
        const QString unit = source.units.unit(difficulty.unit).name;
        const QString stage = stageWords(source, difficulty);
        const QString no = source.task(difficulty.task).no;
        items.append(no.isEmpty()
                ? source.phrases.text("difficulty", {{"text", text}, {"unit", unit}, {"stage", stage}})
                : source.phrases.text(
                    "difficulty_of_task", {{"text", text}, {"unit", unit}, {"task", no}, {"stage", stage}}));
    }
    return items;
}

QStringList nextSentences(const MonthlySource &source)
{
    const PhraseBook &phrases = source.phrases;
    QStringList overdue;
    QStringList due;
    QStringList notStarted;
    int inProgress = 0;
    for (const Task &task : source.contents.tasks) {
        const TaskStanding standing = source.figures.standings.value(task.id);
        const Deadline &deadline = standing.deadline;
        if (standing.state == TaskState::InProgress)
            ++inProgress;
        if (standing.state == TaskState::NotStarted)
            notStarted.append(task.no);
        if (standing.timeliness.kind == Timeliness::Overdue) {
            overdue.append(
                phrases.text("next_overdue_task", {{"no", task.no}, {"days", paddedCount(standing.timeliness.days)}}));
        } else if (standing.state != TaskState::Done && standing.state != TaskState::Paused
            && deadline.lastDay.isValid() && deadline.lastDay <= source.next.to) {
            due.append(phrases.text("next_due_task", {{"no", task.no}, {"deadline", deadlineText(deadline)}}));
        }
    }
    const auto counted = [](const QStringList &list) { return paddedCount(int(list.size())); };
    QStringList sentences;
    if (!overdue.isEmpty())
        sentences.append(phrases.text("next_overdue", {{"count", counted(overdue)}, {"list", commaList(overdue)}}));
    if (!due.isEmpty())
        sentences.append(phrases.text("next_due", {{"count", counted(due)}, {"list", commaList(due)}}));
    if (inProgress > 0)
        sentences.append(phrases.text("next_in_progress", {{"count", paddedCount(inProgress)}}));
    if (!notStarted.isEmpty()) {
        sentences.append(
            phrases.text("next_not_started", {{"count", counted(notStarted)}, {"list", commaList(notStarted)}}));
    }
    if (sentences.isEmpty() && source.figures.tasks.total > 0)
        sentences.append(phrases.text("next_all_done"));
    const int open = int(source.figures.difficulties.open.size());
    if (open > 0)
        sentences.append(phrases.text("next_difficulties", {{"count", paddedCount(open)}}));
    if (source.figures.counts.missing > 0) {
        sentences.append(phrases.text("next_missing",
            {{"count", paddedCount(source.figures.counts.missing)}, {"period", source.figures.period.label()}}));
    }
    sentences.append(phrases.text(
        "next_report", {{"period", source.next.period.label()}, {"date", proseDate(source.next.dueEffective)}}));
    return sentences;
}

QStringList proposalItems(const MonthlySource &source)
{
    QStringList texts; // in the order of the difficulties
    QHash<QString, QStringList> unitsOf;
    for (const Difficulty &difficulty : source.figures.difficulties.open) {
        const QString text = withoutStop(difficulty.proposal);
        if (text.isEmpty())
            continue;
        if (!texts.contains(text))
            texts.append(text);
        const QString unit = source.units.unit(difficulty.unit).name;
        if (!unitsOf[text].contains(unit))
            unitsOf[text].append(unit);
    }
    QStringList items;
    for (const QString &text : std::as_const(texts))
        items.append(source.phrases.text("proposal", {{"text", text}, {"units", commaList(unitsOf.value(text))}}));
    return items;
}

} // namespace reporting
