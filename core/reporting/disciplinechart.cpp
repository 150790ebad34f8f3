#include "core/reporting/disciplinechart.h"

namespace reporting {

using namespace document;

Chart disciplineChart(const QList<PeriodCounts> &months, const QString &title, double height)
{
    Chart chart;
    chart.kind = ChartKind::StackedColumns;
    chart.title = title;
    chart.unit = QStringLiteral("đơn vị");
    chart.height = height;
    ChartSeries onTime{QStringLiteral("Đúng hạn"), {}};
    ChartSeries late{QStringLiteral("Gửi chậm"), {}};
    ChartSeries missing{QStringLiteral("Chưa gửi"), {}};
    ChartSeries pending{QStringLiteral("Chưa đến hạn"), {}};
    bool isPending = false;
    for (const PeriodCounts &month : months) {
        chart.categories.append(month.period.label());
        onTime.values.append(month.counts.onTime);
        late.values.append(month.counts.late);
        missing.values.append(month.counts.missing);
        pending.values.append(month.counts.pending);
        isPending = isPending || month.counts.pending > 0;
    }
    chart.series = {onTime, late, missing};
    if (isPending)
        chart.series.append(pending);
    return chart;
}

} // namespace reporting
