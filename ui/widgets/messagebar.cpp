#include "ui/widgets/messagebar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/stepbutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace widgets {

namespace {

constexpr int barSign = 14;

theme::Status statusOfKind(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Success:
        return theme::Status::OnTime;
    case MessageBar::Kind::Information:
        return theme::Status::InTime;
    case MessageBar::Kind::Warning:
        return theme::Status::DueSoon;
    case MessageBar::Kind::Error:
        break;
    }
    return theme::Status::Missing;
}

} // namespace

MessageBar::MessageBar(theme::Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_row(new QHBoxLayout), m_below(new QHBoxLayout), m_text(new QLabel(this)),
      m_close(new StepButton(theme, QStringLiteral("x"), this))
{
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::NoTextInteraction);
    m_close->setObjectName(QStringLiteral("messageClose"));
    m_close->setAccessibleName(tr("Đóng thông báo"));
    m_close->setToolTip(tr("Đóng thông báo (Esc)"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_row);
    column->addLayout(m_below);
    m_below->setSpacing(8);
    m_below->addStretch(1);
    m_row->setSpacing(8);
    m_row->addWidget(m_text, 1);
    m_row->addWidget(m_close, 0, Qt::AlignTop);
    setCompact(false);
    connect(m_close, &QAbstractButton::clicked, this, [this] {
        hide();
        emit closed();
    });
    hide();
}

void MessageBar::say(Kind kind, const QString &sentence)
{
    m_kind = kind;
    m_text->setText(sentence);
    setAccessibleName(sentence);
    refresh();
    show();
}

QString MessageBar::sentence() const
{
    return m_text->text();
}

ActionButton *MessageBar::addButton(const QString &text)
{
    Q_ASSERT_X(m_buttons.size() < 2, "MessageBar", "at most two buttons");
    auto *button = new ActionButton(m_theme, ActionButton::Look::Secondary, this);
    button->setObjectName(QStringLiteral("messageButton%1").arg(m_buttons.size() + 1));
    button->setText(text);
    button->setSmall(true);
    if (m_buttonsBelow)
        m_below->insertWidget(m_below->count() - 1, button);
    else
        m_row->insertWidget(m_row->count() - 1, button);
    // In reading order the buttons come before the cross, not after everything that was made before them.
    if (QWidget *before = m_close->previousInFocusChain(); before != button)
        setTabOrder(before, button);
    setTabOrder(button, m_close);
    button->show(); // also where the bar is shown already, and at once: it may get the focus
    m_buttons.append(button);
    return button;
}

void MessageBar::clearButtons()
{
    // One of them may be the button that was just pressed.
    for (ActionButton *button : std::as_const(m_buttons)) {
        button->hide();
        button->setParent(nullptr);
        button->deleteLater();
    }
    m_buttons.clear();
}

void MessageBar::setButtonsBelow(bool below)
{
    m_buttonsBelow = below;
    setCompact(m_compact);
}

void MessageBar::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void MessageBar::setCompact(bool compact)
{
    m_compact = compact;
    const int above = compact ? 6 : 9;
    const int left = 12 + barSign + 8;
    m_row->setContentsMargins(left, above, 8, m_buttonsBelow ? 4 : above);
    m_below->setContentsMargins(left, 0, 8, m_buttonsBelow ? above : 0);
    m_close->setFixedSize(20, 20);
    refresh();
}

void MessageBar::setProgress(int percent)
{
    m_progress = qBound(-1, percent, 100);
    update();
}

void MessageBar::refresh()
{
    const theme::StatusColors colors = m_theme.statusColors(statusOfKind(m_kind));
    QPalette palette = m_text->palette();
    palette.setColor(QPalette::WindowText, colors.ink);
    m_text->setPalette(palette);
    m_close->setInk(colors.ink);
    update();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const theme::Status status = statusOfKind(m_kind);
    const theme::StatusColors colors = m_theme.statusColors(status);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.mark);
    painter.setBrush(colors.fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (m_progress >= 0) {
        const int room = width() - 4;
        painter.fillRect(QRect(2, height() - 4, room, 3), colors.fill.darker(108));
        painter.fillRect(QRect(2, height() - 4, room * m_progress / 100, 3), colors.mark);
    }
    // The sign stands in the first line, however many there are.
    const int line = QFontMetrics(m_text->font()).height();
    const int top = m_row->contentsMargins().top() + (line - barSign) / 2;
    const QRect sign(12, top, barSign, barSign);
    if (m_kind == Kind::Information)
        m_theme.paintIcon(&painter, QStringLiteral("info"), sign, colors.ink);
    else
        m_theme.paintSign(&painter, status, sign, colors.ink);
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_close->isVisibleTo(this)) {
        m_close->click();
        return;
    }
    QFrame::keyPressEvent(event);
}

void MessageBar::changeEvent(QEvent *event)
{
    // The label's own palette is ours; only a change of theme above it needs new colours.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refresh();
    QFrame::changeEvent(event);
}

} // namespace widgets
