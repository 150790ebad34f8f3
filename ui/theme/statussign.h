#pragma once

#include "ui/theme/status.h"

#include <QColor>
#include <QRectF>
#include <QString>

class QFont;
class QPainter;
class QRect;
class QSize;

namespace theme {

class Theme;

/// Draws a sign, designed at 14 px and sharp at any size, on screen and on paper. `mark` is the sign's colour,
/// `inner` that of a tick or cross cut out of a solid sign: the ground it stands on.
void paintStatusSign(QPainter *painter, const QRectF &rect, Status status, const QColor &mark, const QColor &inner);

/// The tick alone and the cross alone, for cells that are themselves the sign's ground.
void paintTick(QPainter *painter, const QRectF &rect, const QColor &colour);
void paintCross(QPainter *painter, const QRectF &rect, const QColor &colour);

/// The sign and its word in a cell: in a filled box when it asks for action, else plain (look: "only what asks for
/// action is filled"). Left-aligned, centred in height, elided when there is no room.
void paintStatusCell(QPainter *painter, const Theme &theme, const QRect &rect, Status status, const QString &word);

/// The room that needs.
QSize statusCellSize(const Theme &theme, Status status, const QString &word);

/// The pattern that stands for the colour on a black-and-white printer.
Qt::BrushStyle monoPattern(Status status);

} // namespace theme
