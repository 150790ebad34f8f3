#pragma once

#include "core/reporting/yearmatrix.h"

#include <QString>

namespace models {

/// What a cell of the matrix says, in words.
struct CellStory {
    QString headline; ///< "UBND xã Ninh Vân, kỳ tháng 10/2022: chưa báo cáo, quá hạn 1 ngày"
    QString detail; ///< what came, until when it was due, who was called, how the year goes

    QString sentence() const { return headline + QStringLiteral(". ") + detail; }
};

/// `month` is 1 to 12.
CellStory cellStory(const reporting::YearMatrix &matrix, const reporting::MatrixRow &row, int month);

/// "+3", "✓" … : what a cell shows when it cannot be painted.
QString cellMark(const domain::ReportStanding &standing);

} // namespace models
