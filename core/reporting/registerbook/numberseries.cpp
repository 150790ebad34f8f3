#include "core/reporting/registerbook/numberseries.h"

#include "core/base/text/wording.h"

#include <algorithm>

namespace reporting {

using base::paddedCount;

namespace {

/// A number, not a count: "05", "1234".
QString numberWords(int number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

} // namespace

void SeriesCounter::add(int number, const QString &supplement, bool printed, bool cancelled)
{
    if (!supplement.isEmpty()) {
        if (printed)
            m_series.supplements.append(supplement);
        return;
    }
    m_numbers.append({number, printed});
    m_series.count += printed;
    m_series.cancelled += printed && cancelled;
}

NumberSeries SeriesCounter::series() const
{
    NumberSeries series = m_series;
    QList<std::pair<int, bool>> numbers = m_numbers;
    std::sort(numbers.begin(), numbers.end());
    for (const auto &[number, printed] : std::as_const(numbers)) {
        if (printed && series.first == 0)
            series.first = number;
        if (printed)
            series.last = number;
    }
    if (!numbers.isEmpty() && series.first == numbers.first().first)
        series.earlier = series.first - 1;
    int expected = series.first;
    for (const auto &[number, printed] : std::as_const(numbers)) {
        if (number < series.first || number > series.last)
            continue;
        for (; expected < number; ++expected)
            series.missing.append(expected);
        if (!printed)
            series.elsewhere.append(number);
        expected = number + 1;
    }
    return series;
}

QString numberList(const QList<int> &numbers)
{
    QStringList parts;
    for (qsizetype i = 0; i < numbers.size();) {
        qsizetype end = i;
        while (end + 1 < numbers.size() && numbers.at(end + 1) == numbers.at(end) + 1)
            ++end;
        const QString first = numberWords(numbers.at(i));
        parts.append(end == i ? first : first + QStringLiteral(" - ") + numberWords(numbers.at(end)));
        i = end + 1;
    }
    return parts.join(QStringLiteral(", "));
}

QString numberRange(const NumberSeries &series)
{
    if (series.first == 0)
        return {};
    return QStringLiteral("Từ số %1 đến số %2").arg(numberWords(series.first), numberWords(series.last));
}

QStringList seriesSentences(const NumberSeries &series)
{
    if (series.first == 0)
        return {QStringLiteral("Trong thời gian này chưa đăng ký văn bản nào.")};
    QStringList sentences;
    const QString counted
        = QStringLiteral("Sổ có %1 số, %2").arg(paddedCount(series.count), base::lowerFirst(numberRange(series)));
    if (!series.missing.isEmpty())
        sentences.append(counted + QStringLiteral("; thiếu số %1.").arg(numberList(series.missing)));
    else if (series.elsewhere.isEmpty())
        sentences.append(counted + QStringLiteral(", liên tục, không bỏ số."));
    else
        sentences.append(counted + QStringLiteral(", không bỏ số."));
    if (!series.elsewhere.isEmpty())
        sentences.append(
            QStringLiteral("Số %1 ghi vào ngày khác nên không in ở đây.").arg(numberList(series.elsewhere)));
    if (!series.supplements.isEmpty())
        sentences.append(QStringLiteral("Số chèn: %1.").arg(series.supplements.join(QStringLiteral(", "))));
    if (series.cancelled > 0)
        sentences.append(QStringLiteral("%1 văn bản đã hủy vẫn giữ số.").arg(paddedCount(series.cancelled)));
    if (series.earlier > 0)
        sentences.append(QStringLiteral("Các số từ 01 đến %1 ghi ở sổ trước.").arg(numberWords(series.earlier)));
    return sentences;
}

} // namespace reporting
