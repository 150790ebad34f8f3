#pragma once

#include "core/base/result.h"
#include "core/domain/period.h"
#include "core/domain/plan.h"
#include "core/services/datafile.h"

#include <QDateTime>

namespace reporting {

/// How far a month's paper has come.
struct DraftState {
    QDateTime changedAt; ///< null: nobody has touched it, all its words are the data's
    int outdated = 0; ///< parts in the leader's words for which the data would say something else by now

    bool isBegun() const { return !changedAt.isNull(); }
};

/// Composes the paper only when it has words of its own: only they can have been overtaken.
base::Result<DraftState> monthlyDraftState(
    const services::DataFile &file, const domain::Plan &plan, domain::Period period);

} // namespace reporting
