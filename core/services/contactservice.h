#pragma once

#include "core/base/result.h"
#include "core/domain/contact.h"
#include "core/services/datafile.h"

#include <QList>

namespace services {

/// Enters a person to call at a unit. Errors: TextMissing (person, or any way to reach them).
base::Result<domain::ContactId> addContact(DataFile &file, domain::Contact contact);

/// Writes the contact's new values under its id. Errors: those of addContact(), ContactUnknown.
base::Result<void> changeContact(DataFile &file, domain::Contact contact);

/// The contact no longer counts. Errors: ContactUnknown.
base::Result<void> removeContact(DataFile &file, domain::ContactId contact);

/// The persons to call at a unit, in the order they were entered.
base::Result<QList<domain::Contact>> contactsOf(const DataFile &file, domain::UnitId unit);

} // namespace services
