#pragma once

#include "ui/theme/chartfill.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace charts {

/// One part of every column, with a name of its own in the key.
struct ChartSeries {
    QString name; ///< "đúng hạn"
    theme::ChartFill fill = theme::ChartFill::OnTime;
    QList<int> values; ///< one a column

    bool operator==(const ChartSeries &) const = default;
};

/// Stacked columns as data and words. The same numbers are the drawing, the table and what is said of it.
struct ChartData {
    QString title; ///< what is counted: "Đơn vị báo cáo theo tháng"
    QString unit; ///< "đơn vị"
    QStringList columns; ///< under the columns: "T10"
    QStringList columnNames; ///< in full: "Tháng 10/2022"
    QList<ChartSeries> series; ///< from the foot upwards
    QStringList rates; ///< above the columns: "85,4%"; may be empty
    QString rateName; ///< what they are the rate of: "tỷ lệ đúng hạn"
    int current = -1; ///< the column of now, set off; -1: none

    int total(int column) const;
    int highest() const; ///< the total of the highest column
    /// "Tháng 10/2022, chậm: 3 đơn vị".
    QString sentence(int column, int series) const;
    /// "Tháng 10/2022: 41 đúng hạn, 3 chậm, 4 chưa gửi; tỷ lệ đúng hạn 85,4%".
    QString sentence(int column) const;
    /// All of it, for who cannot see it.
    QString description() const;

    bool operator==(const ChartData &) const = default;
};

} // namespace charts
