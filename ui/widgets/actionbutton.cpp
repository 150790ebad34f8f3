#include "ui/widgets/actionbutton.h"

#include "ui/actions/actionregistry.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keyhint.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionButton>

namespace widgets {

namespace {

constexpr int buttonIcon = 16;
constexpr int buttonGap = 8;

bool hasBox(ActionButton::Look look)
{
    return look == ActionButton::Look::Primary || look == ActionButton::Look::Secondary;
}

} // namespace

ActionButton::ActionButton(theme::Theme &theme, Look look, QWidget *parent)
    : QPushButton(parent), m_theme(theme), m_look(look)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (look == Look::Link)
        setCursor(Qt::PointingHandCursor);
}

ActionButton::ActionButton(theme::Theme &theme, Look look, QAction *action, QWidget *parent)
    : ActionButton(theme, look, parent)
{
    m_action = action;
    setObjectName(QStringLiteral("button.") + action->objectName());
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &ActionButton::followAction);
    if (!action->shortcut().isEmpty())
        m_key = action->shortcut().toString(QKeySequence::NativeText);
    followAction();
}

void ActionButton::followAction()
{
    setText(m_short.isEmpty() ? actions::plainText(m_action) : m_short);
    setToolTip(m_action->toolTip());
    setEnabled(m_action->isEnabled());
    // A button that a narrow page has folded away does not come back with every change of its action.
    if (m_followsVisible != m_action->isVisible()) {
        m_followsVisible = m_action->isVisible();
        setVisible(m_followsVisible);
    }
    updateGeometry();
    update();
}

void ActionButton::setShortText(const QString &text)
{
    m_short = text;
    followAction();
}

void ActionButton::setIconName(const QString &name)
{
    m_icon = name;
    updateGeometry();
    update();
}

void ActionButton::setTrailingIconName(const QString &name)
{
    m_trailing = name;
    updateGeometry();
    update();
}

void ActionButton::setKeyHint(const QString &key)
{
    m_key = key;
    updateGeometry();
    update();
}

void ActionButton::setKeyHintShown(bool shown)
{
    if (m_keyShown == shown)
        return;
    m_keyShown = shown;
    updateGeometry();
    update();
}

void ActionButton::setSmall(bool small)
{
    m_small = small;
    updateGeometry();
}

QFont ActionButton::paintFont() const
{
    QFont font = m_theme.font(theme::Type::Body);
    font.setWeight(m_look == Look::Primary ? QFont::DemiBold : QFont::Normal);
    return font;
}

QString ActionButton::shownIcon() const
{
    return m_icon.isEmpty() && m_action ? actions::iconName(m_action) : m_icon;
}

bool ActionButton::showsIcon() const
{
    return !shownIcon().isEmpty();
}

int ActionButton::padding() const
{
    switch (m_look) {
    case Look::Link:
        return 4;
    case Look::Quiet:
        return 7;
    case Look::Primary:
    case Look::Secondary:
        break;
    }
    return m_small ? 9 : 12;
}

int ActionButton::keyHintWidth() const
{
    return m_key.isEmpty() ? 0 : keyHintSize(m_theme, m_key).width() + buttonGap;
}

int ActionButton::widthWithoutKeyHint() const
{
    return sizeHint().width() - (m_keyShown ? keyHintWidth() : 0);
}

QSize ActionButton::sizeHint() const
{
    const QFontMetrics metrics(paintFont());
    int width = metrics.horizontalAdvance(text());
    if (showsIcon())
        width += buttonIcon + (text().isEmpty() ? 0 : buttonGap);
    if (!m_trailing.isEmpty())
        width += buttonIcon + buttonGap / 2;
    if (m_keyShown)
        width += keyHintWidth();
    const int height = metrics.height() + (m_look == Look::Link ? 4 : m_small ? 8 : 12);
    return {width + 2 * padding(), height};
}

QColor ActionButton::ink() const
{
    const theme::Roles &roles = m_theme.roles();
    if (!isEnabled()) {
        QColor faded = roles.text2;
        faded.setAlphaF(0.55F);
        return faded;
    }
    switch (m_look) {
    case Look::Primary:
        return roles.onAccent;
    case Look::Link:
        return roles.accent;
    case Look::Secondary:
    case Look::Quiet:
        break;
    }
    return roles.text;
}

void ActionButton::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // With Ctrl it saves; held down it was meant for what stood here before.
    if (enter && !(event->modifiers() & ~Qt::KeypadModifier)) {
        if (!event->isAutoRepeat())
            click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

void ActionButton::paintEvent(QPaintEvent *)
{
    const theme::Roles &roles = m_theme.roles();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter);

    const bool primary = m_look == Look::Primary && isEnabled();
    QRect area = rect().adjusted(padding(), 0, -padding(), 0);
    if (showsIcon()) {
        const QColor tint = primary || m_look == Look::Link ? ink() : isEnabled() ? roles.text2 : ink();
        QRect place(area.left(), 0, buttonIcon, buttonIcon);
        place.moveTop((height() - buttonIcon) / 2);
        if (text().isEmpty())
            place.moveLeft((width() - buttonIcon) / 2);
        m_theme.paintIcon(&painter, shownIcon(), place, tint);
        area.setLeft(place.right() + 1 + buttonGap);
    }
    if (!m_trailing.isEmpty()) {
        const QRect place(area.right() - buttonIcon + 4, (height() - buttonIcon) / 2, buttonIcon, buttonIcon);
        m_theme.paintIcon(&painter, m_trailing, place, m_look == Look::Link ? ink() : roles.text2);
        area.setRight(place.left() - buttonGap / 2);
    }
    if (m_keyShown && !m_key.isEmpty()) {
        const QRect box = primary ? paintKeyHint(&painter, m_theme, area, m_key, ink())
                                  : paintKeyHint(&painter, m_theme, area, m_key, roles.text2, roles.line, roles.window);
        area.setRight(box.left() - buttonGap + 1);
    }
    QFont font = paintFont();
    font.setUnderline(m_look == Look::Link && underMouse() && isEnabled());
    painter.setFont(font);
    painter.setPen(ink());
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, text());
}

void ActionButton::paintBox(QPainter &painter) const
{
    const theme::Roles &roles = m_theme.roles();
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (m_look == Look::Primary && isEnabled()) {
        QColor ground = roles.accent;
        if (isDown() || underMouse())
            ground = isDown() ? ground.darker(120) : ground.darker(108);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(rect(), 4, 4);
    } else if (hasBox(m_look)) {
        painter.setPen(isEnabled() ? roles.control : roles.line);
        painter.setBrush(isDown() ? roles.line : underMouse() && isEnabled() ? roles.alt : roles.base);
        painter.drawRoundedRect(box, 4, 4);
    } else if (m_look == Look::Quiet && isEnabled() && (isDown() || underMouse())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? roles.line : roles.alt);
        painter.drawRoundedRect(rect(), 4, 4);
    }
    if (!hasFocus())
        return;
    // Inside the edge, so nothing moves. On the filled button a ring of its own ink is what can be seen.
    const bool filled = m_look == Look::Primary && isEnabled();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(filled ? roles.onAccent : roles.accent, 2));
    const qreal inset = filled ? 3 : 1;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 3, 3);
}

void ActionButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        updateGeometry();
    QPushButton::changeEvent(event);
}

} // namespace widgets
