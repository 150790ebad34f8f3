#include "app/cli/command.h"
#include "app/cli/unitdossier.h"
#include "app/cli/workplace.h"
#include "core/services/unitcatalogue.h"
#include "core/services/unitservice.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;

namespace {

Exit listUnits(Invocation &call)
{
    const bool json = call.flag(QStringLiteral("--json"));
    if (!call.hasOnly(0))
        return Invocation::usage(QStringLiteral("unit list [--json]"));
    const Result<Workplace> place = Workplace::open(call);
    if (!place)
        return Invocation::fail(place.error());
    const Result<QSet<UnitId>> reporters = services::reporterIds(*place->file, place->plan.id);
    if (!reporters)
        return Invocation::fail(reporters.error());
    QJsonArray units;
    for (const Unit &unit : place->units.units()) {
        if (!json) {
            Invocation::print(unit.code + QLatin1Char('\t') + unit.name);
            continue;
        }
        units.append(QJsonObject{
            {QStringLiteral("name"), unit.name},
            {QStringLiteral("kind"), unitKindCode(unit.kind)},
            {QStringLiteral("code"), unit.code},
            {QStringLiteral("aliases"), QJsonArray::fromStringList(unit.aliases)},
            {QStringLiteral("from"), dayJson(unit.validFrom)},
            {QStringLiteral("to"), dayJson(unit.validTo)},
            {QStringLiteral("reports"), reporters->contains(unit.id)},
        });
    }
    if (json)
        Invocation::print(QJsonDocument(units));
    return Exit::Done;
}

Exit findUnits(Invocation &call)
{
    const bool json = call.flag(QStringLiteral("--json"));
    if (!call.hasOnly(1))
        return Invocation::usage(QStringLiteral("unit find TEXT [--json]"));
    const Result<Workplace> place = Workplace::open(call);
    if (!place)
        return Invocation::fail(place.error());
    QJsonArray found;
    const QList<UnitMatch> matches = place->units.find(call.arguments.first());
    for (const UnitMatch &match : matches) {
        const Unit unit = place->units.unit(match.unit);
        if (!json)
            Invocation::print(
                unit.code + QLatin1Char('\t') + unit.name + QLatin1Char('\t') + matchKindCode(match.kind));
        found.append(QJsonObject{{QStringLiteral("unit"), unit.name}, {QStringLiteral("code"), unit.code},
            {QStringLiteral("match"), matchKindCode(match.kind)}});
    }
    if (json)
        Invocation::print(QJsonDocument(found));
    return Exit::Done;
}

/// What "--reports yes|no" says; nothing when it is not given.
Result<std::optional<bool>> reportsOption(Invocation &call)
{
    const QString text = call.option(QStringLiteral("--reports"));
    if (text.isNull())
        return std::optional<bool>();
    if (text == QLatin1String("yes") || text == QLatin1String("no"))
        return std::optional<bool>(text == QLatin1String("yes"));
    return Error{ErrorCode::ValueInvalid,
        {{QStringLiteral("key"), QStringLiteral("--reports")}, {QStringLiteral("text"), text},
            {QStringLiteral("range"), QStringLiteral("yes, no")}}};
}

Result<QDate> dayOption(Invocation &call, const QString &name, QDate before)
{
    const QString text = call.option(name);
    if (text.isNull())
        return before;
    if (text.isEmpty())
        return QDate();
    return dayOf(text);
}

/// Takes the options that describe a unit and lays them over what it is.
Result<Unit> described(Invocation &call, Unit unit, const services::UnitCatalogue &catalogue)
{
    const auto take = [&call](const QString &name, QString &target) {
        if (const QString text = call.option(name); !text.isNull())
            target = text;
    };
    take(QStringLiteral("--name"), unit.name);
    take(QStringLiteral("--short"), unit.shortName);
    if (const QString kind = call.option(QStringLiteral("--kind")); !kind.isNull()) {
        const std::optional<UnitKind> known = unitKindFromCode(kind);
        if (!known) {
            return Error{ErrorCode::ValueInvalid,
                {{QStringLiteral("key"), QStringLiteral("--kind")}, {QStringLiteral("text"), kind},
                    {QStringLiteral("range"),
                        QStringLiteral("police, office, vertical, court, mass, ward, commune, collective")}}};
        }
        unit.kind = *known;
    }
    const Result<QDate> from = dayOption(call, QStringLiteral("--from"), unit.validFrom);
    if (!from)
        return from.error();
    const Result<QDate> to = dayOption(call, QStringLiteral("--to"), unit.validTo);
    if (!to)
        return to.error();
    unit.validFrom = *from;
    unit.validTo = *to;
    if (const QString successor = call.option(QStringLiteral("--successor")); !successor.isNull()) {
        const Result<Unit> next = catalogue.resolve(successor);
        if (!next)
            return next.error();
        unit.successor = next->id;
    }
    return unit;
}

Exit enterUnit(Invocation &call)
{
    const Result<Workplace> place = Workplace::open(call);
    if (!place)
        return Invocation::fail(place.error());
    Unit unit;
    unit.code = call.option(QStringLiteral("--code"));
    const Result<std::optional<bool>> reports = reportsOption(call);
    if (!reports)
        return Invocation::fail(reports.error());
    const Result<Unit> wanted = described(call, unit, place->units);
    if (!wanted)
        return Invocation::fail(wanted.error());
    if (!call.hasOnly(0)) {
        return Invocation::usage(QStringLiteral("unit add --name TEXT [--kind KIND] [--code CODE] [--short TEXT]"
                                                " [--from D] [--to D] [--successor UNIT] [--reports yes|no]"));
    }
    const Result<UnitId> id = services::addUnit(*place->file, *wanted, reports->value_or(false));
    if (!id)
        return Invocation::fail(id.error());
    return Exit::Done;
}

Exit changeUnitEntry(Invocation &call)
{
    const QString usage = QStringLiteral("unit set UNIT [--name TEXT] [--kind KIND] [--short TEXT] [--from D] [--to D]"
                                         " [--successor UNIT] [--reports yes|no]");
    if (call.arguments.isEmpty())
        return Invocation::usage(usage);
    const Result<Workplace> place = Workplace::open(call);
    if (!place)
        return Invocation::fail(place.error());
    const Result<std::optional<bool>> reports = reportsOption(call);
    if (!reports)
        return Invocation::fail(reports.error());
    const Result<Unit> unit = place->units.resolve(call.arguments.takeFirst());
    if (!unit)
        return Invocation::fail(unit.error());
    const Result<Unit> wanted = described(call, *unit, place->units);
    if (!wanted)
        return Invocation::fail(wanted.error());
    if (!call.hasOnly(0))
        return Invocation::usage(usage);
    const Result<void> done = services::changeUnit(*place->file, *wanted, *reports);
    return done ? Exit::Done : Invocation::fail(done.error());
}

Exit enterAlias(Invocation &call)
{
    if (!call.hasOnly(2))
        return Invocation::usage(QStringLiteral("unit alias UNIT TEXT"));
    const Result<Workplace> place = Workplace::open(call);
    if (!place)
        return Invocation::fail(place.error());
    const Result<Unit> unit = place->units.resolve(call.arguments.at(0));
    if (!unit)
        return Invocation::fail(unit.error());
    const Result<void> done = services::addAlias(*place->file, unit->id, call.arguments.at(1), false);
    return done ? Exit::Done : Invocation::fail(done.error());
}

} // namespace

Exit unitCommand(Invocation &call)
{
    return dispatch(call, "unit",
        {{"list", listUnits}, {"find", findUnits}, {"show", showUnit}, {"add", enterUnit}, {"set", changeUnitEntry},
            {"alias", enterAlias}, {"contact", addContact}, {"chase", addChase}, {"plans", listUnitPlans}});
}

} // namespace cli
