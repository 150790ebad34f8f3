#pragma once

#include "core/base/result.h"
#include "core/domain/difficulty.h"
#include "core/domain/plan.h"
#include "core/reporting/phrasebook.h"
#include "core/reporting/requestfigures.h"
#include "core/services/officesettings.h"

#include <optional>

namespace reporting {

/// What one unit answered to a request.
struct RequestAnswer {
    domain::Unit unit;
    QStringList texts; ///< what it said in general and of each task, without closing stops
    QList<domain::Difficulty> difficulties;
    bool nil = false;
};

/// Everything a report that answers a request is made of, read once. What was entered after the cut-off is in none of
/// it.
struct AdHocSource {
    domain::Plan plan;
    RequestFigures figures; ///< as of the cut-off
    QDate cutOff;
    QList<RequestAnswer> answers; ///< of the units that answered, in official order
    PhraseBook phrases;
    services::OfficeSettings office;
    QString officeInText; ///< how the issuer calls itself in a sentence
};

/// Reads the request up to the cut-off, or to today. Errors: RequestUnknown.
base::Result<AdHocSource> readAdHocSource(const services::DataFile &file, const domain::Plan &plan,
    domain::RequestId request, std::optional<QDate> cutOff = std::nullopt);

} // namespace reporting
