#include "core/services/builtincatalogue.h"

#include "core/base/machine.h"
#include "core/base/text/fold.h"
#include "core/base/text/nfc.h"
#include "core/services/officestart.h"
#include "core/services/planloader.h"
#include "core/services/resources.h"
#include "core/services/shippedstart.h"
#include "core/settings/settingtable.h"
#include "core/store/connection.h"
#include "core/store/holidayrepository.h"
#include "core/store/registerrepository.h"
#include "core/store/settingrepository.h"
#include "core/store/tracerepository.h"
#include "core/store/transaction.h"
#include "core/store/unitrepository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace services {

using base::Result;
using namespace domain;

namespace {

Result<UnitId> insertWithAliases(store::Transaction &transaction, const Unit &unit, const QJsonObject &object)
{
    Result<UnitId> id = store::insertUnit(transaction, unit);
    if (!id)
        return id;
    // Spellings that fold alike are one spelling to the matcher.
    QSet<QString> seen{base::fold(unit.name)};
    const QJsonArray aliases = object.value(QStringLiteral("aliases")).toArray();
    for (const QJsonValue &alias : aliases) {
        const QString folded = base::fold(alias.toString());
        if (seen.contains(folded))
            continue;
        seen.insert(folded);
        if (Result<void> done = store::insertAlias(transaction, *id, alias.toString(), false); !done)
            return done.error();
    }
    return id;
}

/// Writes units and collectives; gives who must report: those that were chosen, or the default (rule 13).
Result<QList<UnitId>> loadUnits(
    store::Transaction &transaction, const QJsonObject &catalogue, const std::optional<QStringList> &chosen)
{
    QHash<QString, Unit> byCode;
    QHash<QString, QString> successors;
    QList<UnitId> reporters;
    const QJsonArray units = catalogue.value(QStringLiteral("units")).toArray();
    for (const QJsonValue &value : units) {
        const QJsonObject object = value.toObject();
        Unit unit = shippedUnit(object, UnitKind::Office);
        const Result<UnitId> id = insertWithAliases(transaction, unit, object);
        if (!id)
            return id.error();
        unit.id = *id;
        byCode.insert(unit.code, unit);
        if (const QString successor = object.value(QStringLiteral("successor")).toString(); !successor.isEmpty())
            successors.insert(unit.code, successor);
        if (chosen ? chosen->contains(unit.code) : object.value(QStringLiteral("reports")).toBool())
            reporters.append(*id);
    }
    for (auto it = successors.constBegin(); it != successors.constEnd(); ++it) {
        Unit unit = byCode.value(it.key());
        unit.successor = byCode.value(it.value()).id;
        if (Result<void> done = store::updateUnit(transaction, unit); !done)
            return done.error();
    }
    const QJsonArray collectives = catalogue.value(QStringLiteral("collectives")).toArray();
    for (const QJsonValue &value : collectives) {
        const QJsonObject object = value.toObject();
        const Result<UnitId> id = insertWithAliases(transaction, shippedUnit(object, UnitKind::Collective), object);
        if (!id)
            return id.error();
        const QJsonArray members = object.value(QStringLiteral("members")).toArray();
        for (const QJsonValue &member : members) {
            if (Result<void> done = store::insertMember(transaction, *id, byCode.value(member.toString()).id); !done)
                return done.error();
        }
    }
    return reporters;
}

Result<void> writeOffice(store::Transaction &transaction, const QMap<QString, QString> &values)
{
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (Result<void> done = store::writeSetting(transaction, it.key(), it.value()); !done)
            return done;
    }
    return {};
}

Result<void> loadHolidays(store::Transaction &transaction)
{
    const Result<base::HolidayTable> table = shippedHolidays();
    if (!table)
        return table.error();
    const QList<base::Holiday> days = table->all();
    for (const base::Holiday &holiday : days) {
        if (Result<void> done = store::writeHoliday(transaction, holiday); !done)
            return done;
    }
    return {};
}

/// The values as they are stored. Errors: as of checkedValue().
Result<QMap<QString, QString>> checkedOffice(const QMap<QString, QString> &values)
{
    QMap<QString, QString> checked;
    for (auto it = values.begin(); it != values.end(); ++it) {
        const Result<QString> value = settings::checkedValue(it.key(), base::nfc(it.value()));
        if (!value)
            return value.error();
        checked.insert(it.key(), *value);
    }
    return checked;
}

QJsonObject traceOf(const FirstSettings &first, const QMap<QString, QString> &office)
{
    QJsonObject after;
    if (!office.isEmpty()) {
        QJsonObject values;
        for (auto it = office.begin(); it != office.end(); ++it)
            values.insert(it.key(), it.value());
        after.insert(QStringLiteral("settings"), values);
    }
    if (first.nextNumber)
        after.insert(QStringLiteral("next_number"), *first.nextNumber);
    if (first.reporters)
        after.insert(QStringLiteral("reporters"), QJsonArray::fromStringList(*first.reporters));
    return after;
}

} // namespace

Result<void> loadBuiltins(
    const store::Connection &connection, const base::Clock &clock, const QString &actor, const FirstSettings &first)
{
    const Result<QJsonObject> units = resourceObject(QStringLiteral("catalogues/units.json"));
    if (!units)
        return units.error();
    const Result<QMap<QString, QString>> shipped = shippedOffice();
    if (!shipped)
        return shipped.error();
    const Result<QJsonObject> plan = resourceObject(QStringLiteral("plans/1228.json"));
    if (!plan)
        return plan.error();
    const Result<QMap<QString, QString>> chosen = checkedOffice(first.office);
    if (!chosen)
        return chosen.error();

    Result<store::Transaction> transaction = store::Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    if (Result<void> done = writeOffice(*transaction, officeStart(*shipped, *chosen)); !done)
        return done;
    if (Result<void> done = loadHolidays(*transaction); !done)
        return done;
    const Result<QList<UnitId>> reporters = loadUnits(*transaction, *units, first.reporters);
    if (!reporters)
        return reporters.error();
    if (Result<void> done = loadPlan(*transaction, *plan, *reporters); !done)
        return done;
    // After the plan: where the plan says what is shipped, it follows the office.
    if (Result<void> done = writeOffice(*transaction, *chosen); !done)
        return done;
    if (first.nextNumber) {
        const int year = clock.today().year();
        if (Result<void> done = store::writeStartNumber(*transaction, year, *first.nextNumber); !done)
            return done;
    }
    store::TraceRecord record;
    record.at = clock.now();
    record.actor = actor;
    record.act = QStringLiteral("file_created");
    record.subject = QStringLiteral("file");
    record.key = plan->value(QStringLiteral("number")).toString();
    record.before = QStringLiteral("{}");
    record.after = QString::fromUtf8(QJsonDocument(traceOf(first, *chosen)).toJson(QJsonDocument::Compact));
    record.machine = base::machineName();
    if (Result<void> traced = store::appendTrace(*transaction, record); !traced)
        return traced;
    return transaction->commit();
}

} // namespace services
