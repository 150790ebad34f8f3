#include "core/services/registerreader.h"

#include "core/domain/request.h"
#include "core/services/planreader.h"
#include "core/store/registerlist.h"

#include <QHash>

#include <algorithm>

namespace services {

using base::Result;
using namespace domain;

namespace {

ReportStanding standingOf(const RegisterLine &line, const PeriodCalendar *calendar, QDate today)
{
    if (line.period && calendar) {
        const PeriodDates dates = calendar->dates(*line.period);
        return standing(dates, line.required && dates.required, line.entry.arrivedOn, today);
    }
    if (line.requestDueAt.isValid())
        return requestStanding(line.requestDueAt, line.entry.arrivedOn);
    return {};
}

} // namespace

Result<QList<EntryId>> registerIds(const DataFile &file, const RegisterQuery &query)
{
    return store::readRegisterIds(file.connection(), query);
}

Result<QList<RegisterLine>> registerLines(const DataFile &file, const QList<EntryId> &ids)
{
    Result<QList<RegisterLine>> lines = store::readRegisterLines(file.connection(), ids);
    if (!lines)
        return lines;
    QHash<PlanId, PeriodCalendar> calendars;
    for (RegisterLine &line : *lines) {
        if (line.plan.isValid() && !calendars.contains(line.plan)) {
            const Result<PeriodCalendar> calendar = periodCalendar(file, line.plan);
            if (!calendar)
                return calendar.error();
            calendars.insert(line.plan, *calendar);
        }
        const auto calendar = calendars.constFind(line.plan);
        line.standing = standingOf(line, calendar == calendars.cend() ? nullptr : &*calendar, file.clock().today());
    }
    return lines;
}

Result<RegisterSummary> registerSummary(const DataFile &file, int year)
{
    return store::readRegisterSummary(file.connection(), year);
}

Result<QList<int>> registerYears(const DataFile &file)
{
    Result<QList<int>> years = store::readRegisterYears(file.connection());
    const int current = file.clock().today().year();
    if (years && !years->contains(current)) {
        const auto older = std::find_if(years->cbegin(), years->cend(), [current](int year) { return year < current; });
        years->insert(older, current);
    }
    return years;
}

} // namespace services
