#pragma once

#include "core/base/result.h"
#include "core/domain/guard.h"
#include "core/domain/plan.h"
#include "core/domain/reportingrule.h"
#include "core/domain/request.h"
#include "core/domain/unit.h"
#include "core/services/datafile.h"
#include "core/services/newreport.h"

#include <QHash>

#include <optional>

namespace services {

/// What judging and writing a report needs to know, read once.
struct ReportSurroundings {
    domain::Plan plan;
    domain::Unit unit;
    domain::PeriodDates dates;
    bool periodClosed = false;
    std::optional<domain::Request> request; ///< when the report answers one
    QHash<domain::TaskId, QString> taskNumbers;
};

/// Errors: PlanUnknown, TextMissing (no unit), RequestUnknown.
base::Result<ReportSurroundings> surroundingsOf(const DataFile &file, const NewReport &report);

/// All that stands against taking the report in. `replaced` is the entry it will replace, if any: neither that entry
/// nor its report count as repeats.
base::Result<domain::Guards> guardsAgainst(
    const DataFile &file, const NewReport &report, const ReportSurroundings &around, domain::EntryId replaced = {});

/// What stands against any document for the register, report or not: its days, its number, its supplement. `issuer` is
/// the name for the sentence.
base::Result<void> judgeDocument(domain::Guards &guards, const DataFile &file, const NewDocument &document,
    const QString &issuer, domain::EntryId replaced = {});

/// What stands against results alone: nil with results, progress, 100 % without "hoàn thành", empty lines.
void judgeResults(domain::Guards &guards, const NewReport &report, const QHash<domain::TaskId, QString> &taskNumbers);

} // namespace services
