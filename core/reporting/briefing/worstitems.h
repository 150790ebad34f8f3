#pragma once

#include "core/domain/difficulty.h"
#include "core/domain/plan.h"
#include "core/reporting/reportingunits.h"
#include "core/reporting/requestfigures.h"
#include "core/services/unitcatalogue.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

namespace reporting {

/// Something that has gone wrong long enough to be told to the leader.
struct WorstItem {
    enum class Kind {
        TaskOverdue,
        UnitMissing, ///< two periods in a row, or more
        RequestOverdue,
        DifficultyOld, ///< amber or red
    };

    Kind kind = Kind::TaskOverdue;
    QString what;
    QString who;
    QDate since; ///< the day it was due, or told of
    int days = 0; ///< since then
    int weight = 0; ///< how many days it is over what it was given: the larger the worse
};

/// A unit that has missed the newest periods in a row.
struct MissingStreak {
    domain::Unit unit;
    domain::Period first;
    domain::Period last;
    QDate due; ///< of the first one
    int count = 0;
};

QList<WorstItem> overdueTasks(const QList<domain::Task> &tasks,
    const QHash<domain::TaskId, domain::TaskStanding> &standings, const services::UnitCatalogue &units);
/// A unit each; those that miss the same periods, when they are many, in one.
QList<WorstItem> missingUnits(const QList<MissingStreak> &streaks, QDate asOf);
QList<WorstItem> overdueRequests(const QList<RequestFigures> &requests, QDate asOf);
QList<WorstItem> oldDifficulties(const QList<domain::Difficulty> &open, const domain::DifficultyLimits &limits,
    const services::UnitCatalogue &units, QDate asOf);

/// The `count` worst, the worst first: no more than three of a kind while there are others.
QList<WorstItem> worst(QList<WorstItem> items, qsizetype count);

} // namespace reporting
