#pragma once

#include "core/reporting/document/document.h"

#include <optional>

namespace reporting {

/// A part of a paper's body that is edited as one: a heading and what stands below it.
struct PaperSection {
    QString key; ///< stable from one composing to the next: "direction", "group.2"
    QString name; ///< for the list of parts, when there is no heading ("Căn cứ, mở đầu")
    std::optional<document::HeadingLevel> level; ///< none: no heading
    QString heading; ///< without its number
    QList<document::Block> blocks; ///< below the heading
    bool isEditable = true; ///< by hand, as text; a table is not

    bool operator==(const PaperSection &) const = default;
};

/// The blocks of the parts in their order; headings are numbered I, II… and 1, 2… by where they stand.
QList<document::Block> blocksOf(const QList<PaperSection> &sections);

/// "IV".
QString romanNumber(int number);

/// "II", "3" for the heading of each part, empty where it has none.
QStringList headingNumbers(const QList<PaperSection> &sections);

} // namespace reporting
