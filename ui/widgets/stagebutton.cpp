#include "ui/widgets/stagebutton.h"

#include "ui/theme/plaintexts.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace widgets {

namespace {

constexpr int stagePad = 13;
constexpr int stageSign = 12;
constexpr int stageSignGap = 4;

} // namespace

StageButton::StageButton(theme::Theme &theme, const QString &name, QWidget *parent) : DoorButton(theme, parent)
{
    setText(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void StageButton::setStage(int count, const Note &note, bool quiet)
{
    m_count = count;
    m_note = note;
    m_quiet = quiet;
    QString said = QStringLiteral("%1: %2").arg(text()).arg(count);
    if (!note.spoken.isEmpty())
        said += QStringLiteral(", ") + note.spoken;
    setAccessibleName(said);
    setToolTip(said);
    updateGeometry();
    update();
}

void StageButton::setLow(bool low)
{
    m_low = low;
    updateGeometry();
}

QFont StageButton::numberFont() const
{
    return theme().font(theme::Type::Title);
}

QSize StageButton::sizeHint() const
{
    const QFontMetrics small(theme().font(theme::Type::Small));
    const int line = small.horizontalAdvance(m_note.line) + (m_note.sign ? stageSign + stageSignGap : 0);
    // Low: the number stands beside the name, so that two lines do.
    const int height = m_low ? QFontMetrics(numberFont()).height() + small.height() + 14
                             : QFontMetrics(numberFont()).height() + 2 * small.height() + 24;
    return {std::max(small.horizontalAdvance(text()), line) + 2 * stagePad, height};
}

QSize StageButton::minimumSizeHint() const
{
    const QFontMetrics small(theme().font(theme::Type::Small));
    return {small.averageCharWidth() * 9 + stagePad, sizeHint().height()};
}

void StageButton::paintEvent(QPaintEvent *)
{
    const theme::Roles &roles = theme().roles();
    const QFont small = theme().font(theme::Type::Small);
    const QFontMetrics words(small);
    const QFontMetrics number(numberFont());
    const QString count = QString::number(m_count);
    const int side = std::min(stagePad, width() / 9);
    const QRect row(side, m_low ? 6 : 11, width() - 2 * side, words.height());
    QRect name = row;
    QRect figure(row.left(), row.bottom() + 3, row.width(), number.height());
    QRect line(row.left(), figure.bottom() + 3, row.width(), words.height());
    if (m_low) {
        figure.moveTop(row.top());
        name.moveTop(figure.bottom() + 2);
        line = figure.adjusted(number.horizontalAdvance(count) + 8, 0, 0, 0);
    }

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse())
        painter.fillRect(rect().adjusted(1, 1, -1, -1), roles.alt);
    const auto draw = [&painter](const QRect &place, const QFont &font, const QColor &ink, const QString &text) {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(font).elidedText(theme::lineOf(text), Qt::ElideRight, place.width()));
    };
    draw(name, small, roles.text, text());
    draw(figure, numberFont(), m_quiet || m_count == 0 ? roles.text2 : roles.text, count);
    if (m_note.sign) {
        theme().paintSign(
            &painter, *m_note.sign, QRect(line.left(), line.center().y() - stageSign / 2, stageSign, stageSign));
        line.setLeft(line.left() + stageSign + stageSignGap);
    }
    draw(line, small, roles.text2, m_note.line);
    paintFocus(&painter);
}

} // namespace widgets
