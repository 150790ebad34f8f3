#pragma once

#include "core/base/calendar/holidays.h"
#include "core/base/result.h"
#include "core/domain/plan.h"
#include "core/domain/unit.h"

#include <QJsonObject>
#include <QMap>

namespace services {

/// A unit as the program brings it along.
struct ShippedUnit {
    domain::Unit unit; ///< without id
    bool reports = false; ///< must report unless the office says otherwise (rule 13)
};

/// What a new file starts with, before there is one: the first run shows it and lets it be changed.
struct ShippedStart {
    QMap<QString, QString> office; ///< office settings by key
    QList<ShippedUnit> units; ///< official order, without collectives
    base::HolidayTable holidays;
    domain::Plan plan;
    int tasks = 0;
    int groups = 0;
};

base::Result<ShippedStart> readShippedStart();

/// The office settings of catalogues/office.json, as they are stored.
base::Result<QMap<QString, QString>> shippedOffice();

base::Result<base::HolidayTable> shippedHolidays();

/// A setting as the program brings it along: of office.json, the shipped sentence of a paper, or the fallback of the
/// table. Empty for a key it does not know.
QString shippedSetting(const QString &key);

/// A unit of catalogues/units.json, without id, successor and aliases. `fallback`: of an object without a kind.
domain::Unit shippedUnit(const QJsonObject &object, domain::UnitKind fallback);

} // namespace services
