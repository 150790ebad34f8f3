#pragma once

#include "core/reporting/periodic/periodicsource.h"

#include <QStringList>

namespace reporting {

/// What the office did: its own words, requests, letters and calls of reminding, directions received. Never empty. Pure
/// functions of what was read.
QStringList directionSentences(const PeriodicSource &source);

} // namespace reporting
