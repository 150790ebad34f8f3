#include "app/cli/registerjson.h"
#include "app/cli/unitdossier.h"
#include "app/cli/workplace.h"
#include "core/reporting/unitplans.h"

#include <QJsonArray>

namespace cli {

using base::Result;

Exit listUnitPlans(Invocation &call)
{
    const bool json = call.flag(QStringLiteral("--json"));
    const bool onlyMissing = call.flag(QStringLiteral("--missing"));
    if (!call.hasOnly(0))
        return Invocation::usage(QStringLiteral("unit plans [--missing] [--json]"));
    const Result<Workplace> place = Workplace::open(call);
    if (!place)
        return Invocation::fail(place.error());
    const Result<reporting::UnitPlans> plans = reporting::unitPlans(*place->file, place->plan);
    if (!plans)
        return Invocation::fail(plans.error());
    QJsonArray units;
    for (const reporting::UnitPlans::Line &line : plans->lines) {
        if (onlyMissing && line.entry)
            continue;
        if (!json) {
            Invocation::print(
                QStringList{line.unit.code, line.unit.name, line.entry ? line.entry->documentReference() : QString(),
                    line.entry ? line.entry->numberText() : QString()}
                    .join(QLatin1Char('\t')));
            continue;
        }
        QJsonObject unit = line.entry ? entryJson(*line.entry, *place) : QJsonObject();
        unit.insert(QStringLiteral("unit"), line.unit.name);
        unit.insert(QStringLiteral("code"), line.unit.code);
        unit.insert(QStringLiteral("received"), line.entry.has_value());
        units.append(unit);
    }
    if (json) {
        Invocation::print(QJsonDocument(QJsonObject{{QStringLiteral("required"), plans->lines.size()},
            {QStringLiteral("received"), plans->received()},
            {QStringLiteral("missing"), plans->lines.size() - plans->received()}, {QStringLiteral("units"), units}}));
    }
    return Exit::Done;
}

} // namespace cli
