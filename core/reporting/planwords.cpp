#include "core/reporting/planwords.h"

#include "core/base/text/wording.h"

namespace reporting {

QString planReference(const domain::Plan &plan)
{
    return QStringLiteral("%1 số %2").arg(plan.kind, plan.number);
}

QString planCited(const domain::Plan &plan)
{
    return QStringLiteral("%1 ngày %2 của %3").arg(planReference(plan), base::proseDate(plan.date), plan.issuer);
}

} // namespace reporting
