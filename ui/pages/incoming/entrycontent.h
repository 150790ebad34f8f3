#pragma once

#include "core/domain/plan.h"
#include "core/services/newreport.h"

#include <QJsonArray>

namespace pages {

// The lists of a half-typed form in its draft, by the numbers of the tasks. Reading is lenient: what cannot be
// understood is left out, because a draft that says less is better than none.

QJsonArray resultsDraft(const QList<domain::ReportResult> &results, const QList<domain::Task> &tasks);
QList<domain::ReportResult> resultsFromDraft(const QJsonArray &draft, const QList<domain::Task> &tasks);

QJsonArray difficultiesDraft(const QList<services::NewDifficulty> &difficulties, const QList<domain::Task> &tasks);
QList<services::NewDifficulty> difficultiesFromDraft(const QJsonArray &draft, const QList<domain::Task> &tasks);

} // namespace pages
