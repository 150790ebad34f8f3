#pragma once

#include "core/reporting/document/keyfigures.h"
#include "ui/print/pageflow.h"
#include "ui/print/settext.h"

namespace print {

/// A row of big numbers as it is set: the words of a figure begin level with those of its neighbours. mm.
struct KeyRow {
    struct Cell {
        SetText value;
        SetText caption;
        SetText note;
    };

    KeyRow(const QList<document::KeyFigure> &figures, double width);

    QList<Cell> cells;
    double cellWidth;
    double values = 0; ///< heights of the highest
    double captions = 0;
    double notes = 0;
};

/// The figures of each row.
QList<QList<document::KeyFigure>> keyRows(const document::KeyFigures &block);

/// Sets big numbers side by side in a ruled row, five in each at most; captions and notes begin level.
void setKeyFigures(const document::KeyFigures &block, PageFlow &flow);

} // namespace print
