#include "ui/widgets/figurebutton.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace widgets {

namespace {

constexpr int figureSign = 14;
constexpr int figureGap = 7;

} // namespace

FigureButton::FigureButton(
    theme::Theme &theme, std::optional<theme::Status> status, const QString &word, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_status(status)
{
    setText(word);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&theme, &theme::Theme::changed, this, [this] { updateGeometry(); });
}

void FigureButton::setFigure(int number)
{
    m_number = number;
    setAccessibleName(QStringLiteral("%1 %2").arg(number).arg(text()));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

void FigureButton::setUrgent(bool urgent)
{
    m_urgent = urgent;
    update();
}

QSize FigureButton::sizeHint() const
{
    const QFontMetrics figure(m_theme.font(theme::Type::Figure));
    const QFontMetrics body(m_theme.font(theme::Type::Body));
    const int words = (m_status ? figureSign + figureGap : 0) + body.horizontalAdvance(text());
    return {qMax(figure.horizontalAdvance(QString::number(m_number)), words) + 10, figure.height() + body.height() + 4};
}

QSize FigureButton::minimumSizeHint() const
{
    const QFontMetrics figure(m_theme.font(theme::Type::Figure));
    const QFontMetrics body(m_theme.font(theme::Type::Body));
    const int words = (m_status ? figureSign + figureGap : 0) + body.averageCharWidth() * 5;
    return {qMax(figure.horizontalAdvance(QString::number(m_number)), words) + 10, sizeHint().height()};
}

void FigureButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Roles &roles = m_theme.roles();
    const bool loud = m_urgent && m_number > 0 && m_status;
    const QFont figureFont = m_theme.font(theme::Type::Figure);
    const QFontMetrics figure(figureFont);
    painter.setFont(figureFont);
    painter.setPen(loud ? roles.of(*m_status).mark : roles.text);
    painter.drawText(
        QRect(2, 0, width(), figure.height()), Qt::AlignLeft | Qt::AlignVCenter, QString::number(m_number));

    const QFont bodyFont = m_theme.font(theme::Type::Body);
    const QRect line(2, figure.height() + 1, width() - 2, QFontMetrics(bodyFont).height());
    int left = line.left();
    if (m_status) {
        m_theme.paintSign(&painter, *m_status, QRect(left, line.center().y() - figureSign / 2, figureSign, figureSign));
        left += figureSign + figureGap;
    }
    painter.setFont(bodyFont);
    painter.setPen(underMouse() ? roles.accent : roles.text);
    painter.drawText(QRect(left, line.top(), width() - left, line.height()), Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(bodyFont).elidedText(text(), Qt::ElideRight, width() - left));
    if (hasFocus()) {
        painter.setPen(QPen(roles.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

} // namespace widgets
