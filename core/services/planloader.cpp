#include "core/services/planloader.h"

#include "core/settings/settingtable.h"
#include "core/store/planrepository.h"
#include "core/store/settingrepository.h"
#include "core/store/transaction.h"
#include "core/store/unitrepository.h"

#include <QHash>
#include <QJsonArray>

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;

namespace {

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

QDate day(const QJsonObject &object, const char *key)
{
    return QDate::fromString(text(object, key), Qt::ISODate);
}

QStringList texts(const QJsonObject &object, const char *key)
{
    QStringList list;
    const QJsonArray array = object.value(QLatin1String(key)).toArray();
    for (const QJsonValue &value : array)
        list.append(value.toString());
    return list;
}

Error unknownName(const QString &name)
{
    return {ErrorCode::JsonInvalid, {{QStringLiteral("file"), QStringLiteral("plan")}, {QStringLiteral("why"), name}}};
}

/// Units by every name and alias they are written with.
Result<QHash<QString, Unit>> unitsByName(const store::Connection &connection)
{
    const Result<QList<Unit>> units = store::readUnits(connection);
    if (!units)
        return units.error();
    QHash<QString, Unit> byName;
    for (const Unit &unit : *units) {
        for (const QString &alias : unit.aliases)
            byName.insert(alias, unit);
    }
    for (const Unit &unit : *units) {
        byName.insert(unit.name, unit);
        byName.insert(unit.code, unit);
    }
    return byName;
}

Result<QList<UnitId>> idsOf(const QStringList &names, const QHash<QString, Unit> &units)
{
    QList<UnitId> ids;
    for (const QString &name : names) {
        if (!units.contains(name))
            return unknownName(name);
        ids.append(units.value(name).id);
    }
    return ids;
}

Result<store::PlanRuleOverride> ruleOf(const store::Connection &connection, const QJsonObject &reporting)
{
    const Result<QMap<QString, QString>> office = store::readSettings(connection);
    if (!office)
        return office.error();
    const auto differs = [&](const char *key, const QString &value) {
        const QString name = QLatin1String(key);
        const settings::SettingDefinition *definition = settings::findSetting(name);
        return !value.isEmpty() && value != office->value(name, definition ? definition->fallback : QString());
    };
    store::PlanRuleOverride rule;
    const int windowFrom = reporting.value(QLatin1String("window_from_day")).toInt(ReportingRule().windowFromDay);
    if (windowFrom != ReportingRule().windowFromDay)
        rule.windowFromDay = windowFrom;
    const int lastDay = reporting.value(QLatin1String("last_on_time_day")).toInt();
    if (lastDay > 0 && differs("due.last_on_time_day", QString::number(lastDay)))
        rule.lastOnTimeDay = lastDay;
    if (const QString shift = text(reporting, "shift"); differs("due.shift", shift))
        rule.shift = dueShiftFromCode(shift);
    if (const QString firstPeriod = text(reporting, "first_period"); differs("period.first", firstPeriod))
        rule.first = Period::fromCode(firstPeriod);
    return rule;
}

Result<PlanId> loadHead(store::Transaction &transaction, const QJsonObject &object)
{
    const QJsonObject reporting = object.value(QLatin1String("reporting")).toObject();
    const Result<store::PlanRuleOverride> rule = ruleOf(transaction.connection(), reporting);
    if (!rule)
        return rule.error();
    return store::insertPlan(transaction, planHead(object), text(object, "code"), text(reporting, "phone"), *rule);
}

Result<void> loadTasks(
    store::Transaction &transaction, PlanId plan, const QJsonObject &object, const QHash<QString, Unit> &units)
{
    QHash<QString, GroupId> groups;
    const QJsonArray groupArray = object.value(QLatin1String("groups")).toArray();
    for (const QJsonValue &value : groupArray) {
        const QJsonObject group = value.toObject();
        const Result<GroupId> id = store::insertGroup(transaction, plan, int(groups.size()) + 1,
            {{}, text(group, "no"), text(group, "title"), text(group, "short")});
        if (!id)
            return id.error();
        groups.insert(text(group, "no"), *id);
    }
    const QJsonArray taskArray = object.value(QLatin1String("tasks")).toArray();
    for (const QJsonValue &value : taskArray) {
        const QJsonObject source = value.toObject();
        Task task;
        task.no = text(source, "no");
        task.group = groups.value(text(source, "group"));
        if (!task.group.isValid())
            return unknownName(text(source, "group"));
        task.text = text(source, "text");
        task.shortTitle = text(source, "short");
        task.responsibility = text(source, "responsibility");
        task.timing = text(source, "timing");
        const Result<QList<UnitId>> leads = idsOf(texts(source, "lead"), units);
        if (!leads)
            return leads.error();
        const Result<QList<UnitId>> coordinators = idsOf(texts(source, "coordinate"), units);
        if (!coordinators)
            return coordinators.error();
        task.leads = *leads;
        task.coordinators = *coordinators;
        if (const Result<TaskId> id = store::insertTask(transaction, plan, task); !id)
            return id.error();
    }
    return {};
}

Result<void> loadDuties(
    store::Transaction &transaction, PlanId plan, const QJsonArray &duties, const QHash<QString, Unit> &units)
{
    int seq = 0;
    for (const QJsonValue &value : duties) {
        const QJsonObject source = value.toObject();
        const Duty duty{text(source, "id"), texts(source, "who"), text(source, "quote"), text(source, "what"),
            text(source, "when")};
        // A duty keeps the name as the plan writes it; the link to a unit is a help, not a condition.
        QList<UnitId> ids;
        for (const QString &name : duty.who)
            ids.append(units.value(name).id);
        if (Result<void> done = store::insertDuty(transaction, plan, ++seq, duty, ids, text(source, "recurrence"),
                texts(source, "report_to").join(QStringLiteral("; ")));
            !done)
            return done;
    }
    return {};
}

Result<void> loadLists(
    store::Transaction &transaction, PlanId plan, const QJsonObject &object, const QHash<QString, Unit> &units)
{
    const auto each = [&object](const char *key, const auto &write) -> Result<void> {
        int seq = 0;
        const QJsonArray array = object.value(QLatin1String(key)).toArray();
        for (const QJsonValue &value : array) {
            if (Result<void> done = write(++seq, value.toObject()); !done)
                return done;
        }
        return {};
    };
    if (Result<void> done = each("basis",
            [&](int seq, const QJsonObject &o) {
                return store::insertBasis(transaction, plan, seq,
                    {text(o, "reference"), day(o, "date"), text(o, "issuer"), text(o, "where")});
            });
        !done)
        return done;
    if (Result<void> done = each("recipients",
            [&](int seq, const QJsonObject &o) {
                return store::insertRecipient(
                    transaction, plan, seq, {text(o, "name"), text(o, "purpose"), text(o, "verbatim")});
            });
        !done)
        return done;
    if (Result<void> done = each("seats",
            [&](int seq, const QJsonObject &o) {
                return store::insertSeat(
                    transaction, plan, seq, {text(o, "role"), text(o, "who"), units.value(text(o, "unit")).id, {}});
            });
        !done)
        return done;
    return each("suggestions", [&](int seq, const QJsonObject &o) {
        return store::insertSuggestion(transaction, plan, seq,
            {text(o, "where"), text(o, "quote"), text(o, "proper"), text(o, "note"), text(o, "certainty"), {}, {}},
            text(o, "kind"));
    });
}

} // namespace

