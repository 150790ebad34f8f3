#pragma once

#include <QStringList>

namespace document {

/// What the decree leaves to the office within a range (NĐ 30/2020, Phụ lục I, mục I.3 and II.6đ). Margins are as one
/// reads, whichever way the paper lies.
struct PageSetup {
    double top = 20; ///< mm, 20–25
    double bottom = 20; ///< mm, 20–25
    double left = 30; ///< mm, 30–35
    double right = 15; ///< mm, 15–20
    double bodySize = 14; ///< pt, 13–14
    double firstLineIndent = 12.7; ///< mm, 10 or 12.7
    double paragraphBefore = 6; ///< pt, at least 6
    double lineSpacing = 1.15; ///< of the font's own, 1–1.5

    bool operator==(const PageSetup &) const = default;
};

/// A sentence for everything that lies outside the decree's range; empty: the paper is in its form.
QStringList decreeFaults(const PageSetup &setup);

} // namespace document
