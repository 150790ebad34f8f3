#include "ui/widgets/periodstepper.h"

#include "core/domain/paperkind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/stepbutton.h"

#include <QEvent>
#include <QPainter>

namespace widgets {

namespace {

constexpr int stepperSide = 28;
constexpr int stepperIcon = 16;

} // namespace

PeriodStepper::PeriodStepper(theme::Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_back(new StepButton(theme, QStringLiteral("chevron-left"), this)),
      m_forward(new StepButton(theme, QStringLiteral("chevron-right"), this))
{
    setObjectName(QStringLiteral("periodStepper"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_back->setObjectName(QStringLiteral("periodBack"));
    m_forward->setObjectName(QStringLiteral("periodForward"));
    connect(m_back, &QAbstractButton::clicked, this, [this] { stepBy(-1); });
    connect(m_forward, &QAbstractButton::clicked, this, [this] { stepBy(1); });
    setMonths(1);
}

void PeriodStepper::setMonths(int months)
{
    m_months = months;
    const bool isPeriod = months == 1;
    m_back->setToolTip(isPeriod ? tr("Kỳ trước (Ctrl+PgUp)") : tr("Trước"));
    m_back->setAccessibleName(isPeriod ? tr("Kỳ trước") : tr("Trước"));
    m_forward->setToolTip(isPeriod ? tr("Kỳ sau (Ctrl+PgDn)") : tr("Sau"));
    m_forward->setAccessibleName(isPeriod ? tr("Kỳ sau") : tr("Sau"));
    updateGeometry();
    refresh();
}

void PeriodStepper::setPeriod(domain::Period period)
{
    m_period = period;
    refresh();
}

void PeriodStepper::setRange(domain::Period first, domain::Period last)
{
    m_first = first;
    m_last = last;
    refresh();
}

void PeriodStepper::stepBy(int steps)
{
    const domain::Period wanted = m_period.plusMonths(m_months * steps);
    if (wanted >= m_first && wanted <= m_last)
        emit periodRequested(wanted);
}

QString PeriodStepper::words() const
{
    switch (m_months) {
    case 3:
        return tr("Quý %1/%2").arg(domain::quarterNumeral(m_period.month)).arg(m_period.year);
    case 6:
        return (m_period.month <= 6 ? tr("6 tháng đầu %1") : tr("6 tháng cuối %1")).arg(m_period.year);
    case 12:
        return tr("Năm %1").arg(m_period.year);
    default:
        return tr("Tháng %1").arg(m_period.label());
    }
}

/// Wide enough for every month, so that stepping does not move what stands beside it.
QString PeriodStepper::widestWords() const
{
    if (m_months == 6)
        return tr("6 tháng cuối %1").arg(m_period.year);
    if (m_months == 3)
        return tr("Quý %1/%2").arg(QStringLiteral("III")).arg(m_period.year);
    return m_months == 1 ? tr("Tháng %1").arg(QStringLiteral("10/2022")) : words();
}

void PeriodStepper::refresh()
{
    m_back->setEnabled(m_period > m_first);
    m_forward->setEnabled(m_period < m_last);
    setAccessibleName(m_months == 12 ? words() : tr("Kỳ báo cáo: %1").arg(words()));
    update();
}

QSize PeriodStepper::sizeHint() const
{
    QFont font = m_theme.font(theme::Type::Body);
    font.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(font);
    const int text = metrics.horizontalAdvance(widestWords());
    return {2 * stepperSide + 8 + stepperIcon + 8 + text + 10, metrics.height() + 12};
}

void PeriodStepper::resizeEvent(QResizeEvent *)
{
    m_back->setGeometry(0, 0, stepperSide, height());
    m_forward->setGeometry(width() - stepperSide, 0, stepperSide, height());
}

void PeriodStepper::paintEvent(QPaintEvent *)
{
    const theme::Roles &roles = m_theme.roles();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(roles.control);
    painter.setBrush(roles.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(roles.line);
    painter.drawLine(QPointF(stepperSide + 0.5, 1), QPointF(stepperSide + 0.5, height() - 1));
    painter.drawLine(QPointF(width() - stepperSide - 0.5, 1), QPointF(width() - stepperSide - 0.5, height() - 1));

    const QRect icon(stepperSide + 8, (height() - stepperIcon) / 2, stepperIcon, stepperIcon);
    m_theme.paintIcon(&painter, QStringLiteral("calendar-days"), icon, roles.text2);
    QFont font = m_theme.font(theme::Type::Body);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(roles.text);
    painter.drawText(
        QRect(icon.right() + 7, 0, width() - stepperSide - icon.right() - 12, height()), Qt::AlignCenter, words());
}

void PeriodStepper::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        updateGeometry();
        update();
    }
    QFrame::changeEvent(event);
}

} // namespace widgets
