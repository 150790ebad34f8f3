#include "core/domain/reportstatus.h"

#include "core/base/text/wording.h"

#include <QCoreApplication>

namespace domain {

namespace {

const char *wordsOf(ReportStatus status)
{
    switch (status) {
    case ReportStatus::OnTime:
        return QT_TRANSLATE_NOOP("ReportStatus", "Đúng hạn");
    case ReportStatus::Late:
        return QT_TRANSLATE_NOOP("ReportStatus", "Chậm %1 ngày");
    case ReportStatus::Missing:
        return QT_TRANSLATE_NOOP("ReportStatus", "Chưa báo cáo");
    case ReportStatus::Pending:
        return QT_TRANSLATE_NOOP("ReportStatus", "Chưa đến hạn");
    case ReportStatus::NotRequired:
        return QT_TRANSLATE_NOOP("ReportStatus", "Không phải báo cáo");
    }
    return "";
}

} // namespace

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
    return base::withNumber(QCoreApplication::translate("ReportStatus", wordsOf(standing.status)), standing.daysLate);
}

QString reportStatusOnPaper(const ReportStanding &standing)
{
    return base::withNumber(QString::fromUtf8(wordsOf(standing.status)), standing.daysLate);
}

} // namespace domain
