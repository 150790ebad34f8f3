#include "core/reporting/handover/handover.h"

#include "core/base/text/wording.h"
#include "core/services/ledgerreader.h"
#include "core/services/paperservice.h"
#include "core/services/registerreader.h"
#include "core/services/registeryear.h"
#include "core/store/difficultyrepository.h"
#include "core/store/issuedrepository.h"
#include "core/store/paperrepository.h"
#include "core/store/periodrepository.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace reporting {

using base::Result;
using namespace domain;

namespace {

Result<void> addYears(const services::DataFile &file, HandoverSource &source)
{
    const Result<QList<int>> years = services::registerYears(file);
    if (!years)
        return years.error();
    for (const int year : *years) {
        const Result<RegisterSummary> summary = services::registerSummary(file, year);
        if (!summary)
            return summary.error();
        const Result<bool> closed = services::isRegisterYearClosed(file, year);
        if (!closed)
            return closed.error();
        source.years.append({year, *summary, *closed});
    }
    return {};
}

/// Drafts of which nothing has been issued.
Result<void> addDrafts(const services::DataFile &file, HandoverSource &source)
{
    const auto begun = store::readBegunPapers(file.connection(), source.contents.plan.id);
    if (!begun)
        return begun.error();
    for (const store::BegunPaper &paper : *begun) {
        const auto issued = store::readIssuedOf(file.connection(), paper.key);
        if (!issued)
            return issued.error();
        if (issued->isEmpty())
            source.drafts.append({services::paperNameOnPaper(paper.key), paper.changedAt});
    }
    return {};
}

Result<void> addPeriods(const services::DataFile &file, HandoverSource &source)
{
    const Result<services::PeriodCalendar> calendar = services::periodCalendar(file, source.contents.plan.id);
    if (!calendar)
        return calendar.error();
    const auto closed = store::readClosedPeriods(file.connection(), source.contents.plan.id);
    if (!closed)
        return closed.error();
    const Period current = domain::periodOf(calendar->rule, source.choice.on);
    for (Period period = calendar->rule.first; period < current; period = period.next()) {
        const bool isClosed = std::any_of(
            closed->cbegin(), closed->cend(), [period](const store::PeriodRow &row) { return row.period == period; });
        if (!isClosed)
            source.openPeriods.append(period);
    }
    return {};
}

} // namespace

Result<HandoverSource> readHandoverSource(
    const services::DataFile &file, const Plan &plan, const HandoverChoice &choice)
{
    const QDate today = file.clock().today();
    const QDate day = choice.on.isValid() ? choice.on : today;
    // The drafts of a day that is over are known to nobody.
    if (day < today) {
        return base::Error{base::ErrorCode::HandoverDayPast,
            {{QStringLiteral("day"), base::screenDate(day)}, {QStringLiteral("today"), base::screenDate(today)}}};
    }
    const Result<services::PlanContents> contents = services::readPlanContents(file, plan);
    if (!contents)
        return contents.error();
    const auto standings = services::standingsOn(file, plan.id, day);
    if (!standings)
        return standings.error();
    const Result<services::UnitCatalogue> units = services::UnitCatalogue::read(file);
    if (!units)
        return units.error();
    const Result<services::OfficeSettings> office = services::OfficeSettings::read(file);
    if (!office)
        return office.error();
    const Result<PhraseBook> phrases = readPhrases(*office, {QStringLiteral("handover")});
    if (!phrases)
        return phrases.error();
    const auto issued = services::readOutgoing(file, QDate(day.year(), 1, 1), day);
    if (!issued)
        return issued.error();
    const auto difficulties = store::readDifficultiesOn(file.connection(), plan.id, day.addDays(1), day);
    if (!difficulties)
        return difficulties.error();
    const Result<QList<Request>> requests = services::requests(file, plan.id);
    if (!requests)
        return requests.error();
    HandoverSource source{choice, QDir::toNativeSeparators(QFileInfo(file.path()).absoluteFilePath()), *contents,
        *standings, *units, {}, *issued, {}, {}, {}, {}, *phrases, *office};
    source.choice.on = day;
    for (const Difficulty &difficulty : *difficulties) {
        if (difficulty.stage != DifficultyStage::Solved)
            source.difficulties.append(difficulty);
    }
    for (const Request &request : *requests) {
        if (request.state == RequestState::Open)
            source.requests.append(request);
    }
    for (const auto add : {addYears, addDrafts, addPeriods}) {
        if (const Result<void> added = add(file, source); !added)
            return added.error();
    }
    return source;
}

} // namespace reporting
