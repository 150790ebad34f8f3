#pragma once

#include "core/base/result.h"
#include "core/domain/plan.h"
#include "core/domain/report.h"
#include "core/domain/unit.h"
#include "core/services/datafile.h"

#include <QList>

#include <optional>

namespace reporting {

/// The units' own plans for carrying out the plan (its section III.2, first duty: "xây dựng kế hoạch tổ chức triển khai
/// tại cơ quan, đơn vị"). The duty is that of the units that report, so they are the ones that are waited for. A plan
/// is there when a Kế hoạch of the unit stands in the register, not before the day of the plan.
struct UnitPlans {
    struct Line {
        domain::Unit unit;
        std::optional<domain::RegisterEntry> entry; ///< the newest one; nothing: still missing
    };

    QList<Line> lines; ///< official order

    int received() const;
    QList<domain::Unit> missing() const;
};

base::Result<UnitPlans> unitPlans(const services::DataFile &file, const domain::Plan &plan);

} // namespace reporting
