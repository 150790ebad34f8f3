#include "ui/charts/chartkey.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace charts {

namespace {

constexpr int swatch = 10;
constexpr int swatchGap = 6;
constexpr int entryGap = 14;

} // namespace

ChartKey::ChartKey(theme::Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &theme::Theme::changed, this, [this] { updateGeometry(); });
}

void ChartKey::setSeries(const QList<ChartSeries> &series)
{
    m_series = series;
    QStringList names;
    for (const ChartSeries &each : series)
        names.append(each.name);
    setToolTip(names.join(QStringLiteral(", ")));
    setAccessibleName(toolTip());
    updateGeometry();
    update();
}

QSize ChartKey::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(theme::Type::Small));
    int width = 0;
    for (const ChartSeries &each : m_series)
        width += swatch + swatchGap + metrics.horizontalAdvance(each.name) + (width > 0 ? entryGap : 0);
    return {width, metrics.height()};
}

QSize ChartKey::minimumSizeHint() const
{
    return {int(m_series.size()) * (swatch + swatchGap), sizeHint().height()};
}

void ChartKey::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Roles &roles = m_theme.roles();
    painter.setFont(m_theme.font(theme::Type::Small));
    const bool named = width() >= sizeHint().width();
    int left = 0;
    for (const ChartSeries &each : std::as_const(m_series)) {
        const QRect box(left, (height() - swatch) / 2, swatch, swatch);
        painter.fillRect(box, theme::chartBrush(roles, each.fill));
        if (!roles.fills) {
            painter.setPen(roles.text);
            painter.drawRect(box.adjusted(0, 0, -1, -1));
        }
        left = box.right() + 1 + swatchGap;
        if (!named)
            continue;
        painter.setPen(roles.text2);
        painter.drawText(QRect(left, 0, width() - left, height()), Qt::AlignLeft | Qt::AlignVCenter, each.name);
        left += painter.fontMetrics().horizontalAdvance(each.name) + entryGap;
    }
}

} // namespace charts
