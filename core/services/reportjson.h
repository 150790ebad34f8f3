#pragma once

#include "core/domain/attachment.h"
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

/// Files of a document, as above.
QJsonArray attachmentsJson(const QList<domain::NewAttachment> &files);

/// The line of the register as the trace writes it, with its files.
QJsonObject documentJson(
    const QString &issuer, const domain::RegisterEntry &entry, const QList<domain::NewAttachment> &files);

/// A report with its document, as the trace writes it.
QJsonObject reportJson(const NewReport &report, const domain::Unit &unit, const domain::RegisterEntry &entry,
    const QHash<domain::TaskId, QString> &taskNumbers);

} // namespace services
