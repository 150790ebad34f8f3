#pragma once

#include "ui/theme/status.h"

#include <QColor>
#include <QPalette>

#include <array>

namespace theme {

/// A status on screen: its sign on any surface, and the box with what is written in it.
struct StatusColors {
    QColor mark;
    QColor fill;
    QColor ink;
};

/// Fills of charts and bars, told apart by lightness too.
struct ChartColors {
    QColor onTime;
    QColor onTimeInk; ///< numbers on the fill
    QColor late;
    QColor lateHatch;
    QColor missing;
    QColor inTime;
    QColor doneLate;
    QColor noDeadline;
};

/// Every colour of the window. Nothing else names a colour.
struct Roles {
    QColor window; ///< page ground, table heads, status bar
    QColor nav; ///< navigation column
    QColor navCurrent; ///< the current page in it
    QColor base; ///< panels, tables, inputs
    QColor alt; ///< group rows, footers, read-only fields, hover
    QColor line; ///< hairlines
    QColor idleSelection; ///< the current row of a list without the focus
    QColor control; ///< edges of inputs and buttons
    QColor text;
    QColor text2; ///< labels, second lines, idle icons
    QColor accent; ///< links, primary button, focus, current page
    QColor onAccent;
    QColor selection; ///< pale, so that status boxes stay readable on it
    QColor tooltipBase;
    QColor tooltipText;
    QColor canvas; ///< behind the sheet of paper
    std::array<StatusColors, statusCount> status;
    ChartColors chart;
    bool fills = true; ///< false in high contrast: signs, words and patterns only

    const StatusColors &of(Status wanted) const { return status.at(size_t(wanted)); }
};

const Roles &lightRoles();
const Roles &darkRoles();
/// The system's own colours and no fills.
Roles highContrastRoles(const QPalette &system);

QPalette paletteOf(const Roles &roles);

} // namespace theme
