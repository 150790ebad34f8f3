#include "core/services/shippedstart.h"

#include "core/base/calendar/holidaysjson.h"
#include "core/services/planloader.h"
#include "core/services/resources.h"
#include "core/settings/settingtable.h"

#include <QJsonArray>

#include <algorithm>

namespace services {

using base::Result;
using namespace domain;

namespace {

QDate dayOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QString storedForm(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toInt());
    if (!value.isArray())
        return value.toString();
    QStringList lines;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &line : array)
        lines.append(line.toString());
    return lines.join(QLatin1Char('\n'));
}

} // namespace

Unit shippedUnit(const QJsonObject &object, UnitKind fallback)
{
    Unit unit;
    unit.code = object.value(QStringLiteral("code")).toString();
    unit.name = object.value(QStringLiteral("name")).toString();
    unit.shortName = object.value(QStringLiteral("short")).toString();
    unit.kind = unitKindFromCode(object.value(QStringLiteral("kind")).toString()).value_or(fallback);
    unit.position = object.value(QStringLiteral("position")).toInt();
    unit.validFrom = dayOf(object.value(QStringLiteral("from")));
    unit.validTo = dayOf(object.value(QStringLiteral("to")));
    unit.note = object.value(QStringLiteral("note")).toString();
    return unit;
}

Result<QMap<QString, QString>> shippedOffice()
{
    const Result<QJsonObject> office = resourceObject(QStringLiteral("catalogues/office.json"));
    if (!office)
        return office.error();
    QMap<QString, QString> values;
    for (auto it = office->constBegin(); it != office->constEnd(); ++it)
        values.insert(it.key(), storedForm(*it));
    return values;
}

Result<base::HolidayTable> shippedHolidays()
{
    const Result<QByteArray> bytes = resource(QStringLiteral("catalogues/holidays.json"));
    if (!bytes)
        return bytes.error();
    return base::holidaysFromJson(*bytes);
}

QString shippedSetting(const QString &key)
{
    const settings::SettingDefinition *definition = settings::findSetting(key);
    if (!definition)
        return {};
    if (definition->type == settings::SettingType::Phrase) {
        // "phrase.<set>.<phrase>"
        const Result<QJsonObject> phrases
            = resourceObject(QStringLiteral("phrases/%1.json").arg(key.section(QLatin1Char('.'), 1, 1)));
        return phrases ? phrases->value(key.section(QLatin1Char('.'), 2)).toString() : QString();
    }
    const Result<QMap<QString, QString>> office = shippedOffice();
    return office ? office->value(key, definition->fallback) : definition->fallback;
}

Result<ShippedStart> readShippedStart()
{
    ShippedStart start;
    const Result<QMap<QString, QString>> office = shippedOffice();
    if (!office)
        return office.error();
    start.office = *office;
    const Result<base::HolidayTable> holidays = shippedHolidays();
    if (!holidays)
        return holidays.error();
    start.holidays = *holidays;
    const Result<QJsonObject> catalogue = resourceObject(QStringLiteral("catalogues/units.json"));
    if (!catalogue)
        return catalogue.error();
    const QJsonArray units = catalogue->value(QStringLiteral("units")).toArray();
    for (const QJsonValue &value : units) {
        const QJsonObject object = value.toObject();
        start.units.append({shippedUnit(object, UnitKind::Office), object.value(QStringLiteral("reports")).toBool()});
    }
    std::stable_sort(start.units.begin(), start.units.end(),
        [](const ShippedUnit &one, const ShippedUnit &other) { return one.unit.position < other.unit.position; });
    const Result<QJsonObject> plan = resourceObject(QStringLiteral("plans/1228.json"));
    if (!plan)
        return plan.error();
    start.plan = planHead(*plan);
    start.tasks = int(plan->value(QStringLiteral("tasks")).toArray().size());
    start.groups = int(plan->value(QStringLiteral("groups")).toArray().size());
    return start;
}

} // namespace services
