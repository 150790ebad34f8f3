#include "core/services/traceteller.h"

#include "core/base/text/wording.h"
#include "core/services/ledgerreader.h"
#include "core/services/paperservice.h"
#include "core/services/planreader.h"
#include "core/services/tracevalues.h"
#include "core/services/tracewords.h"
#include "core/services/unitcatalogue.h"
#include "core/settings/settingwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace services {

using base::Result;

namespace {

constexpr int objectsNamed = 3; ///< of an act upon many

QString tellerWords(const char *text)
{
    return QCoreApplication::translate("Trace", text);
}

/// "monthly/2022-05", "adhoc/7": what the draft is called.
QString paperOf(const QString &key)
{
    const std::optional<domain::PaperKind> kind = domain::paperKindFromCode(key.section(QLatin1Char('/'), 0, 0));
    const std::optional<domain::Period> period = domain::Period::fromCode(key.section(QLatin1Char('/'), 1));
    if (!kind || (!period && *kind != domain::PaperKind::AdHoc))
        return key;
    return paperName({{}, *kind, period.value_or(domain::Period()), {}});
}

/// "2022/137": "137/2022", as one says it.
QString yearLast(const QString &key)
{
    return QStringLiteral("%1/%2").arg(key.section(QLatin1Char('/'), 1), key.section(QLatin1Char('/'), 0, 0));
}

/// "2022/5/BC-CATX": "5/BC-CATX (năm 2022)".
QString reference(const QString &key)
{
    return tellerWords(QT_TRANSLATE_NOOP("Trace", "%1 (năm %2)"))
        .arg(key.section(QLatin1Char('/'), 1), key.section(QLatin1Char('/'), 0, 0));
}

/// One part of a paper, as a draft keeps it; what it does not keep says what the data say.
QString sectionText(const QJsonValue &value)
{
    if (!value.isObject())
        return tellerWords(QT_TRANSLATE_NOOP("Trace", "(theo số liệu)"));
    const QJsonObject section = value.toObject();
    if (section.value(QStringLiteral("removed")).toBool())
        return tellerWords(QT_TRANSLATE_NOOP("Trace", "(đã bỏ)"));
    const QString heading = section.value(QStringLiteral("heading")).toString();
    const QJsonValue text = section.value(QStringLiteral("text"));
    const QString said = text.isString() ? text.toString() : tellerWords(QT_TRANSLATE_NOOP("Trace", "(theo số liệu)"));
    return heading.isEmpty() ? said : heading + QLatin1Char('\n') + said;
}

QString sectionName(const QString &key, const QJsonObject &before, const QJsonObject &after)
{
    for (const QJsonObject &side : {after, before}) {
        const QString heading = side.value(key).toObject().value(QStringLiteral("heading")).toString();
        if (!heading.isEmpty())
            return tellerWords(QT_TRANSLATE_NOOP("Trace", "Phần “%1”")).arg(heading);
    }
    return tellerWords(QT_TRANSLATE_NOOP("Trace", "Phần “%1”")).arg(key);
}

QStringList keysOf(const QJsonObject &before, const QJsonObject &after)
{
    QStringList keys = before.keys() + after.keys();
    keys.removeDuplicates();
    return keys;
}

} // namespace

QString traceAct(const TraceNote &note)
{
    const QString word = traceActWord(note.act);
    return word.contains(QLatin1String("%1")) ? word.arg(note.after.value(QStringLiteral("title")).toString()) : word;
}

Result<TraceTeller> TraceTeller::read(const DataFile &file)
{
    TraceTeller teller;
    const Result<UnitCatalogue> units = UnitCatalogue::read(file);
    if (!units)
        return units.error();
    for (const domain::Unit &unit : units->units()) {
        teller.m_unitNames.insert(unit.code, unit.name);
        teller.m_unitNamesById.insert(unit.id.value, unit.name);
    }
    const Result<domain::Plan> plan = currentPlan(file);
    if (!plan)
        return plan.error();
    const Result<QHash<domain::TaskId, QString>> numbers = taskNumbers(file, plan->id);
    if (!numbers)
        return numbers.error();
    for (auto it = numbers->begin(); it != numbers->end(); ++it)
        teller.m_taskNumbers.insert(it.key().value, it.value());
    return teller;
}