Plan planHead(const QJsonObject &object)
{
    const QJsonObject signature = object.value(QLatin1String("signature")).toObject();
    Plan plan;
    plan.number = text(object, "number");
    plan.kind = text(object, "kind");
    plan.date = day(object, "date");
    plan.title = text(object, "title");
    plan.shortName = text(object, "short_name");
    plan.issuer = text(object, "issuer");
    plan.place = text(object, "place");
    plan.opening = text(object, "opening");
    plan.signerAuthority = text(signature, "authority");
    plan.signerPosition = text(signature, "position");
    plan.signerName = text(signature, "name");
    return plan;
}

Result<void> loadPlan(store::Transaction &transaction, const QJsonObject &plan, const QList<UnitId> &reporters)
{
    const Result<QHash<QString, Unit>> units = unitsByName(transaction.connection());
    if (!units)
        return units.error();
    const Result<PlanId> id = loadHead(transaction, plan);
    if (!id)
        return id.error();
    if (Result<void> done = loadTasks(transaction, *id, plan, *units); !done)
        return done;
    if (Result<void> done = loadDuties(transaction, *id, plan.value(QLatin1String("duties")).toArray(), *units); !done)
        return done;
    if (Result<void> done = loadLists(transaction, *id, plan, *units); !done)
        return done;
    for (const UnitId unit : reporters) {
        if (Result<void> done = store::insertReporter(transaction, *id, {unit, std::nullopt, std::nullopt}); !done)
            return done;
    }
    return {};
}

} // namespace services
