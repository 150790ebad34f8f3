#pragma once

#include "core/base/result.h"
#include "core/domain/contact.h"
#include "core/domain/plan.h"
#include "core/domain/report.h"
#include "core/domain/reportingrule.h"
#include "core/domain/reportstatus.h"
#include "core/domain/unit.h"
#include "core/reporting/counts.h"
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
    QString documentReference; ///< "15/BC-UBND"; empty when the paper bears none
    QDate documentDate;
    std::optional<domain::Chase> lastChase;

    /// The key of the register's entry, "2022/137"; empty when nothing came.
    QString entryKey() const;
};

struct MatrixRow {
    domain::Unit unit;
    std::array<MatrixCell, 12> months; ///< January first

    /// Of the months whose report was asked for.
    UnitCounts counts() const;
    /// On-time reports per required ones whose due day has passed, in percent; nothing when none was due.
    std::optional<int> onTimePercent() const;
};

/// Units by months of a year: every unit that must report in one of them, in official order.
struct YearMatrix {
    int year = 0;
    QDate today; ///< the day it stands for
    std::array<domain::PeriodDates, 12> dates;
    QList<MatrixRow> rows;

    /// How the rows' units stand in a month, 1 to 12.
    UnitCounts counts(int month) const;
};

/// As it stands today.
base::Result<YearMatrix> yearMatrix(const services::DataFile &file, const domain::Plan &plan, int year);

} // namespace reporting
