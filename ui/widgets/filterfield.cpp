#include "ui/widgets/filterfield.h"

#include "ui/theme/theme.h"
#include "ui/widgets/keyhint.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

namespace widgets {

namespace {

constexpr int fieldIcon = 16;
constexpr int fieldChevron = 14;
constexpr int chevronRoom = fieldChevron + 14;

} // namespace

FilterField::FilterField(theme::Theme &theme, QWidget *parent) : QLineEdit(parent), m_theme(theme)
{
    setPlaceholderText(tr("Lọc"));
    setAccessibleName(tr("Lọc"));
    setTextMargins(fieldIcon + 12, 0, 0, 0);
    // textChanged comes with committed text only; what an input method is still composing is not in it.
    connect(this, &QLineEdit::textChanged, this, &FilterField::filterChanged);
}

void FilterField::setKeyHint(const QString &key)
{
    m_key = key;
    update();
}

void FilterField::setMenu(QMenu *menu)
{
    m_menu = menu;
    setTextMargins(fieldIcon + 12, 0, menu ? chevronRoom - 6 : 0, 0);
    setAccessibleDescription(menu ? tr("Alt+↓: bộ lọc đã lưu") : QString());
    setToolTip(accessibleDescription());
    setMouseTracking(menu != nullptr);
    updateGeometry();
    update();
}

void FilterField::openMenu()
{
    if (!m_menu)
        return;
    m_menu->popup(mapToGlobal(QPoint(0, height())));
    // Opened by a key, so that the next one chooses.
    m_menu->setActiveAction(m_menu->actions().value(0));
}

QRect FilterField::chevronRect() const
{
    return m_menu ? QRect(width() - chevronRoom, 0, chevronRoom, height()) : QRect();
}

QSize FilterField::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(theme::Type::Body));
    const int words = metrics.horizontalAdvance(placeholderText()) + keyHintSize(m_theme, m_key).width();
    return {fieldIcon + words + 76 + chevronRect().width(), metrics.height() + 10};
}

void FilterField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Roles &roles = m_theme.roles();
    m_theme.paintIcon(
        &painter, QStringLiteral("search"), QRect(9, (height() - fieldIcon) / 2, fieldIcon, fieldIcon), roles.text2);
    const QRect chevron = chevronRect();
    if (m_menu)
        m_theme.paintIcon(&painter, QStringLiteral("chevron-down"),
            QRect(chevron.left() + 6, (height() - fieldChevron) / 2, fieldChevron, fieldChevron), roles.text2);
    if (text().isEmpty())
        paintKeyHint(&painter, m_theme, rect().adjusted(0, 0, m_menu ? -chevron.width() : -7, 0), m_key, roles.text2,
            roles.line, roles.window);
}

void FilterField::mousePressEvent(QMouseEvent *event)
{
    if (chevronRect().contains(event->pos()))
        openMenu();
    else
        QLineEdit::mousePressEvent(event);
}

void FilterField::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(chevronRect().contains(event->pos()) ? Qt::ArrowCursor : Qt::IBeamCursor);
    QLineEdit::mouseMoveEvent(event);
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    if (m_menu && event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier)) {
        openMenu();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            emit downPressed();
        else
            clear();
        return;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit downPressed();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace widgets
