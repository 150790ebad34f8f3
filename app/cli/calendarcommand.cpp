#include "app/cli/command.h"

#include "app/cli/workplace.h"
#include "core/services/planreader.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using base::Result;
using namespace domain;

Exit calendarCommand(Invocation &call)
{
    const bool json = call.flag(QStringLiteral("--json"));
    if (!call.hasOnly(1))
        return Invocation::usage(QStringLiteral("calendar YYYY-MM [--json]"));
    const Result<Period> period = periodOf(call.arguments.first());
    if (!period)
        return Invocation::fail(period.error());
    const Result<Workplace> place = Workplace::open(call);
    if (!place)
        return Invocation::fail(place.error());
    const Result<PeriodDates> dates = services::periodDates(*place->file, place->plan.id, *period);
    if (!dates)
        return Invocation::fail(dates.error());
    const QList<std::pair<QString, QDate>> days{
        {QStringLiteral("from"), dates->from},
        {QStringLiteral("to"), dates->to},
        {QStringLiteral("last_on_time"), dates->dueLiteral},
        {QStringLiteral("shifted"), dates->dueShifted},
    };
    QJsonObject object{{QStringLiteral("period"), period->code()}};
    for (const auto &[name, day] : days) {
        object.insert(name, day.toString(Qt::ISODate));
        if (!json)
            Invocation::print(name + QLatin1Char('\t') + day.toString(Qt::ISODate));
    }
    object.insert(QStringLiteral("reasons"), QJsonArray::fromStringList(dates->reasons));
    if (json)
        Invocation::print(QJsonDocument(object));
    else
        Invocation::print(dates->reasons.join(QLatin1Char('\n')));
    return Exit::Done;
}

} // namespace cli
