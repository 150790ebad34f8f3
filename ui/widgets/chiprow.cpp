#include "ui/widgets/chiprow.h"

#include "ui/theme/plaintexts.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace widgets {

namespace {

constexpr int chipPadding = 8;
constexpr int chipGap = 8;
constexpr int chipLineGap = 4;
constexpr int chipLabelGap = 6;
constexpr int chipSign = 14;
constexpr int chipChevron = 14;
constexpr int mostChipLines = 2;
constexpr int leastChip = 60; ///< an elided value still tells what it is about
constexpr qreal chipCorner = 3;

} // namespace

QString Chip::words() const
{
    if (!tip.isEmpty())
        return tip;
    QStringList words{label, value, more};
    words.removeAll(QString());
    return words.join(QLatin1Char(' '));
}

ChipRow::ChipRow(theme::Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChipRow::setChips(const QList<Chip> &chips)
{
    if (m_chips == chips)
        return;
    m_chips = chips;
    lay();
}

QRect ChipRow::chipRect(int id) const
{
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        if (m_chips.at(i).id == id)
            return m_places.at(i).rect;
    }
    return {};
}

int ChipRow::lineHeight() const
{
    return QFontMetrics(m_theme.font(theme::Type::Small)).height() + 9;
}

QSize ChipRow::sizeHint() const
{
    return {200, m_lines * lineHeight() + (m_lines - 1) * chipLineGap};
}

QSize ChipRow::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

int ChipRow::widthOf(const Chip &chip, bool labelled) const
{
    if (chip.look == Chip::Look::Standing)
        return theme::statusCellSize(m_theme, chip.status, chip.value).width();
    QFont font = m_theme.font(theme::Type::Small);
    const QFontMetrics plain(font);
    font.setWeight(QFont::DemiBold);
    int width = 2 * chipPadding + QFontMetrics(font).horizontalAdvance(chip.value) + 1;
    if (const QString &label = labelled ? chip.label : chip.shortLabel; !label.isEmpty())
        width += plain.horizontalAdvance(label) + chipLabelGap;
    if (chip.look == Chip::Look::Asked)
        width += chipSign + chipLabelGap;
    if (!chip.more.isEmpty())
        width += chipLabelGap + chipChevron + plain.horizontalAdvance(chip.more) + 2;
    return width;
}

int ChipRow::layLines(bool labelled, int elided, QList<Place> &places) const
{
    places.clear();
    const int height = lineHeight();
    QPoint next;
    int lines = 1;
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        const Chip &chip = m_chips.at(i);
        int wanted = widthOf(chip, labelled);
        if (i == elided)
            wanted = qMin(wanted, qMax(leastChip, width() / 3));
        wanted = qMin(wanted, width());
        if (next.x() > 0 && next.x() + wanted > width()) {
            next = QPoint(0, next.y() + height + chipLineGap);
            ++lines;
        }
        places.append({QRect(next, QSize(wanted, height)), labelled});
        next.rx() += wanted + chipGap;
    }
    return lines;
}

void ChipRow::lay()
{
    // Labels leave, a second line begins, the longest value is cut: whatever comes first to let all be seen.
    int lines = layLines(true, -1, m_places);
    if (lines > 1)
        lines = layLines(false, -1, m_places);
    if (lines > mostChipLines) {
        int longest = 0;
        for (qsizetype i = 1; i < m_chips.size(); ++i) {
            if (m_chips.at(i).value.size() > m_chips.at(longest).value.size())
                longest = int(i);
        }
        lines = layLines(false, longest, m_places);
    }
    if (lines != m_lines) {
        m_lines = lines;
        updateGeometry();
    }
    update();
}

void ChipRow::paintChip(QPainter &painter, const Chip &chip, const Place &place) const
{
    if (chip.look == Chip::Look::Standing) {
        theme::paintStatusCell(&painter, m_theme, place.rect, chip.status, chip.value);
        return;
    }
    const theme::Roles &roles = m_theme.roles();
    const bool asked = chip.look == Chip::Look::Asked;
    const bool proposed = chip.look == Chip::Look::Proposed;
    const theme::Status status = asked ? theme::Status::DueSoon : theme::Status::InTime;
    const theme::StatusColors &colours = roles.of(status);
    const QColor ink = !roles.fills ? roles.text : proposed ? roles.text2 : colours.ink;
    const bool edged = asked || proposed || !roles.fills;
    painter.setPen(edged ? QPen(asked ? colours.mark : roles.control) : QPen(Qt::NoPen));
    painter.setBrush(!roles.fills ? roles.base : proposed ? roles.alt : colours.fill);
    painter.drawRoundedRect(QRectF(place.rect).adjusted(0.5, 0.5, -0.5, -0.5), chipCorner, chipCorner);

    QFont font = m_theme.font(theme::Type::Small);
    const QFontMetrics plain(font);
    QRect room = place.rect.adjusted(chipPadding, 0, -chipPadding, 0);
    painter.setPen(ink);
    if (asked) {
        const QRect box(room.left(), room.center().y() - chipSign / 2 + 1, chipSign, chipSign);
        m_theme.paintSign(&painter, status, box, ink);
        room.setLeft(box.right() + 1 + chipLabelGap);
    }
    if (const QString &label = place.labelled ? chip.label : chip.shortLabel; !label.isEmpty()) {
        painter.setFont(font);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, label);
        room.setLeft(room.left() + plain.horizontalAdvance(label) + chipLabelGap);
    }
    if (!chip.more.isEmpty()) {
        const int words = plain.horizontalAdvance(chip.more) + 2;
        painter.setFont(font);
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, chip.more);
        room.setRight(room.right() - words);
        m_theme.paintIcon(&painter, QStringLiteral("chevron-down"),
            QRect(room.right() - chipChevron, room.center().y() - chipChevron / 2 + 1, chipChevron, chipChevron), ink);
        room.setRight(room.right() - chipChevron - chipLabelGap);
    }
    font.setWeight(proposed ? QFont::Normal : QFont::DemiBold);
    painter.setFont(font);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(font).elidedText(theme::lineOf(chip.value), Qt::ElideRight, room.width() + 1));
}

void ChipRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i < m_chips.size(); ++i)
        paintChip(painter, m_chips.at(i), m_places.at(i));
}

void ChipRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    lay();
}

void ChipRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        lay();
        updateGeometry();
    }
}

int ChipRow::chipAt(const QPoint &point) const
{
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        if (m_places.at(i).rect.contains(point))
            return int(i);
    }
    return -1;
}

void ChipRow::mousePressEvent(QMouseEvent *event)
{
    if (const int hit = chipAt(event->pos()); hit >= 0)
        emit clicked(m_chips.at(hit).id);
}

bool ChipRow::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int hit = chipAt(help->pos());
        QToolTip::showText(help->globalPos(), hit < 0 ? QString() : theme::tipOf(m_chips.at(hit).words()), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace widgets
