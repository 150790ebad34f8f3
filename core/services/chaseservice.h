#pragma once

#include "core/base/result.h"
#include "core/domain/contact.h"
#include "core/services/datafile.h"

#include <QList>

namespace services {

/// Enters a line of the chase log (nhật ký đôn đốc). `chasedBy` empty: who uses the file; `chasedOn` null: today.
/// Errors: ActInFuture, PromiseEarly, TextMissing (neither period nor request).
base::Result<domain::ChaseId> addChase(DataFile &file, domain::Chase chase);

/// Enters a line for each, of one period, as one act: a reminder that went to several units. Errors as above.
base::Result<void> addChases(DataFile &file, QList<domain::Chase> chases);

/// The chase log of a unit, newest first.
base::Result<QList<domain::Chase>> chasesOf(const DataFile &file, domain::UnitId unit);

} // namespace services
