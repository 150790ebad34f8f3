#include "ui/widgets/detailpanel.h"

#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/fieldflow.h"
#include "ui/widgets/panel.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>

namespace widgets {

DetailPanel::DetailPanel(theme::Theme &theme, const QString &name, const QString &widestField, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_name(name), m_widestField(widestField), m_panel(new Panel(theme, this)),
      m_scroll(new QScrollArea(this))
{
    setObjectName(name + QStringLiteral("Detail"));
    m_panel->setObjectName(name + QStringLiteral("DetailPanel"));
    m_scroll->setObjectName(name + QStringLiteral("DetailScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_panel->body()->addWidget(m_scroll, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    setFocusProxy(m_scroll);
}

void DetailPanel::addActs(const QList<QAction *> &acts)
{
    auto *actBox = new QWidget(m_panel);
    auto *actFlow = new FieldFlow(actBox); // in large text they need a second line
    for (QAction *act : acts) {
        auto *button = new ActionButton(m_theme, ActionButton::Look::Secondary, act, m_panel);
        button->setObjectName(act->objectName() + QStringLiteral("Button"));
        button->setSmall(true);
        button->setKeyHintShown(false);
        actFlow->addWidget(button);
    }
    m_panel->footer()->addWidget(actBox, 1);
}

void DetailPanel::rebuild()
{
    m_body = new QWidget;
    m_body->setObjectName(m_name + QStringLiteral("DetailBody"));
    m_rows = new QVBoxLayout(m_body);
    m_rows->setContentsMargins(14, 10, 14, 12);
    m_rows->setSpacing(6);
    fill();
    m_rows->addStretch(1);
    m_scroll->setWidget(m_body); // deletes the one before
    m_body->setAutoFillBackground(false); // the panel's ground shows
}

void DetailPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        rebuild();
}

QLabel *DetailPanel::addText(const QString &name, const QString &text, bool quiet)
{
    auto *label = new QLabel(m_body);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setFont(m_theme.font(quiet ? theme::Type::Small : theme::Type::Body));
    if (quiet)
        label->setForegroundRole(QPalette::PlaceholderText);
    m_rows->addWidget(label);
    return label;
}

void DetailPanel::addHeading(const QString &text)
{
    QLabel *label = addText(m_name + QStringLiteral("Heading"), text);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setContentsMargins(0, 6, 0, 0);
}

void DetailPanel::addField(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *label = new QLabel(m_body);
    label->setTextFormat(Qt::PlainText);
    label->setText(name);
    label->setFont(m_theme.font(theme::Type::Body));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    label->setFixedWidth(QFontMetrics(label->font()).horizontalAdvance(m_widestField) + 8);
    row->addWidget(label, 0, Qt::AlignTop);
    m_rows->addLayout(row);
    QLabel *words = addText(m_name + QStringLiteral("Value"), value);
    label->setBuddy(words);
    words->setAccessibleName(QStringLiteral("%1: %2").arg(name, value));
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rows->removeWidget(words);
    row->addWidget(words, 1);
}

void DetailPanel::showActs(bool shown)
{
    m_panel->footer()->parentWidget()->setVisible(shown);
}

void DetailPanel::scrollToTop()
{
    m_scroll->ensureVisible(0, 0);
}

} // namespace widgets