QString TraceTeller::object(const QString &subject, const QString &key) const
{
    // What was taken back may have been done to many; no key has a comma in it, but the one of a misprint.
    if (const QStringList many = key.split(QStringLiteral(", "));
        many.size() > 1 && subject != QLatin1String("suggestion")) {
        QStringList named;
        for (const QString &one : many.mid(0, objectsNamed))
            named.append(object(subject, one));
        const QString all = named.join(QStringLiteral(", "));
        return many.size() <= objectsNamed ? all
                                           : tellerWords(QT_TRANSLATE_NOOP("Trace", "%1 và %2 mục nữa"))
                                                 .arg(all, QString::number(many.size() - objectsNamed));
    }
    if (subject == QLatin1String("register_entry"))
        return tellerWords(QT_TRANSLATE_NOOP("Trace", "Văn bản đến số %1")).arg(yearLast(key));
    if (subject == QLatin1String("report")) {
        const QString period = key.section(QLatin1Char('/'), 1);
        return QStringLiteral("%1, %2").arg(unit(key.section(QLatin1Char('/'), 0, 0)), tracePeriod(period));
    }
    if (subject == QLatin1String("unit"))
        return unit(key);
    if (subject == QLatin1String("task"))
        return tellerWords(QT_TRANSLATE_NOOP("Trace", "Nhiệm vụ %1")).arg(key);
    if (subject == QLatin1String("difficulty"))
        return tellerWords(QT_TRANSLATE_NOOP("Trace", "Khó khăn số %1")).arg(key);
    if (subject == QLatin1String("request"))
        return tellerWords(QT_TRANSLATE_NOOP("Trace", "Yêu cầu %1")).arg(key);
    if (subject == QLatin1String("period"))
        return tellerWords(QT_TRANSLATE_NOOP("Trace", "Kỳ %1")).arg(tracePeriod(key));
    if (subject == QLatin1String("paper"))
        return tellerWords(QT_TRANSLATE_NOOP("Trace", "Dự thảo %1")).arg(paperOf(key));
    if (subject == QLatin1String("issued_document") || subject == QLatin1String("outgoing_entry"))
        return tellerWords(QT_TRANSLATE_NOOP("Trace", "Văn bản đi số %1")).arg(reference(key));
    if (subject == QLatin1String("register_year"))
        return tellerWords(QT_TRANSLATE_NOOP("Trace", "Sổ văn bản đến năm %1")).arg(key);
    if (subject == QLatin1String("suggestion"))
        return tellerWords(QT_TRANSLATE_NOOP("Trace", "Chỗ nghi in sai ở %1")).arg(key);
    if (subject == QLatin1String("setting"))
        return tellerWords(QT_TRANSLATE_NOOP("Trace", "Thiết lập “%1”")).arg(settings::settingLabel(key));
    if (subject == QLatin1String("holiday"))
        return tellerWords(QT_TRANSLATE_NOOP("Trace", "Ngày nghỉ %1")).arg(traceDay(key));
    if (subject == QLatin1String("file"))
        return traceSubjectWord(subject);
    return QStringLiteral("%1 %2").arg(traceSubjectWord(subject), key);
}

QList<TraceDifference> TraceTeller::differences(const TraceNote &note) const
{
    // What was taken back is told by the name of the act.
    if (traceActWord(note.act).contains(QLatin1String("%1")))
        return {};
    QStringList keys = keysOf(note.before, note.after);
    std::stable_sort(keys.begin(), keys.end(),
        [](const QString &a, const QString &b) { return traceFieldPlace(a) < traceFieldPlace(b); });
    QList<TraceDifference> differences;
    const auto add = [&differences](const TraceDifference &difference) {
        if (difference.before != difference.after)
            differences.append(difference);
    };
    for (const QString &key : std::as_const(keys)) {
        const QJsonValue before = note.before.value(key);
        const QJsonValue after = note.after.value(key);
        // What was not so from the beginning is nothing to tell.
        if (before.isUndefined() && after.isBool() && !after.toBool())
            continue;
        if (key == QLatin1String("sections")) {
            const QStringList parts = keysOf(before.toObject(), after.toObject());
            for (const QString &part : parts) {
                add({sectionName(part, before.toObject(), after.toObject()), sectionText(before.toObject().value(part)),
                    sectionText(after.toObject().value(part))});
            }
            continue;
        }
        add({traceFieldWord(key), value(note, key, before), value(note, key, after)});
    }
    return differences;
}

