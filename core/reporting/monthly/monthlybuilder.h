#pragma once

#include "core/base/result.h"
#include "core/reporting/document/document.h"
#include "core/reporting/monthly/monthlysource.h"

namespace reporting {

/// The monthly BÁO CÁO of a plan under the office's letterhead: direction, results in the units' own words, reporting
/// discipline, difficulties, next month, proposals; annex I with every task, annex II with every unit and the months'
/// chart. Number and date are left blank for the pen (rule 11). Its text is law-form Vietnamese, whatever the language
/// of the program.
document::Document monthlyDocument(const MonthlySource &source);

/// The same of a period's figures, reading what else it needs.
base::Result<document::Document> monthlyDocument(const services::DataFile &file, const PeriodFigures &figures);

} // namespace reporting
