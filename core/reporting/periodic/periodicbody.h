#pragma once

#include "core/reporting/paper/papersection.h"
#include "core/reporting/periodic/periodicsource.h"

namespace reporting {

/// The body of a report on a run of months as the data give it, from the basis over the sections I to V to the closing
/// sentence.
QList<PaperSection> periodicSections(const PeriodicSource &source);

} // namespace reporting
