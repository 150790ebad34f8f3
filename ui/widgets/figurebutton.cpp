#include "ui/widgets/figurebutton.h"

#include "ui/theme/plaintexts.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace widgets {

namespace {

constexpr int figureSign = 14;
constexpr int figureGap = 7;

} // namespace

FigureButton::FigureButton(
    theme::Theme &theme, std::optional<theme::Status> status, const QString &word, QWidget *parent)
    : DoorButton(theme, parent), m_status(status)
{
    setText(word);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
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

void FigureButton::setShape(Shape shape)
{
    m_shape = shape;
    updateGeometry();
    update();
}

QFont FigureButton::wordFont(bool bold) const
{
    QFont font = theme().font(theme::Type::Body);
    if (bold)
        font.setWeight(QFont::DemiBold);
    return font;
}

QString FigureButton::lineWords() const
{
    return QStringLiteral("%1 %2").arg(m_number).arg(text());
}

QSize FigureButton::sizeHint() const
{
    const QFontMetrics body(wordFont(isLoud()));
    const int sign = m_status ? figureSign + figureGap : 0;
    if (m_shape == Shape::Line)
        return {sign + body.horizontalAdvance(lineWords()) + 6, body.height() + 4};
    const QFontMetrics figure(theme().font(theme::Type::Figure));
    return {qMax(figure.horizontalAdvance(QString::number(m_number)), sign + body.horizontalAdvance(text())) + 10,
        figure.height() + body.height() + 4};
}

QSize FigureButton::minimumSizeHint() const
{
    const QFontMetrics body(wordFont(false));
    const int sign = m_status ? figureSign + figureGap : 0;
    const QFontMetrics figure(theme().font(m_shape == Shape::Line ? theme::Type::Body : theme::Type::Figure));
    return {qMax(figure.horizontalAdvance(QString::number(m_number)), sign + body.averageCharWidth() * 5) + 10,
        sizeHint().height()};
}

void FigureButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_shape == Shape::Line)
        paintLine(&painter, rect().adjusted(3, 0, 0, 0), lineWords(), isLoud());
    else
        paintTall(&painter);
    paintFocus(&painter);
}

void FigureButton::paintTall(QPainter *painter) const
{
    const theme::Roles &roles = theme().roles();
    const QFont figureFont = theme().font(theme::Type::Figure);
    const int height = QFontMetrics(figureFont).height();
    painter->setFont(figureFont);
    painter->setPen(isLoud() ? roles.of(*m_status).mark : roles.text);
    painter->drawText(QRect(2, 0, width(), height), Qt::AlignLeft | Qt::AlignVCenter, QString::number(m_number));
    paintLine(painter, QRect(2, height + 1, width() - 2, QFontMetrics(wordFont(false)).height()), text(), isLoud());
}

void FigureButton::paintLine(QPainter *painter, const QRect &line, const QString &words, bool bold) const
{
    const theme::Roles &roles = theme().roles();
    int left = line.left();
    if (m_status) {
        theme().paintSign(painter, *m_status, QRect(left, line.center().y() - figureSign / 2, figureSign, figureSign));
        left += figureSign + figureGap;
    }
    const QFont font = wordFont(bold);
    painter->setFont(font);
    painter->setPen(underMouse() ? roles.accent : roles.text);
    painter->drawText(QRect(left, line.top(), width() - left, line.height()), Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(font).elidedText(theme::lineOf(words), Qt::ElideRight, width() - left));
}

} // namespace widgets