QString TraceTeller::sentence(const TraceNote &note) const
{
    return QStringLiteral("%1, %2: %3, %4")
        .arg(note.at.toString(QStringLiteral("dd/MM/yyyy HH:mm")), note.actor, traceAct(note), object(note));
}

QString TraceTeller::value(const TraceNote &note, const QString &field, const QJsonValue &value) const
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? tellerWords(QT_TRANSLATE_NOOP("Trace", "có"))
                              : tellerWords(QT_TRANSLATE_NOOP("Trace", "không"));
    case QJsonValue::Double: {
        const qint64 number = value.toInteger();
        if (field == QLatin1String("progress"))
            return QStringLiteral("%1%").arg(number);
        if (field == QLatin1String("task"))
            return m_taskNumbers.value(number);
        if (field == QLatin1String("successor"))
            return m_unitNamesById.value(number);
        return QString::number(number);
    }
    case QJsonValue::String:
        return text(note, field, value.toString());
    case QJsonValue::Array:
        return lines(note, field, value.toArray());
    case QJsonValue::Object:
        return fields(note, field, value.toObject());
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

QString TraceTeller::text(const TraceNote &note, const QString &field, const QString &text) const
{
    if (field == QLatin1String("unit") || field == QLatin1String("units") || field == QLatin1String("reporters"))
        return unit(text);
    if (field == QLatin1String("value"))
        return settings::choiceWords(note.key, text);
    if (field == QLatin1String("paper"))
        return paperOf(text);
    return traceText(note.subject, field, text);
}

QString TraceTeller::lines(const TraceNote &note, const QString &field, const QJsonArray &values) const
{
    QStringList texts;
    bool areLong = false;
    for (const QJsonValue &one : values) {
        texts.append(value(note, field, one));
        areLong = areLong || one.isObject();
    }
    return texts.join(areLong ? QStringLiteral("\n") : QStringLiteral(", "));
}

QString TraceTeller::fields(const TraceNote &note, const QString &field, const QJsonObject &object) const
{
    if (field == QLatin1String("settings")) {
        QStringList values;
        for (auto it = object.begin(); it != object.end(); ++it)
            values.append(QStringLiteral("%1: %2").arg(settings::settingLabel(it.key()), it.value().toString()));
        return values.join(QLatin1Char('\n'));
    }
    const auto part = [&](const char *key) {
        const QString name = QString::fromLatin1(key);
        return value(note, name, object.value(name));
    };
    if (field == QLatin1String("results")) {
        QStringList said{part("state"), part("progress")};
        said.removeAll(QString());
        const QString text = part("text");
        if (!text.isEmpty())
            said.append(text);
        return QStringLiteral("%1: %2").arg(part("task"), said.join(QStringLiteral("; ")));
    }
    if (field == QLatin1String("difficulties")) {
        QString said = part("text");
        if (const QString task = part("task"); !task.isEmpty())
            said = QStringLiteral("%1: %2").arg(task, said);
        if (const QString proposal = part("proposal"); !proposal.isEmpty())
            said += tellerWords(QT_TRANSLATE_NOOP("Trace", " (đề xuất: %1)")).arg(proposal);
        return said;
    }
    if (field == QLatin1String("attachments") || field == QLatin1String("files"))
        return part("name");
    QStringList parts;
    QStringList keys = object.keys();
    std::stable_sort(keys.begin(), keys.end(),
        [](const QString &a, const QString &b) { return traceFieldPlace(a) < traceFieldPlace(b); });
    for (const QString &key : std::as_const(keys)) {
        if (const QString said = value(note, key, object.value(key)); !said.isEmpty())
            parts.append(QStringLiteral("%1: %2").arg(traceFieldWord(key), said));
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace services
