#include "core/services/ledgerreader.h"

#include "core/base/text/nfc.h"
#include "core/store/contactrepository.h"
#include "core/store/difficultyrepository.h"
#include "core/store/planrepository.h"
#include "core/store/reportrepository.h"
#include "core/store/requestrepository.h"

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;

Result<QHash<TaskId, QString>> taskNumbers(const DataFile &file, PlanId plan)
{
    return store::readTaskNumbers(file.connection(), plan);
}

Result<QList<Task>> tasksOf(const DataFile &file, PlanId plan)
{
    return store::readTasks(file.connection(), plan);
}

Result<QHash<UnitId, Chase>> lastChases(const DataFile &file, PlanId plan, Period period)
{
    return store::readLastChases(file.connection(), plan, period);
}

Result<QList<ReportLine>> reportLines(const DataFile &file, PlanId plan, std::optional<Period> period)
{
    return period ? store::readReportLines(file.connection(), plan, *period, store::Which::All)
                  : store::readAllLines(file.connection(), plan);
}

Result<QList<Difficulty>> difficulties(const DataFile &file, PlanId plan, UnitId unit)
{
    return unit.isValid() ? store::readDifficultiesOfUnit(file.connection(), unit)
                          : store::readDifficulties(file.connection(), plan);
}

Result<QList<Request>> requests(const DataFile &file, PlanId plan)
{
    return store::readRequests(file.connection(), plan);
}

Result<Request> findRequest(const DataFile &file, PlanId plan, const QString &number)
{
    const Result<std::optional<Request>> request = store::findRequest(file.connection(), plan, base::cleanLine(number));
    if (!request)
        return request.error();
    if (!*request)
        return Error{ErrorCode::RequestUnknown, {{QStringLiteral("text"), number}}};
    return **request;
}

} // namespace services
