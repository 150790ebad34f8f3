#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QHash>
#include <QString>

namespace store {
class Connection;
}

namespace exchange {

class RecordWriter;

/// The part of a dump that is paper: drafts, issued documents, and the entries by hand of the register of outgoing
/// documents. `requestNumbers` names the requests of ad-hoc reports.
base::Result<void> dumpPapers(const store::Connection &connection, domain::PlanId plan,
    const QHash<domain::RequestId, QString> &requestNumbers, RecordWriter &writer);

} // namespace exchange
