#pragma once

#include <QBrush>

namespace theme {

struct Roles;

/// What a column, a bar or a share of it stands for.
enum class ChartFill { OnTime, Late, Missing, InTime, DoneLate, NoDeadline };

/// The fill, with its hatch where it has one. In high contrast the patterns of a black-and-white print.
QBrush chartBrush(const Roles &roles, ChartFill fill);
/// The plain ground of the fill, for numbers that stand on a hatch.
QColor chartGround(const Roles &roles, ChartFill fill);
/// What is written on it.
QColor chartInk(const Roles &roles, ChartFill fill);

} // namespace theme
