#include "ui/widgets/emptystate.h"

#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace widgets {

EmptyState::EmptyState(theme::Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_row(new QHBoxLayout),
      m_text(new ElidedLabel(theme, ElidedLabel::Ink::Text2, ElidedLabel::Size::Body, this))
{
    m_text->setObjectName(QStringLiteral("emptyText"));
    m_row->setContentsMargins(14, 10, 14, 10);
    m_row->setSpacing(12);
    m_row->addWidget(m_text);
    m_row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_row);
    column->addStretch(1);
}

void EmptyState::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

ActionButton *EmptyState::setAction(QAction *action)
{
    return replaceButton(new ActionButton(m_theme, ActionButton::Look::Secondary, action, this));
}

ActionButton *EmptyState::setButton(const QString &text)
{
    auto *button = new ActionButton(m_theme, ActionButton::Look::Secondary, this);
    button->setObjectName(QStringLiteral("emptyButton"));
    button->setText(text);
    return replaceButton(button);
}

ActionButton *EmptyState::replaceButton(ActionButton *button)
{
    delete m_button;
    m_button = button;
    m_button->setSmall(true);
    m_row->insertWidget(1, m_button);
    return m_button;
}

} // namespace widgets
