#pragma once

#include "core/base/result.h"
#include "core/domain/contact.h"
#include "core/services/datafile.h"

namespace services {

/// Enters a person to call at a unit. Errors: TextMissing (person, or any way to reach them).
base::Result<domain::ContactId> addContact(DataFile &file, domain::Contact contact);

/// Enters a line of the chase log (nhật ký đôn đốc). `chasedBy` empty: who uses the file; `chasedOn` null: today.
/// Errors: ActInFuture, TextMissing (neither period nor request).
base::Result<domain::ChaseId> addChase(DataFile &file, domain::Chase chase);

} // namespace services
