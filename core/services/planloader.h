#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/plan.h"

#include <QJsonObject>
#include <QList>

namespace store {
class Transaction;
}

namespace services {

/// The head of such a plan: number, title, who issued and signed it.
domain::Plan planHead(const QJsonObject &plan);

/// Writes a plan given in the form of resources/plans/*.json. Units must stand in the file already and are found by
/// their exact names. Its reporting rule is stored only where it differs from the office's settings.
/// Errors: JsonInvalid (a task names a group or unit that does not exist), SqlFailed.
base::Result<void> loadPlan(
    store::Transaction &transaction, const QJsonObject &plan, const QList<domain::UnitId> &reporters);

} // namespace services
