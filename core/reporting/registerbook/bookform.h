#pragma once

#include "core/base/result.h"
#include "core/reporting/document/document.h"
#include "core/reporting/registerbook/bookrange.h"
#include "core/services/officesettings.h"

#include <QStringList>

namespace reporting {

/// What all registers of Phụ lục IV have in common.

constexpr double penRowHeight = 11; ///< mm: room to sign for a document

/// A column: its head word by word, and its width in the decree's own sample, in mm.
struct BookColumn {
    QString head;
    double decreeWidth = 0;
    document::Alignment alignment = document::Alignment::Left;
    double share = 0; ///< above 0: takes this share of what the others leave over
    bool fixed = false; ///< keeps the decree's width, whatever the scale
};

/// An empty table with these columns, each `scale` times as wide as in the decree, and the numbered second row.
document::Table bookTable(const QList<BookColumn> &columns, double scale);

/// The book around its table: cover, first page, the inside with pages of its own, the sentences that close it, and who
/// signs it: a register that a system prints is signed and bound (NĐ 30/2020, Điều 22).
/// `title` may have several lines; `numbers` is empty when the book has no series of its own.
document::Document bookAround(const document::Table &table, const QString &title, document::Orientation orientation,
    const BookRange &range, const QString &numbers, const QStringList &closing, const services::OfficeSettings &office);

/// Whole days in order. Errors: DatesReversed.
base::Result<BookRange> checkedRange(const BookRange &range, QDate today);

} // namespace reporting
