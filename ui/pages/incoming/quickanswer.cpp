#include "ui/pages/incoming/quickanswer.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/named.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace pages {

using widgets::ActionButton;
using widgets::MessageBar;
using widgets::named;

QuickAnswer::QuickAnswer(theme::Theme &theme, QWidget *parent)
    : QWidget(parent), m_message(named(new MessageBar(theme, this), "quickMessage")), m_reasonRow(new QWidget(this)),
      m_reason(named(new QLineEdit(m_reasonRow), "quickReason")),
      m_accept(named(new ActionButton(theme, ActionButton::Look::Secondary, m_reasonRow), "quickAccept"))
{
    m_message->setCompact(true);
    m_message->setClosable(false);
    m_reason->setAccessibleName(tr("Lý do vẫn lưu"));
    m_reason->setPlaceholderText(tr("Lý do vẫn lưu, ghi vào nhật ký"));
    m_reason->installEventFilter(this);
    m_accept->setText(tr("Vẫn lưu"));
    m_accept->setKeyHint(QStringLiteral("Enter"));
    auto *row = new QHBoxLayout(m_reasonRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_reason, 1);
    row->addWidget(m_accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_message);
    column->addWidget(m_reasonRow);
    connect(m_reason, &QLineEdit::textChanged, this, &QuickAnswer::reasonTyped);
    connect(m_reason, &QLineEdit::returnPressed, this, &QuickAnswer::accepted);
    connect(m_accept, &QPushButton::clicked, this, &QuickAnswer::accepted);
    clear();
}

QList<QWidget *> QuickAnswer::inOrder() const
{
    return {m_reason, m_accept};
}

void QuickAnswer::show(Opinion::Weight weight, const QString &sentence)
{
    const bool warned = weight == Opinion::Weight::Warning;
    if (warned && sentence != m_message->sentence())
        m_reason->setText({}); // it was the reason for something else
    m_weight = weight;
    m_message->clearButtons();
    m_reasonRow->setVisible(warned);
    setVisible(weight != Opinion::Weight::None);
    if (weight == Opinion::Weight::None)
        m_message->hide();
    else
        m_message->say(
            weight == Opinion::Weight::Refusal ? MessageBar::Kind::Error : MessageBar::Kind::Warning, sentence);
}

void QuickAnswer::clear()
{
    show(Opinion::Weight::None, {});
    m_reason->setText({});
}

void QuickAnswer::ask(const QString &question)
{
    show(Opinion::Weight::Remark, question);
}

void QuickAnswer::say(const Opinion &opinion)
{
    show(opinion.weight, opinion.sentence);
    if (!opinion.earlier)
        return;
    const services::EntryKey earlier = *opinion.earlier;
    ActionButton *replace = m_message->addButton(tr("Thay báo cáo cũ"));
    connect(replace, &QAbstractButton::clicked, this, [this, earlier] { emit replaceAsked(earlier); });
    setTabOrder(replace, m_reason);
}

bool QuickAnswer::wantsReason() const
{
    return isWarning() && reason().isEmpty();
}

QString QuickAnswer::reason() const
{
    return isWarning() ? m_reason->text().trimmed() : QString();
}

void QuickAnswer::setReason(const QString &reason)
{
    m_reason->setText(reason);
}

void QuickAnswer::focusReason()
{
    m_reason->setFocus(Qt::OtherFocusReason);
}

bool QuickAnswer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_reason && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            emit left();
            return true;
        }
        // Held from the line it says nothing yet.
        if (key->isAutoRepeat() && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pages
