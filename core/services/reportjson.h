#pragma once

#include "core/domain/report.h"
#include "core/domain/unit.h"
#include "core/services/newreport.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace services {

/// The day in ISO form: null when there is none.
QJsonValue dayJson(QDate day);

/// A unit's results as the trace and the dump write them.
QJsonArray resultsJson(const QList<domain::ReportResult> &results, const QHash<domain::TaskId, QString> &taskNumbers);

/// The line of the register as the trace writes it.
QJsonObject documentJson(const QString &issuer, const domain::RegisterEntry &entry);

/// A report with its document, as the trace writes it.
QJsonObject reportJson(const NewReport &report, const domain::Unit &unit, const domain::RegisterEntry &entry,
    const QHash<domain::TaskId, QString> &taskNumbers);

} // namespace services
