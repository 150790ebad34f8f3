#pragma once

#include "core/domain/reportingrule.h"

#include <QString>

namespace domain {

/// How a unit stands with its report for a period (rule 7).
enum class ReportStatus { OnTime, Late, Missing, Pending, NotRequired };

/// The ASCII code ("on_time").
QString reportStatusCode(ReportStatus status);

struct ReportStanding {
    ReportStatus status = ReportStatus::NotRequired;
    int daysLate = 0; ///< calendar days after the due day in force; 0 unless Late

    bool operator==(const ReportStanding &) const = default;
};

/// The standing as of a day. Up to the due day in force a unit without a report is Pending, from the day after
/// Missing. A report that arrived after `asOf` is not there yet. A unit that need not report stays NotRequired
/// whatever it sends.
ReportStanding standing(const PeriodDates &dates, bool required, QDate arrived, QDate asOf);

/// "Đúng hạn", "Chậm 2 ngày", "Chưa báo cáo", "Chưa đến hạn", "Không phải báo cáo".
QString reportStatusText(const ReportStanding &standing);
/// The same for a paper: Vietnamese in every language of the window.
QString reportStatusOnPaper(const ReportStanding &standing);

} // namespace domain
