#include "core/services/unitservice.h"

#include "core/base/text/fold.h"
#include "core/base/text/nfc.h"
#include "core/base/text/wording.h"
#include "core/services/acting.h"
#include "core/services/planreader.h"
#include "core/services/unitcatalogue.h"
#include "core/services/unitnames.h"
#include "core/store/periodrepository.h"
#include "core/store/planrepository.h"
#include "core/store/transaction.h"
#include "core/store/unitrepository.h"

#include <QCoreApplication>

#include <algorithm>

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
        {QStringLiteral("note"), unit.note},
    };
}

Result<void> check(const DataFile &file, const Unit &unit)
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
    if (unit.validFrom.isValid() && unit.validTo.isValid() && unit.validTo < unit.validFrom) {
        return Error{ErrorCode::UnitDatesReversed,
            {{QStringLiteral("unit"), unit.name}, {QStringLiteral("from"), base::screenDate(unit.validFrom)},
                {QStringLiteral("to"), base::screenDate(unit.validTo)}}};
    }
    if (unit.successor.isValid() && unit.successor == unit.id)
        return Error{ErrorCode::UnitOwnSuccessor, {{QStringLiteral("unit"), unit.name}}};
    return {};
}

/// Whether and when a unit must report; nothing: never. The row of the file that says so.
using Reporting = std::optional<store::Reporter>;

Result<Reporting> reportingOf(const DataFile &file, PlanId plan, UnitId unit)
{
    const Result<QList<store::Reporter>> all = store::readReporters(file.connection(), plan);
    if (!all)
        return all.error();
    const auto at
        = std::find_if(all->begin(), all->end(), [unit](const store::Reporter &each) { return each.unit == unit; });
    return at == all->end() ? Reporting() : Reporting(*at);
}

bool reportsNow(const Reporting &reporting)
{
    return reporting && !reporting->to;
}

/// The same with the unit reporting or not from now on. Closed periods keep whom they asked: one that begins does so
/// after the newest of them, one that ends has reported up to it. Errors: PeriodClosed where a unit would begin again
/// over closed periods that it was not asked in.
Result<Reporting> changedReporting(
    const DataFile &file, PlanId plan, UnitId unit, const Reporting &before, bool reports)
{
    if (reports == reportsNow(before))
        return before;
    const Result<QList<store::PeriodRow>> closed = store::readClosedPeriods(file.connection(), plan);
    if (!closed)
        return closed.error();
    const std::optional<Period> last = closed->isEmpty() ? std::nullopt : std::optional(closed->last().period);
    if (!reports)
        return last && before->mustReport(*last) ? Reporting({unit, before->from, last}) : Reporting();
    if (!before)
        return Reporting({unit, last ? std::optional(last->next()) : std::nullopt, std::nullopt});
    if (last && *before->to < *last)
        return Error{ErrorCode::PeriodClosed, {{QStringLiteral("period"), last->label()}}};
    return Reporting({unit, before->from, std::nullopt});
}

Result<void> writeReporting(store::Transaction &transaction, PlanId plan, UnitId unit, const Reporting &reporting)
{
    return reporting ? store::insertReporter(transaction, plan, *reporting)
                     : store::deleteReporter(transaction, plan, unit);
}

/// A unit with what is asked of it.
struct Standing {
    Unit unit;
    Reporting reporting;
};

/// A step that writes `wanted` over `expected`, if that is still what stands there.
Act::Step writing(PlanId plan, const Standing &expected, const Standing &wanted)
{
    return [plan, expected, wanted](store::Transaction &transaction) -> Result<void> {
        const Result<std::optional<Unit>> now = store::findUnit(transaction.connection(), expected.unit.id);
        if (!now)
            return now.error();
        if (!*now || asJson(**now) != asJson(expected.unit))
            return Error{ErrorCode::UndoNotPossible, {}};
        if (Result<void> done = store::updateUnit(transaction, wanted.unit); !done)
            return done;
        return writeReporting(transaction, plan, wanted.unit.id, wanted.reporting);
    };
}

/// The unit leaves the catalogue, unless something has come to depend on it.
Act::Step withdrawing(PlanId plan, const Unit &unit)
{
    return [plan, unit](store::Transaction &transaction) -> Result<void> {
        const Result<bool> used = store::unitIsUsed(transaction.connection(), unit.id);
        if (!used)
            return used.error();
        if (*used)
            return Error{ErrorCode::UndoNotPossible, {}};
        if (Result<void> done = store::deleteReporter(transaction, plan, unit.id); !done)
            return done;
        return store::withdrawUnit(transaction, unit.id);
    };
}

