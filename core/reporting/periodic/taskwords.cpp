#include "core/reporting/periodic/taskwords.h"

#include "core/base/text/wording.h"

#include <QSet>

#include <algorithm>

namespace reporting {

using namespace domain;

namespace {

void addQuote(QList<TaskWords::Quote> &quotes, const QString &unit, const QString &text)
{
    for (TaskWords::Quote &quote : quotes) {
        if (quote.text == text) {
            if (!quote.units.contains(unit))
                quote.units.append(unit);
            return;
        }
    }
    quotes.append({{unit}, text});
}

} // namespace

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
            reporting.insert(report.unit);
            const QString text = base::withoutStop(result.text);
            if (text.isEmpty() || told.value(report.unit, report.period) != report.period)
                continue; // it has said something newer since
            told.insert(report.unit, report.period);
            const bool isOwn = !report.unit.isValid();
            const QString name = isOwn ? own : source.units.unit(report.unit).name;
            addQuote(isOwn || task.leads.contains(report.unit) ? words.quotes : others, name, text);
        }
    }
    words.units = int(reporting.size());
    std::stable_sort(others.begin(), others.end(),
        [](const auto &one, const auto &other) { return one.text.size() < other.text.size(); });
    const qsizetype quoted = std::min<qsizetype>(others.size(), source.office.number("monthly.words_per_task"));
    words.quotes += others.first(quoted);
    for (const TaskWords::Quote &quote : others.sliced(quoted))
        words.others += int(quote.units.size());
    return words;
}

} // namespace reporting
