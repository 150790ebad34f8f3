#pragma once

#include "core/base/result.h"
#include "core/domain/period.h"
#include "core/domain/unit.h"
#include "core/services/datafile.h"

#include <QList>

namespace reporting {

/// The words that remind units of a period's report, to be sent by Zalo: to whom, what the plan asks, until when, that
/// a nil report is a report, and whom to call. Before the due day it asks for a report in time, after it for one at
/// once. A few units are named in the greeting, more in a numbered list at the end. Errors: those of reading.
base::Result<QString> reminderText(
    const services::DataFile &file, const QList<domain::Unit> &units, domain::Period period);

/// Whom a reminder for the period goes to today, in official order: the units that miss it, or, before the due day, all
/// that have not sent it yet.
base::Result<QList<domain::Unit>> unitsToRemind(const services::DataFile &file, domain::Period period);

} // namespace reporting
