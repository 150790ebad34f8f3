#pragma once

#include <QSize>

namespace theme {

/// How much room a window has. Judged by the window's own size, never by the screen's.
struct Density {
    bool narrow = false; ///< less than 1240 wide: compact navigation, folded actions
    bool low = false; ///< less than 720 high: lower heads, no explanatory second lines

    static Density of(QSize window) { return {window.width() < 1240, window.height() < 720}; }

    int pageMargin() const { return narrow ? 16 : 20; }
    int pageHead() const { return low ? 44 : 56; }

    bool operator==(const Density &) const = default;
};

} // namespace theme
