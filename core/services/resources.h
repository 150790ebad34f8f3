#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace services {

/// A file that is built into the program ("catalogues/units.json").
base::Result<QByteArray> resource(const QString &name);

/// The JSON object in it. Errors: FileMissing, JsonInvalid (the program was built wrong).
base::Result<QJsonObject> resourceObject(const QString &name);

} // namespace services
