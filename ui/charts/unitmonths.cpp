#include "ui/charts/unitmonths.h"

#include "core/base/text/wording.h"

#include <QCoreApplication>

namespace charts {

using reporting::PeriodCounts;
using theme::ChartFill;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Charts", text);
}

} // namespace

ChartData unitMonths(const QList<PeriodCounts> &months, domain::Period current)
{
    ChartData data;
    data.title = words(QT_TRANSLATE_NOOP("Charts", "Đơn vị báo cáo theo tháng"));
    data.unit = words(QT_TRANSLATE_NOOP("Charts", "đơn vị"));
    data.rateName = words(QT_TRANSLATE_NOOP("Charts", "tỷ lệ đúng hạn"));
    ChartSeries onTime{words(QT_TRANSLATE_NOOP("Charts", "đúng hạn")), ChartFill::OnTime, {}};
    ChartSeries late{words(QT_TRANSLATE_NOOP("Charts", "chậm")), ChartFill::Late, {}};
    ChartSeries missing{words(QT_TRANSLATE_NOOP("Charts", "chưa gửi")), ChartFill::Missing, {}};
    ChartSeries pending{words(QT_TRANSLATE_NOOP("Charts", "chưa đến hạn")), ChartFill::NoDeadline, {}};
    bool anyPending = false;
    for (const PeriodCounts &month : months) {
        const reporting::UnitCounts &counts = month.counts;
        if (month.period == current)
            data.current = int(data.columns.size());
        data.columns.append(words(QT_TRANSLATE_NOOP("Charts", "T%1")).arg(month.period.month));
        data.columnNames.append(words(QT_TRANSLATE_NOOP("Charts", "Tháng %1")).arg(month.period.label()));
        data.rates.append(base::percent(counts.onTime, counts.required));
        onTime.values.append(counts.onTime);
        late.values.append(counts.late);
        missing.values.append(counts.missing);
        pending.values.append(counts.pending);
        anyPending = anyPending || counts.pending > 0;
    }
    data.series = {onTime, late, missing};
    if (anyPending)
        data.series.append(pending);
    return data;
}

} // namespace charts
