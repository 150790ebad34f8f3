#pragma once

#include "core/base/result.h"
#include "core/reporting/document/document.h"
#include "core/reporting/periodfigures.h"

namespace reporting {

/// The monthly BÁO CÁO of a plan, composed from a period's figures under the office's letterhead: the tasks, the
/// reporting discipline, annex I with every task, annex II with every unit. Number and date are left blank for the
/// pen (rule 11). Its text is law-form Vietnamese, whatever the language of the program.
base::Result<document::Document> monthlyDocument(const services::DataFile &file, const PeriodFigures &figures);

} // namespace reporting
