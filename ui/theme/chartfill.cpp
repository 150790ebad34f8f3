#include "ui/theme/chartfill.h"

#include "ui/theme/roles.h"
#include "ui/theme/status.h"

#include <QImage>
#include <QPainter>

namespace theme {

namespace {

constexpr int hatchTile = 6;

/// Lines at 45° over the ground. A pattern brush alone would let shine through what lies below.
QBrush hatched(const QColor &ground, const QColor &ink)
{
    QImage image(hatchTile, hatchTile, QImage::Format_ARGB32_Premultiplied);
    image.fill(ground);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.2));
    // Three of them, so that the tiles meet without a gap in the corners.
    for (const int shift : {-hatchTile, 0, hatchTile})
        painter.drawLine(QPointF(shift, hatchTile), QPointF(shift + hatchTile, 0));
    painter.end();
    return QBrush(image);
}

} // namespace

QColor chartGround(const Roles &roles, ChartFill fill)
{
    const ChartColors &chart = roles.chart;
    switch (fill) {
    case ChartFill::OnTime:
        return chart.onTime;
    case ChartFill::Late:
        return chart.late;
    case ChartFill::Missing:
        return chart.missing;
    case ChartFill::InTime:
        return chart.inTime;
    case ChartFill::DoneLate:
        return chart.doneLate;
    case ChartFill::NoDeadline:
        break;
    }
    return chart.noDeadline;
}

QBrush chartBrush(const Roles &roles, ChartFill fill)
{
    const QColor ground = chartGround(roles, fill);
    if (fill == ChartFill::Late || fill == ChartFill::DoneLate)
        return hatched(ground, roles.chart.lateHatch);
    return ground;
}

QColor chartInk(const Roles &roles, ChartFill fill)
{
    switch (fill) {
    case ChartFill::OnTime:
        return roles.chart.onTimeInk;
    case ChartFill::Missing:
        return roles.fills ? roles.of(Status::Missing).ink : roles.base;
    case ChartFill::Late:
    case ChartFill::DoneLate:
        return roles.chart.lateHatch;
    case ChartFill::InTime:
    case ChartFill::NoDeadline:
        break;
    }
    return roles.text;
}

} // namespace theme
