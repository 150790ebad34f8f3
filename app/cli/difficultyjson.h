#pragma once

#include "core/domain/difficulty.h"
#include "core/services/unitcatalogue.h"

#include <QHash>
#include <QJsonArray>

namespace cli {

/// Difficulties as every command prints them.
QJsonArray difficultiesJson(const QList<domain::Difficulty> &difficulties, const services::UnitCatalogue &units,
    const QHash<domain::TaskId, QString> &taskNumbers, QDate today);

} // namespace cli
