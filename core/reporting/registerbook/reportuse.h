#pragma once

#include "core/base/result.h"
#include "core/domain/registerline.h"
#include "core/services/datafile.h"

#include <QHash>

namespace reporting {

/// What became of the reports of a month: which report of the office took them up.
struct MonthOutcome {
    QDate closedUpTo; ///< the month was closed with what had come until then; null: it is not
    QDate issuedUpTo; ///< the same of the newest monthly report that was issued and is in force; null: there is none
    QString reference; ///< its "05/BC-CATX(QLHC)"

    bool isTakenUp(QDate arrived) const { return arrived <= closedUpTo || isAnswered(arrived); }
    bool isAnswered(QDate arrived) const { return issuedUpTo.isValid() && arrived <= issuedUpTo; }
};

/// By domain::Period::code(), of the plan's months.
using MonthOutcomes = QHash<QString, MonthOutcome>;

/// Of every month that a report among the lines is for.
base::Result<MonthOutcomes> readOutcomes(const services::DataFile &file, const QList<domain::RegisterLine> &lines);

} // namespace reporting
