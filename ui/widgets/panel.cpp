#include "ui/widgets/panel.h"

#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace widgets {

Panel::Panel(theme::Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_outer(new QVBoxLayout(this)), m_head(new QWidget(this)),
      m_headRow(new QHBoxLayout(m_head)),
      m_title(new ElidedLabel(theme, ElidedLabel::Ink::Text, ElidedLabel::Size::Body, m_head)),
      m_note(new ElidedLabel(theme, ElidedLabel::Ink::Text2, ElidedLabel::Size::Small, m_head)), m_body(new QVBoxLayout)
{
    // One pixel all round for the hairline.
    m_outer->setContentsMargins(1, 1, 1, 1);
    m_outer->setSpacing(0);
    m_headRow->setContentsMargins(13, 0, 13, 0);
    m_headRow->setSpacing(8);
    m_title->setBold(true);
    m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_headRow->addWidget(m_title);
    m_headRow->addStretch(1);
    m_headRow->addWidget(m_note);
    m_head->hide();
    m_note->hide();
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    m_outer->addWidget(m_head);
    m_outer->addLayout(m_body, 1);
    refresh();
}

void Panel::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    showHead();
}

QString Panel::title() const
{
    return m_title->text();
}

void Panel::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    showHead();
}

void Panel::addHeadWidget(QWidget *widget)
{
    m_headRow->addWidget(widget);
    m_head->show();
}

void Panel::setHeadStrip(QWidget *strip)
{
    m_strip = strip;
    m_outer->insertWidget(1, strip);
    m_outer->insertSpacing(2, 1); // for the hairline below it
}

QHBoxLayout *Panel::footer()
{
    if (!m_footer) {
        m_footer = new QWidget(this);
        m_footer->setObjectName(QStringLiteral("panelFooter"));
        auto *row = new QHBoxLayout(m_footer);
        row->setContentsMargins(13, 8, 13, 8);
        row->setSpacing(8);
        m_outer->addWidget(m_footer);
    }
    return static_cast<QHBoxLayout *>(m_footer->layout());
}

void Panel::setHeadHeight(int height)
{
    m_headHeight = height;
    refresh();
}

void Panel::showHead()
{
    m_head->setVisible(!m_title->text().isEmpty() || m_headRow->count() > 3);
}

void Panel::refresh()
{
    const int line = QFontMetrics(m_theme.font(theme::Type::Body)).height();
    m_head->setFixedHeight(m_headHeight > 0 ? m_headHeight : line + 18);
    update();
}

void Panel::paintEvent(QPaintEvent *)
{
    const theme::Roles &roles = m_theme.roles();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(box, 4, 4);
    painter.fillPath(outline, roles.base);
    if (m_footer && m_footer->isVisible()) {
        painter.save();
        painter.setClipPath(outline);
        painter.fillRect(m_footer->geometry().adjusted(-1, 0, 1, 1), roles.alt);
        painter.restore();
        painter.fillRect(QRect(1, m_footer->y(), width() - 2, 1), roles.line);
    }
    if (m_head->isVisibleTo(this))
        painter.fillRect(QRect(1, m_head->geometry().bottom(), width() - 2, 1), roles.line);
    if (m_strip)
        painter.fillRect(QRect(1, m_strip->geometry().bottom() + 1, width() - 2, 1), roles.line);
    painter.setPen(roles.line);
    painter.drawPath(outline);
}

void Panel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        refresh();
    QFrame::changeEvent(event);
}

} // namespace widgets
