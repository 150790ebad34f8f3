#pragma once

#include "core/base/result.h"
#include "core/domain/period.h"
#include "core/domain/plan.h"
#include "core/services/datafile.h"
#include "core/services/reportjson.h"
#include "core/services/unitcatalogue.h"

#include <QDate>

#include <memory>
#include <optional>

namespace cli {

class Invocation;

/// What nearly every command works on: the open file, its plan and its units.
struct Workplace {
    std::unique_ptr<services::DataFile> file;
    domain::Plan plan;
    services::UnitCatalogue units;

    static base::Result<Workplace> open(const Invocation &call);

    base::Result<domain::Period> currentPeriod() const; ///< the one whose window contains today
};

/// "2022-05". Errors: PeriodInvalid.
base::Result<domain::Period> periodOf(const QString &text);

/// "2022-05-09", "9/5/2022"; a null text is a null day. Errors: DateInvalid.
base::Result<QDate> dayOf(const QString &text);

/// A whole number in a range; a null text is nothing. `what` names it in the sentence. Errors: NumberInvalid.
base::Result<std::optional<int>> numberOf(const QString &text, const QString &what, int least, int most);

using services::dayJson;

} // namespace cli
