#pragma once

#include "core/base/result.h"
#include "core/domain/paperdraft.h"
#include "core/reporting/document/document.h"
#include "core/reporting/monthly/monthlysource.h"
#include "core/reporting/paper/editedpaper.h"

#include <optional>

namespace reporting {

/// A month's BÁO CÁO as it stands: what the data say, and what the leader made of it.
struct MonthlyPaper {
    MonthlySource source;
    domain::PaperDraft draft;
    QList<EditedSection> sections;

    /// What is printed.
    document::Document document() const;
    /// Where a part stands among the blocks of document(): the first, and how many; none when it is left out.
    std::pair<int, int> blockRange(const QString &key) const;
    /// The same data with another draft.
    MonthlyPaper with(const domain::PaperDraft &changed) const;
};

/// Reads the month's paper. Its data cut-off is `cutOff`, or the draft's, or that of the period.
base::Result<MonthlyPaper> readMonthlyPaper(const services::DataFile &file, const domain::Plan &plan,
    domain::Period period, std::optional<QDate> cutOff = std::nullopt);

} // namespace reporting
