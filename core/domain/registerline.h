#pragma once

#include "core/domain/report.h"
#include "core/domain/reportstatus.h"

namespace domain {

/// An entry of the register with all that its line in a list says.
struct RegisterLine {
    RegisterEntry entry;
    QString issuerName; ///< of the catalogue's unit, or as it was written
    ReportId report; ///< invalid: another document
    PlanId plan; ///< of the report
    std::optional<Period> period; ///< that the report is for …
    QString requestNumber; ///< … or the ad-hoc request it answers
    QDateTime requestDueAt;
    bool nil = false;
    bool required = false; ///< the unit must report for the period
    ReportStanding standing; ///< of a report, by the day it came
    QString replaces; ///< the key ("2022/120") of the entry it took the place of
    QString replacedBy; ///< the key of the entry that took its place
    bool awaited = false; ///< it was sent back, and nothing has come in its place

    bool isReport() const { return report.isValid(); }
};

} // namespace domain
