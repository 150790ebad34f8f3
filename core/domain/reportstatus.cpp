#include "core/domain/reportstatus.h"

#include <QCoreApplication>

namespace domain {

QString reportStatusCode(ReportStatus status)
{
    switch (status) {
    case ReportStatus::OnTime:
        return QStringLiteral("on_time");
    case ReportStatus::Late:
        return QStringLiteral("late");
    case ReportStatus::Missing:
        return QStringLiteral("missing");
    case ReportStatus::Pending:
        return QStringLiteral("pending");
    case ReportStatus::NotRequired:
        return QStringLiteral("not_required");
    }
    return {};
}

ReportStanding standing(const PeriodDates &dates, bool required, QDate arrived, QDate asOf)
{
    if (!required)
        return {ReportStatus::NotRequired, 0};
    if (arrived.isNull() || arrived > asOf)
        return {asOf <= dates.dueEffective ? ReportStatus::Pending : ReportStatus::Missing, 0};
    const int late = int(dates.dueEffective.daysTo(arrived));
    return late > 0 ? ReportStanding{ReportStatus::Late, late} : ReportStanding{ReportStatus::OnTime, 0};
}

QString reportStatusText(const ReportStanding &standing)
{
    switch (standing.status) {
    case ReportStatus::OnTime:
        return QCoreApplication::translate("ReportStatus", "Đúng hạn");
    case ReportStatus::Late:
        return QCoreApplication::translate("ReportStatus", "Chậm %1 ngày").arg(standing.daysLate);
    case ReportStatus::Missing:
        return QCoreApplication::translate("ReportStatus", "Chưa báo cáo");
    case ReportStatus::Pending:
        return QCoreApplication::translate("ReportStatus", "Chưa đến hạn");
    case ReportStatus::NotRequired:
        return QCoreApplication::translate("ReportStatus", "Không phải báo cáo");
    }
    return {};
}

} // namespace domain
