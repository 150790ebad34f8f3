#include "core/reporting/registerbook/reportuse.h"

#include "core/services/issuedreader.h"
#include "core/store/periodrepository.h"

namespace reporting {

using base::Result;
using namespace domain;

namespace {

Result<MonthOutcome> outcomeOf(const services::DataFile &file, PlanId plan, Period period)
{
    MonthOutcome outcome;
    const auto row = store::findPeriodRow(file.connection(), plan, period);
    if (!row)
        return row.error();
    if (*row && (*row)->closed)
        outcome.closedUpTo = (*row)->cutOff;
    const auto issued = services::readIssuedOf(file, {plan, PaperKind::Monthly, period, {}});
    if (!issued)
        return issued.error();
    for (const IssuedDocument &document : *issued) {
        if (!document.isInForce() || document.cutOff < outcome.issuedUpTo)
            continue;
        outcome.issuedUpTo = document.cutOff;
        outcome.reference = document.reference();
    }
    return outcome;
}

} // namespace

Result<MonthOutcomes> readOutcomes(const services::DataFile &file, const QList<RegisterLine> &lines)
{
    MonthOutcomes outcomes;
    for (const RegisterLine &line : lines) {
        if (!line.period || outcomes.contains(line.period->code()))
            continue;
        const Result<MonthOutcome> outcome = outcomeOf(file, line.plan, *line.period);
        if (!outcome)
            return outcome.error();
        outcomes.insert(line.period->code(), *outcome);
    }
    return outcomes;
}

} // namespace reporting
