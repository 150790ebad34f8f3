#include "core/reporting/periodic/taskwords.h"

#include "core/base/text/sentences.h"
#include "core/base/text/wording.h"

#include <QSet>

#include <algorithm>

namespace reporting {

using namespace domain;

namespace {

/// Of longer words only the first sentences are quoted: about two lines of the page.
constexpr qsizetype quotedCharacters = 160;

void addQuote(QList<TaskWords::Quote> &quotes, const QString &unit, Period period, const QString &text)
{
    for (TaskWords::Quote &quote : quotes) {
        if (quote.text == text && quote.period == period) {
            if (!quote.units.contains(unit))
                quote.units.append(unit);
            return;
        }
    }
    quotes.append({{unit}, period, text});
}

} // namespace

bool isSettled(const PeriodicSource &source, TaskId task)
{
    return source.figures.standings.value(task).state == TaskState::Done && !source.doneInSpan.contains(task);
}

TaskWords taskWords(const PeriodicSource &source, const Task &task)
{
    TaskWords words;
    QList<TaskWords::Quote> others;
    // Whoever issues the paper: the results are the office's.
    const QString own = source.office.text("office.body_in_text");
    QSet<UnitId> reporting;
    QHash<UnitId, Period> told; // the newest month in which the unit told of the task
    for (const SpanReport &report : source.reports) {
        for (const ReportResult &result : report.results) {
            if (result.task != task.id)
                continue;
            if (report.unit.isValid())
                reporting.insert(report.unit);
            const QString text = base::withoutStop(base::leadingSentences(result.text, quotedCharacters));
            if (text.isEmpty() || told.value(report.unit, report.period) != report.period)
                continue; // it has said something newer since
            told.insert(report.unit, report.period);
            const bool isOwn = !report.unit.isValid();
            const QString name = isOwn ? own : source.units.unit(report.unit).name;
            addQuote(isOwn || task.leads.contains(report.unit) ? words.quotes : others, name, report.period, text);
        }
    }
    words.units = int(reporting.size());
    std::stable_sort(others.begin(), others.end(),
        [](const auto &one, const auto &other) { return one.text.size() < other.text.size(); });
    if (isSettled(source, task.id)) {
        words.quotes.clear();
        return words;
    }
    const qsizetype most = source.office.number("monthly.words_per_task");
    words.quotes += others.first(std::clamp<qsizetype>(most - words.quotes.size(), 0, others.size()));
    return words;
}

QString taskStateSentence(const PeriodicSource &source, const Task &task, int units)
{
    const PhraseBook &phrases = source.phrases;
    const TaskStanding standing = source.figures.standings.value(task.id);
    QStringList states{base::lowerFirst(taskStateOnPaper(standing.state))};
    if (standing.state != TaskState::Done && standing.progress > 0)
        states.append(phrases.text("task_progress", {{"percent", QStringLiteral("%1%").arg(standing.progress)}}));
    if (standing.timeliness.kind == Timeliness::Overdue)
        states.append(phrases.text("task_overdue", {{"days", base::paddedCount(standing.timeliness.days)}}));
    const QString state = states.join(QStringLiteral(", "));
    return units == 0 ? phrases.text("task_state", {{"state", state}})
                      : phrases.text("task_state_reported", {{"state", state}, {"count", base::paddedCount(units)}});
}

QString quoteSentence(const PeriodicSource &source, const TaskWords::Quote &quote)
{
    return source.phrases.text("task_quote",
        {{"units", quote.units.join(QStringLiteral(", "))}, {"period", quote.period.label()}, {"text", quote.text}});
}

} // namespace reporting
