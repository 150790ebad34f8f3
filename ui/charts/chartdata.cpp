#include "ui/charts/chartdata.h"

#include <algorithm>

namespace charts {

int ChartData::total(int column) const
{
    int sum = 0;
    for (const ChartSeries &each : series)
        sum += each.values.value(column);
    return sum;
}

int ChartData::highest() const
{
    int most = 0;
    for (int column = 0; column < columns.size(); ++column)
        most = std::max(most, total(column));
    return most;
}

QString ChartData::sentence(int column, int of) const
{
    if (column < 0 || column >= columns.size() || of < 0 || of >= series.size())
        return {};
    const ChartSeries &each = series.at(of);
    return QStringLiteral("%1, %2: %3 %4")
        .arg(columnNames.value(column), each.name, QString::number(each.values.value(column)), unit);
}

QString ChartData::sentence(int column) const
{
    if (column < 0 || column >= columns.size())
        return {};
    QStringList parts;
    for (const ChartSeries &each : series)
        parts.append(QStringLiteral("%1 %2").arg(each.values.value(column)).arg(each.name));
    const QString counts = QStringLiteral("%1: %2").arg(columnNames.value(column), parts.join(QStringLiteral(", ")));
    return rates.value(column).isEmpty() ? counts : QStringLiteral("%1; %2 %3").arg(counts, rateName, rates.at(column));
}

QString ChartData::description() const
{
    QStringList lines;
    for (int column = 0; column < columns.size(); ++column)
        lines.append(sentence(column) + QLatin1Char('.'));
    return lines.join(QLatin1Char(' '));
}

} // namespace charts
