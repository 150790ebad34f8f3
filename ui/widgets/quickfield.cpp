#include "ui/widgets/quickfield.h"

#include "ui/theme/theme.h"
#include "ui/widgets/keyhint.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>

namespace widgets {

namespace {

constexpr int quickIconRoom = 38;
constexpr int quickIcon = 16;
constexpr int quickEdge = 12;
constexpr int quickKeyGap = 8;

} // namespace

QuickField::QuickField(theme::Theme &theme, const QString &iconName, QWidget *parent)
    : QLineEdit(parent), m_theme(theme), m_icon(iconName)
{
    applyFont();
    connect(this, &QLineEdit::textChanged, this, &QuickField::settle);
    // Its letters are its own: the application's font does not reach them.
    connect(&theme, &theme::Theme::changed, this, &QuickField::applyFont);
}

void QuickField::setKeys(const QStringList &hints)
{
    if (m_keys == hints)
        return;
    m_keys = hints;
    update();
}

void QuickField::applyFont()
{
    setFont(m_theme.font(theme::Type::LargeInput));
    setTextMargins(quickIconRoom - 4, 0, quickEdge - 4, 0);
    updateGeometry();
}

QSize QuickField::sizeHint() const
{
    return {400, QFontMetrics(m_theme.font(theme::Type::LargeInput)).height() + 18};
}

QSize QuickField::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void QuickField::settle()
{
    if (m_composing || m_settled == text())
        return;
    m_settled = text();
    emit committed();
}

void QuickField::inputMethodEvent(QInputMethodEvent *event)
{
    // Set before Qt works on it: a selection that the pre-edit replaces changes the text already.
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
    settle();
    update();
}

bool QuickField::handOn(const QKeyEvent &event)
{
    // A key that is held answers nothing: the second Enter is a decision of its own.
    if (event.isAutoRepeat() && (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter))
        return true;
    bool used = false;
    emit keyPressed(event.key(), event.modifiers() & ~Qt::KeypadModifier, &used);
    return used;
}

bool QuickField::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress && !m_composing && handOn(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void QuickField::focusOutEvent(QFocusEvent *event)
{
    // What was being composed is committed or gone by now.
    m_composing = false;
    QLineEdit::focusOutEvent(event);
    settle();
    emit left();
}

int QuickField::keysWidth() const
{
    int width = 0;
    for (const QString &hint : m_keys)
        width += keyHintSize(m_theme, hint).width() + quickKeyGap;
    return width;
}

void QuickField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const theme::Roles &roles = m_theme.roles();
    QPainter painter(this);
    m_theme.paintIcon(&painter, m_icon,
        QRect(quickIconRoom / 2 - quickIcon / 2 + 2, (height() - quickIcon) / 2, quickIcon, quickIcon),
        hasFocus() ? roles.accent : roles.text2);
    // The words come first: where they reach the keys, the keys leave.
    const QString shown = text().isEmpty() && !m_composing ? placeholderText() : text();
    const int words = quickIconRoom + fontMetrics().horizontalAdvance(shown) + quickEdge;
    if (m_keys.isEmpty() || m_composing || words + keysWidth() + quickEdge > width())
        return;
    QRect room = rect().adjusted(0, 0, -quickEdge, 0);
    for (qsizetype i = m_keys.size() - 1; i >= 0; --i) {
        const QRect box = paintKeyHint(&painter, m_theme, room, m_keys.at(i), roles.text2, roles.line, roles.window);
        room.setRight(box.left() - quickKeyGap);
    }
}

} // namespace widgets
