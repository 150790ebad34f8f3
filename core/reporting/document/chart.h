#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace document {

enum class ChartKind {
    Columns, ///< side by side in every category
    StackedColumns, ///< on top of each other: what they sum up to counts
    Bars, ///< lying, for long names; side by side
    Line,
};

/// One row of numbers with a name of its own in the legend.
struct ChartSeries {
    QString name;
    QList<std::optional<double>> values; ///< one a category; none: nothing is known, which is not 0

    bool operator==(const ChartSeries &) const = default;
};

/// A chart as data. Whoever sets the pages draws it in black and white, told apart by pattern and shape, so that an
/// office's laser printer and a photocopy keep it readable. Every value is printed beside its mark.
struct Chart {
    ChartKind kind = ChartKind::Columns;
    QString title; ///< above it, "Biểu đồ. Tình hình gửi báo cáo…"; may be empty
    QString unit; ///< what is counted: "đơn vị"; may be empty
    QStringList categories;
    QList<ChartSeries> series;
    int decimals = 0;
    double height = 70; ///< of the drawing in mm, without title and legend

    bool operator==(const Chart &) const = default;
};

} // namespace document
