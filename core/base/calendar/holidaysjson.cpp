#include "core/base/calendar/holidaysjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace base {

namespace {

Error invalidHolidays(const QString &why)
{
    return {
        ErrorCode::JsonInvalid, {{QStringLiteral("file"), QStringLiteral("holidays")}, {QStringLiteral("why"), why}}};
}

} // namespace

Result<HolidayTable> holidaysFromJson(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (!document.isArray())
        return invalidHolidays(fault.errorString());
    HolidayTable table;
    const QJsonArray array = document.array();
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        const QString dayText = object.value(QStringLiteral("day")).toString();
        const QDate day = QDate::fromString(dayText, Qt::ISODate);
        const auto kind = holidayKindFromCode(object.value(QStringLiteral("kind")).toString());
        const QString name = object.value(QStringLiteral("name")).toString();
        if (!day.isValid() || !kind || name.isEmpty() || table.on(day))
            return invalidHolidays(dayText);
        table.add({day, *kind, name, object.value(QStringLiteral("announced")).toBool()});
    }
    return table;
}

} // namespace base
