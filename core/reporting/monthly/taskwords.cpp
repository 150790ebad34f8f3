#include "core/reporting/monthly/taskwords.h"

#include "core/base/text/wording.h"

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

TaskWords taskWords(const MonthlySource &source, const Task &task)
{
    TaskWords words;
    QList<TaskWords::Quote> others;
    const auto take = [&](const QList<ReportResult> &results, const QString &unit, bool leads) {
        bool tells = false;
        for (const ReportResult &result : results) {
            if (result.task != task.id)
                continue;
            words.units += tells ? 0 : 1;
            tells = true;
            if (const QString text = base::withoutStop(result.text); !text.isEmpty())
                addQuote(leads ? words.quotes : others, unit, text);
        }
    };
    for (const Report &report : source.own)
        take(report.results, source.officeName(), true);
    for (const UnitFigures &unit : source.figures.units) {
        if (!unit.line)
            continue;
        QList<ReportResult> results = source.results.value(unit.line->report.id);
        for (const ReportLine &further : unit.further)
            results += source.results.value(further.report.id);
        take(results, unit.unit.name, task.leads.contains(unit.unit.id));
    }
    std::stable_sort(others.begin(), others.end(),
        [](const auto &one, const auto &other) { return one.text.size() < other.text.size(); });
    const qsizetype quoted = std::min<qsizetype>(others.size(), source.office.number("monthly.words_per_task"));
    words.quotes += others.first(quoted);
    for (const TaskWords::Quote &quote : others.sliced(quoted))
        words.others += int(quote.units.size());
    return words;
}

} // namespace reporting
