#include "core/services/unitcatalogue.h"

#include "core/base/text/fold.h"
#include "core/base/text/nfc.h"
#include "core/services/acting.h"
#include "core/services/planreader.h"
#include "core/store/transaction.h"
#include "core/store/unitrepository.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;

namespace {

QJsonObject asJson(const Unit &unit)
{
    return {
        {QStringLiteral("code"), unit.code},
        {QStringLiteral("name"), unit.name},
        {QStringLiteral("short"), unit.shortName},
        {QStringLiteral("kind"), unitKindCode(unit.kind)},
        {QStringLiteral("position"), unit.position},
        {QStringLiteral("from"), unit.validFrom.toString(Qt::ISODate)},
        {QStringLiteral("to"), unit.validTo.toString(Qt::ISODate)},
        {QStringLiteral("successor"), unit.successor.value},
    };
}

/// Another unit than `self` that is already called so, by name, alias or code.
std::optional<Unit> ownerOf(const QList<Unit> &units, const QString &text, UnitId self)
{
    const QString folded = base::fold(text);
    for (const Unit &unit : units) {
        if (unit.id == self)
            continue;
        QStringList names = unit.aliases;
        names << unit.name << unit.code;
        for (const QString &name : names) {
            if (base::fold(name) == folded)
                return unit;
        }
    }
    return std::nullopt;
}

Error taken(const QString &text, const Unit &owner)
{
    return {ErrorCode::UnitExists, {{QStringLiteral("text"), text}, {QStringLiteral("unit"), owner.name}}};
}

Result<void> checkNames(const DataFile &file, const Unit &unit)
{
    if (unit.name.isEmpty()) {
        return Error{
            ErrorCode::TextMissing, {{QStringLiteral("what"), QCoreApplication::translate("Error", "tên đơn vị")}}};
    }
    const Result<QList<Unit>> units = store::readUnits(file.connection());
    if (!units)
        return units.error();
    for (const QString &text : {unit.name, unit.code}) {
        if (const std::optional<Unit> owner = ownerOf(*units, text, unit.id))
            return taken(text, *owner);
    }
    return {};
}

Result<void> writeReporter(store::Transaction &transaction, const DataFile &file, UnitId unit, bool reports)
{
    const Result<Plan> plan = currentPlan(file);
    if (!plan)
        return plan.error();
    return reports ? store::insertReporter(transaction, plan->id, {unit, std::nullopt, std::nullopt})
                   : store::deleteReporter(transaction, plan->id, unit);
}

Result<QSet<UnitId>> currentReporters(const DataFile &file)
{
    const Result<Plan> plan = currentPlan(file);
    if (!plan)
        return plan.error();
    return reporterIds(file, plan->id);
}

Result<void> write(
    store::Transaction &transaction, const DataFile &file, const Unit &unit, bool reports, bool reportedBefore)
{
    if (Result<void> done = store::updateUnit(transaction, unit); !done)
        return done;
    return reports == reportedBefore ? Result<void>() : writeReporter(transaction, file, unit.id, reports);
}

/// A step that writes `wanted` over `expected`, if that is still what stands there.
Act::Step writing(DataFile &file, const Unit &expected, const Unit &wanted, bool reportsNow, bool reportsWanted)
{
    return [&file, expected, wanted, reportsNow, reportsWanted](store::Transaction &transaction) -> Result<void> {
        const Result<std::optional<Unit>> now = store::findUnit(transaction.connection(), expected.id);
        if (!now)
            return now.error();
        if (!*now || asJson(**now) != asJson(expected))
            return Error{ErrorCode::UndoNotPossible, {}};
        return write(transaction, file, wanted, reportsWanted, reportsNow);
    };
}

Unit cleaned(Unit unit)
{
    unit.name = base::cleanLine(unit.name);
    unit.shortName = base::cleanLine(unit.shortName.isEmpty() ? unit.name : unit.shortName);
    unit.code = base::cleanLine(unit.code);
    return unit;
}

} // namespace

UnitCatalogue::UnitCatalogue(const QList<Unit> &units) : m_units(units), m_matcher(units)
{
    for (const Unit &unit : units)
        m_byId.insert(unit.id, unit);
}

Result<UnitCatalogue> UnitCatalogue::read(const DataFile &file)
{
    const Result<QList<Unit>> units = store::readUnits(file.connection());
    if (!units)
        return units.error();
    return UnitCatalogue(*units);
}

QStringList UnitCatalogue::names(const QList<UnitId> &ids) const
{
    QStringList names;
    for (const UnitId id : ids)
        names.append(m_byId.value(id).name);
    return names;
}

QStringList UnitCatalogue::shortNames(const QList<UnitId> &ids) const
{
    QStringList names;
    for (const UnitId id : ids)
        names.append(m_byId.value(id).shortName);
    return names;
}

QList<UnitMatch> UnitCatalogue::find(const QString &text) const
{
    return m_matcher.find(text);
}

