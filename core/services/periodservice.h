#pragma once

#include "core/base/result.h"
#include "core/domain/period.h"
#include "core/services/datafile.h"

#include <optional>

namespace services {

/// Whether a period is closed, and what its figures count up to (rule 6).
struct PeriodState {
    bool closed = false;
    QDate cutOff; ///< ngày chốt số liệu: of the closing; today while the period is open
};

base::Result<PeriodState> periodState(const DataFile &file, domain::Period period);

/// Closes the period with today as its data cut-off: from now on nothing is taken in that would change its figures.
/// Errors: PeriodClosed (already), PeriodNotBegun, PeriodNotOver before the due day has passed unless a reason is
/// given.
base::Result<void> closePeriod(DataFile &file, domain::Period period, const QString &reason = {});

/// Opens it again. Errors: PeriodNotClosed, ReasonMissing.
base::Result<void> reopenPeriod(DataFile &file, domain::Period period, const QString &reason);

} // namespace services
