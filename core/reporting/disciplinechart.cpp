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
    for (const PeriodCounts &month : months) {
        chart.categories.append(month.period.label());
        onTime.values.append(month.counts.onTime);
        late.values.append(month.counts.late);
        missing.values.append(month.counts.missing + month.counts.pending);
    }
    chart.series = {onTime, late, missing};
    return chart;
}

} // namespace reporting
