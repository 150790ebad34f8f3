#include "core/reporting/periodic/periodictext.h"

#include "core/base/text/wording.h"
#include "core/reporting/planwords.h"

namespace reporting {

using base::lowerFirst;
using base::paddedCount;
using base::proseDate;
using base::withoutStop;
using namespace domain;

namespace {

constexpr int itemsInText = 15; ///< more difficulties, and tasks not begun, stand in their annex only

/// "đã tham mưu UBND tại văn bản số 45/UBND-NC".
QString stageWords(const PeriodicSource &source, const Difficulty &difficulty)
{
    const QString stage = lowerFirst(difficultyStageOnPaper(difficulty.stage));
    if (difficulty.document.isEmpty())
        return stage;
    return source.phrases.text("difficulty_by_document", {{"stage", stage}, {"document", difficulty.document}});
}

/// "hoàn thành 05 (đúng hạn: 03, quá hạn: 02)"; what there is none of is left out, nothing for none at all.
void appendDeadlines(
    QStringList &parts, const PhraseBook &phrases, const char *key, const QString &inTime, int timely, int overdue)
{
    QStringList states;
    if (timely > 0)
        states.append(inTime + QStringLiteral(": ") + paddedCount(timely));
    if (overdue > 0)
        states.append(QStringLiteral("quá hạn: ") + paddedCount(overdue));
    if (!states.isEmpty())
        parts.append(phrases.text(key, {{"count", paddedCount(timely + overdue)}, {"states", commaList(states)}}));
}

} // namespace

QString commaList(const QStringList &parts)
{
    return parts.join(QStringLiteral(", "));
}

QString countChange(const PhraseBook &phrases, int more)
{
    const QString count = paddedCount(std::abs(more));
    return more > 0 ? phrases.text("discipline_more", {{"count", count}})
        : more < 0  ? phrases.text("discipline_fewer", {{"count", count}})
                    : phrases.text("discipline_same");
}

QString basisSentence(const PeriodicSource &source)
{
    const Plan &plan = source.figures.plan;
    return source.phrases.text("basis",
        {{"plan", planReference(source.figures.plan)}, {"date", proseDate(plan.date)}, {"issuer", plan.issuer},
            {"title", lowerFirst(plan.title)}, {"office", source.officeName()},
            {"period", source.figures.period.label()}, {"span", source.span.label()}});
}

QStringList taskSentences(const PeriodicSource &source)
{
    const TaskCounts &tasks = source.figures.tasks;
    if (tasks.total == 0)
        return {source.phrases.text("tasks_none")};
    QStringList states;
    for (const TaskState state : {TaskState::Done, TaskState::InProgress, TaskState::NotStarted, TaskState::Paused}) {
        if (tasks.of(state) > 0)
            states.append(QStringLiteral("%1 nhiệm vụ %2")
                              .arg(paddedCount(tasks.of(state)), lowerFirst(taskStateOnPaper(state))));
    }
    QStringList sentences{source.phrases.text("tasks",
        {{"total", paddedCount(tasks.total)}, {"groups", paddedCount(int(source.contents.groups.size()))},
            {"date", proseDate(source.until())}, {"states", commaList(states)}, {"done", paddedCount(tasks.done())},
            {"in_progress", paddedCount(tasks.of(TaskState::InProgress))},
            {"not_started", paddedCount(tasks.of(TaskState::NotStarted))},
            {"paused", paddedCount(tasks.of(TaskState::Paused))}})};
    const int withDeadline = tasks.total - tasks.doneNoDeadline - tasks.openNoDeadline;
    if (withDeadline == 0) {
        sentences.append(source.phrases.text("tasks_no_deadline"));
        return sentences;
    }
    QStringList deadlines;
    appendDeadlines(deadlines, source.phrases, "tasks_deadlines_done", QStringLiteral("đúng hạn"), tasks.doneOnTime,
        tasks.doneLate);
    appendDeadlines(deadlines, source.phrases, "tasks_deadlines_open", QStringLiteral("trong hạn"), tasks.openInTime,
        tasks.openOverdue);
    sentences.append(source.phrases.text("tasks_deadlines",
        {{"states", deadlines.join(QStringLiteral("; "))}, {"total", paddedCount(withDeadline)},
            {"done", paddedCount(tasks.doneOnTime + tasks.doneLate)}, {"done_on_time", paddedCount(tasks.doneOnTime)},
            {"done_late", paddedCount(tasks.doneLate)}, {"open", paddedCount(tasks.openInTime + tasks.openOverdue)},
            {"open_in_time", paddedCount(tasks.openInTime)}, {"open_overdue", paddedCount(tasks.openOverdue)}}));
    return sentences;
}

QStringList taskChangeSentences(const PeriodicSource &source)
{
    QStringList sentences;
    QStringList done;
    for (const TaskId task : source.doneInSpan)
        done.append(source.task(task).no);
    if (!done.isEmpty()) {
        sentences.append(source.phrases.text(
            "tasks_done_now", {{"count", paddedCount(int(done.size()))}, {"list", commaList(done)}}));
    }
    const int now = source.figures.tasks.done();
    // Before units had to report nobody kept count; and that none is done still is no change to tell of.
    const auto compare = [&](const char *key, int required, const TaskCounts &before, const PeriodSpan &span) {
        if (required == 0 || (now == 0 && before.done() == 0))
            return;
        sentences.append(source.phrases.text(key,
            {{"done", paddedCount(before.done())}, {"change", countChange(source.phrases, now - before.done())},
                {"before", span.label()}}));
    };
    compare("tasks_compared", source.previous.required, source.tasksBefore, source.span.previous());
    compare("tasks_compared_year", source.yearBefore.required, source.tasksYearBefore, source.span.yearBefore());
    return sentences;
}

QString groupSentence(const PeriodicSource &source, const TaskCounts &counts)
{
    QStringList states;
    for (const TaskState state : {TaskState::Done, TaskState::InProgress, TaskState::NotStarted, TaskState::Paused}) {
        if (counts.of(state) > 0)
            states.append(paddedCount(counts.of(state)) + QLatin1Char(' ') + lowerFirst(taskStateOnPaper(state)));
    }
    return source.phrases.text("group", {{"total", paddedCount(counts.total)}, {"states", commaList(states)}});
}

QString difficultySentence(const PeriodicSource &source)
{
    const DifficultyFigures &figures = source.figures.difficulties;
    const int count = int(figures.open.size() + figures.solved.size());
    if (count == 0)
        return source.phrases.text("difficulties_none");
    QStringList stages;
    for (const DifficultyStage stage : difficultyStages) {
        if (figures.at(stage) > 0)
            stages.append(
                paddedCount(figures.at(stage)) + QLatin1Char(' ') + lowerFirst(difficultyStageOnPaper(stage)));
    }
    if (figures.raised == 0) {
        return source.phrases.text(
            "difficulties_none_new", {{"count", paddedCount(count)}, {"stages", commaList(stages)}});
    }
    return source.phrases.text("difficulties_count",
        {{"count", paddedCount(count)}, {"raised", paddedCount(figures.raised)}, {"stages", commaList(stages)}});
}

QStringList difficultyItems(const PeriodicSource &source)
{
    QStringList items;
    const DifficultyFigures &figures = source.figures.difficulties;
    if (figures.open.size() + figures.solved.size() > itemsInText)
        return {};
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

QStringList nextSentences(const PeriodicSource &source)
{
    const PhraseBook &phrases = source.phrases;
    QStringList overdue;
    QStringList due;
    QStringList notStarted;
    int inProgress = 0;
    for (const Task &task : source.contents.tasks) { // each is told of once
        const TaskStanding standing = source.figures.standings.value(task.id);
        const Deadline &deadline = standing.deadline;
        if (standing.timeliness.kind == Timeliness::Overdue) {
            overdue.append(
                phrases.text("next_overdue_task", {{"no", task.no}, {"days", paddedCount(standing.timeliness.days)}}));
        } else if (standing.state != TaskState::Done && standing.state != TaskState::Paused
            && deadline.lastDay.isValid() && deadline.lastDay <= source.nextTo) {
            due.append(phrases.text("next_due_task", {{"no", task.no}, {"deadline", deadlineText(deadline)}}));
        } else if (standing.state == TaskState::InProgress) {
            ++inProgress;
        } else if (standing.state == TaskState::NotStarted) {
            notStarted.append(task.no);
        }
    }
    const auto counted = [](const QStringList &list) { return paddedCount(int(list.size())); };
    QStringList sentences;
    if (!overdue.isEmpty())
        sentences.append(phrases.text("next_overdue", {{"count", counted(overdue)}, {"list", commaList(overdue)}}));
    if (!due.isEmpty())
        sentences.append(phrases.text("next_due", {{"count", counted(due)}, {"list", commaList(due)}}));
    if (inProgress > 0) {
        const bool isRest = !sentences.isEmpty();
        sentences.append(
            phrases.text(isRest ? "next_in_progress_rest" : "next_in_progress", {{"count", paddedCount(inProgress)}}));
    }
    if (notStarted.size() > itemsInText) {
        sentences.append(phrases.text("next_not_started_many",
            {{"count", counted(notStarted)}, {"total", paddedCount(int(source.contents.tasks.size()))}}));
    } else if (!notStarted.isEmpty()) {
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

QStringList proposalItems(const PeriodicSource &source)
{
    QStringList texts; // in the order of the difficulties
    QHash<QString, QStringList> unitsOf;
    for (const Difficulty &difficulty : source.figures.difficulties.open) {
        const QString text = withoutStop(difficulty.proposal);
        if (text.isEmpty() || difficulty.isAnswered())
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
