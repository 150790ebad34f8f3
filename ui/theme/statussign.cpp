#include "ui/theme/statussign.h"
#include "ui/theme/plaintexts.h"

#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

namespace theme {

namespace {

constexpr int sign = 14;
constexpr int boxPadding = 7;
constexpr int gap = 6;
constexpr qreal radius = 4;

QPen penOf(const QColor &colour, qreal width)
{
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

void drawTick(QPainter *painter, const QColor &colour)
{
    painter->setPen(penOf(colour, 1.6));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(QPolygonF{{4.3, 7.3}, {6.2, 9.2}, {9.8, 5.1}});
}

void drawCross(QPainter *painter, const QColor &colour)
{
    painter->setPen(penOf(colour, 1.8));
    painter->drawLine(QPointF(4.4, 4.4), QPointF(9.6, 9.6));
    painter->drawLine(QPointF(9.6, 4.4), QPointF(4.4, 9.6));
}

/// Puts the sign's grid of 14 into the rectangle's middle.
void enterGrid(QPainter *painter, const QRectF &rect)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal side = qMin(rect.width(), rect.height());
    painter->translate(rect.center().x() - side / 2, rect.center().y() - side / 2);
    painter->scale(side / sign, side / sign);
}

QPolygonF triangle()
{
    return {{7, 1.8}, {12.8, 12.2}, {1.2, 12.2}};
}

void drawTwoBars(QPainter *painter, const QColor &colour)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawRoundedRect(QRectF(3.6, 2.5, 2.4, 9), 0.8, 0.8);
    painter->drawRoundedRect(QRectF(8, 2.5, 2.4, 9), 0.8, 0.8);
}

void drawRing(QPainter *painter, const QColor &colour, qreal r, qreal width = 1.5)
{
    painter->setPen(penOf(colour, width));
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(QPointF(7, 7), r, r);
}

void drawDisc(QPainter *painter, const QColor &colour, qreal r)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawEllipse(QPointF(7, 7), r, r);
}

} // namespace

void paintStatusSign(QPainter *painter, const QRectF &rect, Status status, const QColor &mark, const QColor &inner)
{
    painter->save();
    enterGrid(painter, rect);
    switch (status) {
    case Status::OnTime:
        drawDisc(painter, mark, 5.8);
        drawTick(painter, inner);
        break;
    case Status::Late:
        painter->setPen(penOf(mark, 1.2));
        painter->setBrush(mark);
        painter->drawPolygon(triangle());
        break;
    case Status::Missing:
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark);
        painter->drawRoundedRect(QRectF(1.2, 1.2, 11.6, 11.6), 1.2, 1.2);
        drawCross(painter, inner);
        break;
    case Status::DueSoon:
        painter->setPen(penOf(mark, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawPolygon(triangle());
        break;
    case Status::InTime:
        drawRing(painter, mark, 5.3);
        painter->drawPolyline(QPolygonF{{7, 4}, {7, 7.2}, {9.2, 8.4}});
        break;
    case Status::DoneLate:
        drawRing(painter, mark, 5.3);
        drawTick(painter, mark);
        break;
    case Status::NotRequired:
        painter->setPen(penOf(mark, 1.7));
        painter->drawLine(QPointF(3.4, 7), QPointF(10.6, 7));
        break;
    case Status::Pending:
        drawRing(painter, mark, 3.2);
        break;
    case Status::Paused:
        drawTwoBars(painter, mark);
        break;
    case Status::NotStarted:
        drawRing(painter, mark, 5.0);
        break;
    case Status::InProgress: {
        drawRing(painter, mark, 5.0);
        QPainterPath half;
        half.moveTo(7, 2);
        half.arcTo(QRectF(2, 2, 10, 10), 90, -180);
        half.closeSubpath();
        painter->setPen(Qt::NoPen);
        painter->fillPath(half, mark);
        break;
    }
    case Status::Done:
        drawDisc(painter, mark, 5.6);
        break;
    }
    painter->restore();
}

void paintTick(QPainter *painter, const QRectF &rect, const QColor &colour)
{
    painter->save();
    enterGrid(painter, rect);
    drawTick(painter, colour);
    painter->restore();
}

void paintCross(QPainter *painter, const QRectF &rect, const QColor &colour)
{
    painter->save();
    enterGrid(painter, rect);
    drawCross(painter, colour);
    painter->restore();
}

void paintStatusCell(QPainter *painter, const Theme &theme, const QRect &rect, Status status, const QString &word)
{
    const Roles &roles = theme.roles();
    const StatusColors &colours = roles.of(status);
    const bool boxed = asksForAction(status) && roles.fills;
    QFont font = theme.font(Type::Small);
    if (asksForAction(status))
        font.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(font);
    const int height = qMin(metrics.height() + 5, rect.height());
    const int needed = statusCellSize(theme, status, word).width();
    const QRect box(rect.left(), rect.center().y() - height / 2 + 1, qMin(needed, rect.width()), height);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (boxed) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.fill);
        painter->drawRoundedRect(box, radius, radius);
    }
    const QRectF signRect(box.left() + boxPadding, box.center().y() - sign / 2.0 + 0.5, sign, sign);
    paintStatusSign(painter, signRect, status, boxed ? colours.ink : colours.mark, boxed ? colours.fill : roles.base);
    const QRect textRect = box.adjusted(boxPadding + sign + gap, 0, -2, 0);
    painter->setFont(font);
    const bool muted = status == Status::NotRequired || status == Status::Pending || status == Status::NotStarted;
    painter->setPen(boxed ? colours.ink : muted ? roles.text2 : roles.text);
    painter->drawText(textRect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        metrics.elidedText(lineOf(word), Qt::ElideRight, textRect.width()));
    painter->restore();
}

QSize statusCellSize(const Theme &theme, Status status, const QString &word)
{
    QFont font = theme.font(Type::Small);
    if (asksForAction(status))
        font.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(font);
    const int words = word.isEmpty() ? 0 : gap + metrics.horizontalAdvance(word);
    return {boxPadding + sign + words + boxPadding + 2, metrics.height() + 5};
}

Qt::BrushStyle monoPattern(Status status)
{
    switch (status) {
    case Status::Late:
        return Qt::BDiagPattern;
    case Status::Missing:
        return Qt::SolidPattern;
    case Status::DueSoon:
        return Qt::Dense6Pattern;
    case Status::DoneLate:
        return Qt::Dense7Pattern;
    case Status::OnTime:
    case Status::InTime:
    case Status::NotRequired:
    case Status::Pending:
    case Status::Paused:
    case Status::NotStarted:
    case Status::InProgress:
    case Status::Done:
        break;
    }
    return Qt::NoBrush;
}

} // namespace theme
