#pragma once

#include "core/reporting/document/table.h"
#include "core/reporting/periodic/periodicsource.h"

/// The tables of the annexes.
namespace reporting {

/// "–" in a cell that would be empty.
QString orDash(const QString &text);

document::Table taskTable(const PeriodicSource &source);
/// Of a month: the document that came from every unit.
document::Table arrivalTable(const PeriodicSource &source);
/// Of a longer span: units by months. Many months stand in short marks; `legend` says what they mean.
document::Table monthsTable(const PeriodicSource &source, QString *legend);
document::Table difficultyTable(const PeriodicSource &source);

} // namespace reporting
