#include "app/window/statuspart.h"

#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>

namespace app {

namespace {

constexpr int partIcon = 13;
constexpr int partPad = 12;

} // namespace

StatusPart::StatusPart(theme::Theme &theme, bool first, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_words(new widgets::ElidedLabel(theme, widgets::ElidedLabel::Ink::Text2,
                                           widgets::ElidedLabel::Size::Small, this)),
      m_first(first)
{
    auto *row = new QHBoxLayout(this);
    row->setSpacing(0);
    row->addWidget(m_words, 1);
    indent();
}

void StatusPart::setIconName(const QString &name)
{
    m_icon = name;
    indent();
    update();
}

void StatusPart::setText(const QString &text)
{
    m_words->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

void StatusPart::setStatus(theme::Status status)
{
    m_status = status;
    update();
}

void StatusPart::setClickable(const QString &tip)
{
    m_isClickable = true;
    setToolTip(tip);
    setCursor(Qt::PointingHandCursor);
}

void StatusPart::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_isClickable && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit clicked();
}

QString StatusPart::text() const
{
    return m_words->text();
}

void StatusPart::indent()
{
    layout()->setContentsMargins(partPad + (m_icon.isEmpty() ? 0 : partIcon + 6), 0, partPad, 0);
}

void StatusPart::paintEvent(QPaintEvent *)
{
    const theme::Roles &roles = m_theme.roles();
    QPainter painter(this);
    if (!m_first)
        painter.fillRect(QRect(0, (height() - 14) / 2, 1, 14), roles.line);
    if (!m_icon.isEmpty())
        m_theme.paintIcon(&painter, m_icon, QRect(partPad, (height() - partIcon) / 2, partIcon, partIcon),
            m_status ? roles.of(*m_status).mark : roles.text2);
}

} // namespace app
