#pragma once

#include "core/base/result.h"
#include "core/domain/plan.h"
#include "core/domain/report.h"
#include "core/domain/reportstatus.h"
#include "core/domain/unit.h"
#include "core/services/datafile.h"

#include <array>
#include <optional>

namespace reporting {

/// One unit in one month.
struct MatrixCell {
    domain::ReportStanding standing;
    QDate arrivedOn; ///< null: nothing came
    bool nil = false;
    QString arrivalNumber; ///< "137"
};

struct MatrixRow {
    domain::Unit unit;
    std::array<MatrixCell, 12> months; ///< January first

    /// On-time reports per required ones whose due day has passed, in percent; nothing when none was due.
    std::optional<int> onTimePercent() const;
};

/// Units by months of a year: every unit that must report in one of them, in official order.
struct YearMatrix {
    int year = 0;
    QList<MatrixRow> rows;
};

/// As it stands today.
base::Result<YearMatrix> yearMatrix(const services::DataFile &file, const domain::Plan &plan, int year);

} // namespace reporting
