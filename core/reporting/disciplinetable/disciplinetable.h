#pragma once

#include "core/domain/plan.h"
#include "core/reporting/document/document.h"
#include "core/reporting/yearmatrix.h"
#include "core/services/officesettings.h"

namespace reporting {

/// How a unit stood in a month, in letters that a photocopy keeps apart: "Đ" đúng hạn, "C2" chậm 2 ngày, "K" chưa gửi,
/// "…" chưa đến hạn, "–" không phải báo cáo; "*" behind it: báo cáo không phát sinh.
QString disciplineSign(const MatrixCell &cell);

/// Units by months of a year with sums and percentages, landscape: who reports, and who does not.
document::Document disciplineTable(
    const YearMatrix &matrix, const domain::Plan &plan, const services::OfficeSettings &office);

} // namespace reporting
