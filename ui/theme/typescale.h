#pragma once

#include <QFont>

namespace theme {

/// The steps of the type scale; sizes are points of the family that the system has.
enum class Type {
    Small, ///< second lines, table heads, chips, key hints
    Body, ///< everything else
    LargeInput, ///< quick entry line, Ctrl+K
    Title, ///< one per page
    Figure, ///< big numbers
};

/// "Segoe UI" on Windows, "Noto Sans" on Linux, "DejaVu Sans" where that is missing.
QString interfaceFamily();

/// The font of a step at a text size of 90, 100, 115 or 130 %. Never below 8 pt, where stacked marks close up.
QFont scaledFont(const QString &family, Type step, int percent);

} // namespace theme
