#include "core/services/builtincatalogue.h"

#include "core/base/calendar/holidaysjson.h"
#include "core/base/text/fold.h"
#include "core/services/planloader.h"
#include "core/services/resources.h"
#include "core/store/connection.h"
#include "core/store/holidayrepository.h"
#include "core/store/settingrepository.h"
#include "core/store/tracerepository.h"
#include "core/store/transaction.h"
#include "core/store/unitrepository.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;

namespace {

QDate dayOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

Unit unitFrom(const QJsonObject &object, UnitKind kind)
{
    Unit unit;
    unit.code = object.value(QStringLiteral("code")).toString();
    unit.name = object.value(QStringLiteral("name")).toString();
    unit.shortName = object.value(QStringLiteral("short")).toString();
    unit.kind = kind;
    unit.position = object.value(QStringLiteral("position")).toInt();
    unit.validFrom = dayOf(object.value(QStringLiteral("from")));
    unit.validTo = dayOf(object.value(QStringLiteral("to")));
    return unit;
}

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

/// Writes units and collectives; gives who must report by default (rule 13).
Result<QList<UnitId>> loadUnits(store::Transaction &transaction, const QJsonObject &catalogue)
{
    QHash<QString, Unit> byCode;
    QHash<QString, QString> successors;
    QList<UnitId> reporters;
    const QJsonArray units = catalogue.value(QStringLiteral("units")).toArray();
    for (const QJsonValue &value : units) {
        const QJsonObject object = value.toObject();
        Unit unit = unitFrom(
            object, unitKindFromCode(object.value(QStringLiteral("kind")).toString()).value_or(UnitKind::Office));
        const Result<UnitId> id = insertWithAliases(transaction, unit, object);
        if (!id)
            return id.error();
        unit.id = *id;
        byCode.insert(unit.code, unit);
        if (const QString successor = object.value(QStringLiteral("successor")).toString(); !successor.isEmpty())
            successors.insert(unit.code, successor);
        if (object.value(QStringLiteral("reports")).toBool())
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
        const Result<UnitId> id = insertWithAliases(transaction, unitFrom(object, UnitKind::Collective), object);
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

Result<void> loadSettings(store::Transaction &transaction, const QJsonObject &office)
{
    for (auto it = office.constBegin(); it != office.constEnd(); ++it) {
        QString value = it->isDouble() ? QString::number(it->toInt()) : it->toString();
        if (it->isArray()) {
            QStringList lines;
            const QJsonArray array = it->toArray();
            for (const QJsonValue &line : array)
                lines.append(line.toString());
            value = lines.join(QLatin1Char('\n'));
        }
        if (Result<void> done = store::writeSetting(transaction, it.key(), value); !done)
            return done;
    }
    return {};
}

Result<void> loadHolidays(store::Transaction &transaction)
{
    const Result<QByteArray> bytes = resource(QStringLiteral("catalogues/holidays.json"));
    if (!bytes)
        return bytes.error();
    const Result<base::HolidayTable> table = base::holidaysFromJson(*bytes);
    if (!table)
        return table.error();
    const QList<base::Holiday> days = table->all();
    for (const base::Holiday &holiday : days) {
        if (Result<void> done = store::writeHoliday(transaction, holiday); !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> loadBuiltins(const store::Connection &connection, const base::Clock &clock, const QString &actor)
{
    const Result<QJsonObject> units = resourceObject(QStringLiteral("catalogues/units.json"));
    if (!units)
        return units.error();
    const Result<QJsonObject> office = resourceObject(QStringLiteral("catalogues/office.json"));
    if (!office)
        return office.error();
    const Result<QJsonObject> plan = resourceObject(QStringLiteral("plans/1228.json"));
    if (!plan)
        return plan.error();

    Result<store::Transaction> transaction = store::Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    if (Result<void> done = loadSettings(*transaction, *office); !done)
        return done;
    if (Result<void> done = loadHolidays(*transaction); !done)
        return done;
    const Result<QList<UnitId>> reporters = loadUnits(*transaction, *units);
    if (!reporters)
        return reporters.error();
    if (Result<void> done = loadPlan(*transaction, *plan, *reporters); !done)
        return done;
    store::TraceRecord record;
    record.at = clock.now();
    record.actor = actor;
    record.act = QStringLiteral("file_created");
    record.subject = QStringLiteral("file");
    record.key = plan->value(QStringLiteral("number")).toString();
    record.before = QStringLiteral("{}");
    record.after = QStringLiteral("{}");
    if (Result<void> traced = store::appendTrace(*transaction, record); !traced)
        return traced;
    return transaction->commit();
}

} // namespace services
