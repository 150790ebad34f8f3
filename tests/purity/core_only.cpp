#include "core/base/calendar/lawholidays.h"
#include "core/base/clock.h"
#include "core/exchange/resultsjson.h"
#include "core/reporting/paper/paper.h"
#include "core/services/datafile.h"
#include "core/services/filecheck.h"
#include "core/services/planreader.h"

#include <QTemporaryDir>

/// A program with the core alone: makes a file, reads the month, composes the paper.
int main()
{
    const QTemporaryDir folder;
    const base::FixedClock clock(QDate(2022, 5, 12));
    auto file = services::DataFile::create(folder.filePath(QStringLiteral("a.dondoc")), clock, QStringLiteral("core"));
    if (!file)
        return 1;
    const auto plan = services::currentPlan(**file);
    if (!plan)
        return 2;
    const auto paper = reporting::readMonthlyPaper(**file, *plan, {2022, 5});
    if (!paper || paper->builder->figures().value(QStringLiteral("units_required")).toInt() != 48)
        return 3;
    if (paper->document().blocks.isEmpty())
        return 4;
    const auto results = exchange::readResults(folder.filePath(QStringLiteral("none.json")), {});
    return results ? 5 : 0;
}