Result<Unit> UnitCatalogue::resolve(const QString &text) const
{
    const Result<UnitId> id = m_matcher.resolve(text);
    if (!id)
        return id.error();
    return m_byId.value(*id);
}

Result<QList<UnitId>> collectivesOf(const DataFile &file, UnitId unit)
{
    const Result<QHash<UnitId, QList<UnitId>>> collectives = store::readCollectives(file.connection());
    if (!collectives)
        return collectives.error();
    return collectives->value(unit);
}

Result<QSet<UnitId>> reporterIds(const DataFile &file, PlanId plan)
{
    const Result<QList<store::Reporter>> reporters = store::readReporters(file.connection(), plan);
    if (!reporters)
        return reporters.error();
    QSet<UnitId> ids;
    for (const store::Reporter &reporter : *reporters)
        ids.insert(reporter.unit);
    return ids;
}

Result<UnitId> addUnit(DataFile &file, Unit unit, bool reports)
{
    unit = cleaned(unit);
    if (unit.code.isEmpty())
        unit.code = base::fold(unit.name).remove(QLatin1Char(' '));
    if (Result<void> checked = checkNames(file, unit); !checked)
        return checked.error();
    Result<Acting> acting = Acting::begin(file);
    if (!acting)
        return acting.error();
    if (unit.position == 0) {
        const Result<QList<Unit>> units = store::readUnits(file.connection());
        if (!units)
            return units.error();
        unit.position = units->isEmpty() ? 1 : units->last().position + 1;
    }
    const Result<UnitId> id = store::insertUnit(acting->transaction(), unit);
    if (!id)
        return id.error();
    if (reports) {
        if (Result<void> done = writeReporter(acting->transaction(), file, *id, true); !done)
            return done.error();
    }
    QJsonObject after = asJson(unit);
    after.insert(QStringLiteral("reports"), reports);
    if (Result<void> done = acting->finish(
            {QStringLiteral("unit_added"), QStringLiteral("unit"), unit.code, {}, after, {}}, Subject::Units);
        !done)
        return done.error();
    return *id;
}

Result<void> changeUnit(DataFile &file, const Unit &changed, std::optional<bool> reports)
{
    const Unit unit = cleaned(changed);
    if (Result<void> checked = checkNames(file, unit); !checked)
        return checked;
    const Result<UnitCatalogue> catalogue = UnitCatalogue::read(file);
    if (!catalogue)
        return catalogue.error();
    const Unit before = catalogue->unit(unit.id);
    const Result<QSet<UnitId>> reporters = currentReporters(file);
    if (!reporters)
        return reporters.error();
    const bool reportedBefore = reporters->contains(unit.id);
    const bool reportsAfter = reports.value_or(reportedBefore);
    Result<Acting> acting = Acting::begin(file);
    if (!acting)
        return acting.error();
    if (Result<void> done = write(acting->transaction(), file, unit, reportsAfter, reportedBefore); !done)
        return done;
    QJsonObject after = asJson(unit);
    if (reports)
        after.insert(QStringLiteral("reports"), *reports);
    Act act;
    act.title = QCoreApplication::translate("Act", "sửa đơn vị %1").arg(unit.name);
    act.undo = writing(file, unit, before, reportsAfter, reportedBefore);
    act.redo = writing(file, before, unit, reportedBefore, reportsAfter);
    return acting->finish(
        {QStringLiteral("unit_changed"), QStringLiteral("unit"), unit.code, asJson(before), after, {}}, Subject::Units,
        act);
}

Result<void> addAlias(DataFile &file, UnitId id, const QString &text, bool learnt)
{
    const QString alias = base::cleanLine(text);
    if (alias.isEmpty()) {
        return Error{ErrorCode::TextMissing,
            {{QStringLiteral("what"), QCoreApplication::translate("Error", "tên gọi khác của đơn vị")}}};
    }
    const Result<UnitCatalogue> catalogue = UnitCatalogue::read(file);
    if (!catalogue)
        return catalogue.error();
    if (const std::optional<Unit> owner = ownerOf(catalogue->units(), alias, id))
        return taken(alias, *owner);
    const Unit unit = catalogue->unit(id);
    for (const QString &known : unit.aliases) {
        if (base::fold(known) == base::fold(alias))
            return {};
    }
    Result<Acting> acting = Acting::begin(file);
    if (!acting)
        return acting.error();
    if (Result<void> done = store::insertAlias(acting->transaction(), id, alias, learnt); !done)
        return done;
    return acting->finish(
        {QStringLiteral("alias_added"), QStringLiteral("unit"), unit.code,
            {{QStringLiteral("aliases"), QJsonArray::fromStringList(unit.aliases)}},
            {{QStringLiteral("aliases"), QJsonArray::fromStringList(unit.aliases + QStringList{alias})}}, {}},
        Subject::Units);
}

} // namespace services
