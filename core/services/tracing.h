#pragma once

#include "core/base/result.h"
#include "core/services/datafile.h"

#include <QJsonObject>

namespace services {

/// Adds the line of the trace for an act that is being done now by the file's actor.
base::Result<void> trace(store::Transaction &transaction, const DataFile &file, const QString &act,
    const QString &subject, const QString &key, const QJsonObject &before, const QJsonObject &after,
    const QString &reason = {});

} // namespace services
