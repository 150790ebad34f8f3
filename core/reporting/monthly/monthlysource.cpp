#include "core/reporting/monthly/monthlysource.h"

#include "core/store/contactrepository.h"
#include "core/store/difficultyrepository.h"
#include "core/store/reportrepository.h"
#include "core/store/requestrepository.h"

namespace reporting {

using base::Result;
using namespace domain;

namespace {

constexpr int monthsInChart = 6;

Result<void> addDirection(const services::DataFile &file, const CutOff &cutOff, MonthlySource &source)
{
    const PeriodFigures &figures = source.figures;
    const QDate until = std::min(figures.dates.to, cutOff.day);
    const Result<QList<Request>> requests = store::readRequests(file.connection(), figures.plan.id);
    if (!requests)
        return requests.error();
    for (const Request &request : *requests) {
        if (request.state != RequestState::Cancelled && request.askedOn >= figures.dates.from
            && request.askedOn <= until)
            source.requests.append(request);
    }
    const Result<QList<Chase>> chases = store::readChasesOfPeriod(
        file.connection(), figures.plan.id, figures.period, cutOff.day, cutOff.enteredBefore);
    if (!chases)
        return chases.error();
    source.chases = *chases;
    const auto steps = store::readDifficultySteps(file.connection(), figures.plan.id);
    if (!steps)
        return steps.error();
    for (const QList<Difficulty> &list : {figures.difficulties.open, figures.difficulties.solved}) {
        for (const Difficulty &difficulty : list) {
            for (const DifficultyStep &step : steps->value(difficulty.id)) {
                if (step.stage != DifficultyStage::Directed || step.on < figures.dates.from || step.on > until)
                    continue;
                ++source.directed;
                if (!step.document.isEmpty() && !source.directives.contains(step.document))
                    source.directives.append(step.document);
            }
        }
    }
    return {};
}

Result<void> addWords(const services::DataFile &file, const CutOff &cutOff, MonthlySource &source)
{
    const PeriodFigures &figures = source.figures;
    const auto results = store::readResults(file.connection(), figures.plan.id, figures.period);
    if (!results)
        return results.error();
    source.results = *results;
    const Result<QList<Report>> own = store::readOwnReports(file.connection(), figures.plan.id, figures.period);
    if (!own)
        return own.error();
    for (const Report &report : *own) {
        if (cutOff.countsEntry(report.enteredAt))
            source.own.append(report);
    }
    return {};
}

} // namespace

QString MonthlySource::planReference() const
{
    return QStringLiteral("%1 số %2").arg(figures.plan.kind, figures.plan.number);
}

Task MonthlySource::task(TaskId id) const
{
    for (const Task &task : contents.tasks) {
        if (task.id == id)
            return task;
    }
    return {};
}

Result<MonthlySource> readMonthlySource(const services::DataFile &file, const PeriodFigures &figures)
{
    const Result<services::OfficeSettings> office = services::OfficeSettings::read(file);
    if (!office)
        return office.error();
    const Result<PhraseBook> phrases = readPhrases(*office, {QStringLiteral("monthly")});
    if (!phrases)
        return phrases.error();
    const Result<services::PlanContents> contents = services::readPlanContents(file, figures.plan);
    if (!contents)
        return contents.error();
    const Result<services::UnitCatalogue> units = services::UnitCatalogue::read(file);
    if (!units)
        return units.error();
    const Result<QList<PeriodCounts>> months
        = lastPeriodCounts(file, figures.plan.id, figures.period, monthsInChart, figures.cutOff);
    if (!months)
        return months.error();
    const Result<PeriodDates> next = services::periodDates(file, figures.plan.id, figures.period.next());
    if (!next)
        return next.error();
    MonthlySource source{figures, *phrases, *office, *contents, *units, {}, {}, {}, {}, 0, {}, *months, *next,
        office->text("office.body_in_text")};
    const CutOff cutOff = CutOff::on(figures.cutOff, file);
    if (Result<void> added = addDirection(file, cutOff, source); !added)
        return added.error();
    if (Result<void> added = addWords(file, cutOff, source); !added)
        return added.error();
    return source;
}

} // namespace reporting
