#pragma once

#include "core/reporting/document/document.h"
#include "core/reporting/monthly/monthlysource.h"
#include "core/reporting/paper/papersection.h"

namespace reporting {

/// The monthly BÁO CÁO of a plan under the office's letterhead around this body; annex I with every task, annex II with
/// every unit and the months' chart. Number and date are left blank for the pen (rule 11). Its text is law-form
/// Vietnamese, whatever the language of the program.
document::Document monthlyDocument(const MonthlySource &source, const QList<PaperSection> &body);

/// How many blocks stand before the body.
qsizetype monthlyHeadSize();

} // namespace reporting
