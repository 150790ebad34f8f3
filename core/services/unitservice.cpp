#include "core/services/unitservice.h"

#include "core/base/text/fold.h"
#include "core/base/text/nfc.h"
#include "core/base/text/wording.h"
#include "core/services/acting.h"
#include "core/services/planreader.h"
#include "core/services/unitcatalogue.h"
#include "core/services/unitnames.h"
#include "core/store/transaction.h"
#include "core/store/unitrepository.h"

#include <QCoreApplication>

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

/// The unit leaves the catalogue, unless something has come to depend on it.
Act::Step withdrawing(DataFile &file, const Unit &unit, bool reports)
{
    return [&file, unit, reports](store::Transaction &transaction) -> Result<void> {
        const Result<bool> used = store::unitIsUsed(transaction.connection(), unit.id);
        if (!used)
            return used.error();
        if (*used)
            return Error{ErrorCode::UndoNotPossible, {}};
        if (reports) {
            if (Result<void> done = writeReporter(transaction, file, unit.id, false); !done)
                return done;
        }
        return store::withdrawUnit(transaction, unit.id);
    };
}

/// The unit comes back under its code, unless the code was given to another meanwhile.
Act::Step restoring(DataFile &file, const Unit &unit, bool reports)
{
    return [&file, unit, reports](store::Transaction &transaction) -> Result<void> {
        const Result<QList<Unit>> units = store::readUnits(transaction.connection());
        if (!units)
            return units.error();
        if (ownerOf(*units, unit.code, unit.id) || ownerOf(*units, unit.name, unit.id))
            return Error{ErrorCode::UndoNotPossible, {}};
        if (Result<void> done = store::restoreUnit(transaction, unit.id, unit.code); !done)
            return done;
        return reports ? writeReporter(transaction, file, unit.id, true) : Result<void>();
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
    unit.id = *id;
    QJsonObject after = asJson(unit);
    after.insert(QStringLiteral("reports"), reports);
    Act act;
    act.title = QCoreApplication::translate("Act", "thêm đơn vị %1").arg(unit.name);
    act.undo = withdrawing(file, unit, reports);
    act.redo = restoring(file, unit, reports);
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

} // namespace services
