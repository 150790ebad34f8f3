#pragma once

#include "core/domain/plan.h"

#include <QString>

namespace reporting {

/// "Kế hoạch số 1228/KH-UBND": a document that was cited in full before.
QString planReference(const domain::Plan &plan);
/// "Kế hoạch số 1228/KH-UBND ngày 07/4/2022 của UBND thị xã Ninh Hòa".
QString planCited(const domain::Plan &plan);

} // namespace reporting
