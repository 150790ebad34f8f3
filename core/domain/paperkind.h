#pragma once

#include "core/domain/ids.h"
#include "core/domain/period.h"

#include <QList>
#include <QString>

#include <optional>

namespace domain {

/// The papers that are composed from the data, edited by the leader and issued.
enum class PaperKind {
    Monthly, ///< báo cáo tháng
    Quarterly, ///< báo cáo quý
    HalfYearly, ///< báo cáo 6 tháng
    Yearly, ///< báo cáo năm
    AdHoc, ///< báo cáo đột xuất, that answers a request (yêu cầu)
    Reminder, ///< công văn đôn đốc to the units whose report of a period is missing
};

const QList<PaperKind> &paperKinds();

/// The stored ASCII code ("monthly", "quarter", "half", "year", "adhoc", "reminder") and back.
QString paperKindCode(PaperKind kind);
std::optional<PaperKind> paperKindFromCode(const QString &code);

/// How many reporting months a paper of this kind tells of; 1 for the reminder, 0 for the ad-hoc report.
int paperMonths(PaperKind kind);

/// A run of reporting months that begins where papers of this kind begin: a month, a quarter, half a year, a year.
struct PeriodSpan {
    Period first;
    int months = 1;

    /// The one of papers of `kind` that `period` lies in: quarters begin with months 1, 4, 7, 10, halves with 1, 7.
    static PeriodSpan containing(Period period, PaperKind kind);

    Period last() const { return first.plusMonths(months - 1); }
    QList<Period> periods() const;
    PeriodSpan next() const { return {first.plusMonths(months), months}; }
    PeriodSpan previous() const { return {first.plusMonths(-months), months}; }
    PeriodSpan yearBefore() const { return {first.plusMonths(-12), months}; }

    /// "tháng 5/2022", "quý III năm 2022", "6 tháng đầu năm 2022", "năm 2022", as within a sentence.
    QString label() const;

    bool operator==(const PeriodSpan &) const = default;
};

/// "I" to "IV": how the quarter in which a month (1 to 12) lies is counted.
QString quarterNumeral(int month);

/// Which paper: there is one draft of each.
struct PaperKey {
    PlanId plan;
    PaperKind kind = PaperKind::Monthly;
    Period period; ///< the first month of its span; of an ad-hoc report the month in which it was asked
    RequestId request; ///< of an ad-hoc report

    PeriodSpan span() const { return {period, paperMonths(kind)}; }
    /// "monthly/2022-05", "adhoc/7", as the trace names it.
    QString code() const;

    bool operator==(const PaperKey &) const = default;
};

} // namespace domain