/// The unit comes back under its code, unless the code was given to another meanwhile.
Act::Step restoring(PlanId plan, const Standing &standing)
{
    return [plan, standing](store::Transaction &transaction) -> Result<void> {
        const Unit &unit = standing.unit;
        const Result<QList<Unit>> units = store::readUnits(transaction.connection());
        if (!units)
            return units.error();
        if (ownerOf(*units, unit.code, unit.id) || ownerOf(*units, unit.name, unit.id))
            return Error{ErrorCode::UndoNotPossible, {}};
        if (Result<void> done = store::restoreUnit(transaction, unit.id, unit.code); !done)
            return done;
        return writeReporting(transaction, plan, unit.id, standing.reporting);
    };
}

Unit cleaned(Unit unit)
{
    unit.name = base::cleanLine(unit.name);
    unit.shortName = base::cleanLine(unit.shortName.isEmpty() ? unit.name : unit.shortName);
    unit.code = base::cleanLine(unit.code);
    unit.note = base::nfc(unit.note).trimmed();
    return unit;
}

} // namespace

Result<UnitId> addUnit(DataFile &file, Unit unit, bool reports)
{
    unit = cleaned(unit);
    if (unit.code.isEmpty())
        unit.code = base::fold(unit.name).remove(QLatin1Char(' '));
    if (Result<void> checked = check(file, unit); !checked)
        return checked.error();
    const Result<Plan> plan = currentPlan(file);
    if (!plan)
        return plan.error();
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
    unit.id = *id;
    const Result<Reporting> reporting = changedReporting(file, plan->id, *id, {}, reports);
    if (!reporting)
        return reporting.error();
    if (Result<void> done = writeReporting(acting->transaction(), plan->id, *id, *reporting); !done)
        return done.error();
    QJsonObject after = asJson(unit);
    after.insert(QStringLiteral("reports"), reports);
    Act act;
    act.title = QCoreApplication::translate("Act", "thêm đơn vị %1").arg(unit.name);
    act.undo = withdrawing(plan->id, unit);
    act.redo = restoring(plan->id, {unit, *reporting});
    if (Result<void> done = acting->finish(
            {QStringLiteral("unit_added"), QStringLiteral("unit"), unit.code, {}, after, {}}, Subject::Units, act);
        !done)
        return done.error();
    return *id;
}

Result<void> changeUnit(DataFile &file, const Unit &changed, std::optional<bool> reports)
{
    const Unit unit = cleaned(changed);
    if (Result<void> checked = check(file, unit); !checked)
        return checked;
    const Result<UnitCatalogue> catalogue = UnitCatalogue::read(file);
    if (!catalogue)
        return catalogue.error();
    const Unit before = catalogue->unit(unit.id);
    const Result<Plan> plan = currentPlan(file);
    if (!plan)
        return plan.error();
    const Result<Reporting> reporting = reportingOf(file, plan->id, unit.id);
    if (!reporting)
        return reporting.error();
    const Result<Reporting> wanted
        = changedReporting(file, plan->id, unit.id, *reporting, reports.value_or(reportsNow(*reporting)));
    if (!wanted)
        return wanted.error();
    Result<Acting> acting = Acting::begin(file);
    if (!acting)
        return acting.error();
    if (Result<void> done = store::updateUnit(acting->transaction(), unit); !done)
        return done;
    if (Result<void> done = writeReporting(acting->transaction(), plan->id, unit.id, *wanted); !done)
        return done;
    QJsonObject after = asJson(unit);
    if (reports)
        after.insert(QStringLiteral("reports"), *reports);
    Act act;
    act.title = QCoreApplication::translate("Act", "sửa đơn vị %1").arg(unit.name);
    act.undo = writing(plan->id, {unit, *wanted}, {before, *reporting});
    act.redo = writing(plan->id, {before, *reporting}, {unit, *wanted});
    return acting->finish(
        {QStringLiteral("unit_changed"), QStringLiteral("unit"), unit.code, asJson(before), after, {}}, Subject::Units,
        act);
}

} // namespace services
