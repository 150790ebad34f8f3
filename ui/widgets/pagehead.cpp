#include "ui/widgets/pagehead.h"

#include "ui/actions/actionregistry.h"
#include "ui/theme/density.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/periodstepper.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>

namespace widgets {

namespace {

constexpr int stateCharacters = 22; ///< of the state are worth an action's place

} // namespace

PageHead::PageHead(theme::Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_title(new QLabel(this)), m_stepper(new PeriodStepper(theme, this)),
      m_state(new ElidedLabel(theme, ElidedLabel::Ink::Text2, ElidedLabel::Size::Body, this)), m_left(new QHBoxLayout),
      m_right(new QHBoxLayout), m_more(new ActionButton(theme, ActionButton::Look::Secondary, this)),
      m_moreMenu(new QMenu(this))
{
    setObjectName(QStringLiteral("pageHead"));
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_state->setObjectName(QStringLiteral("pageState"));
    m_stepper->hide();

    m_more->setObjectName(QStringLiteral("moreActions"));
    m_more->setText(tr("Khác"));
    m_more->setTrailingIconName(QStringLiteral("chevron-down"));
    m_more->hide();
    m_moreMenu->setObjectName(QStringLiteral("moreMenu"));
    connect(m_more, &QPushButton::clicked, this,
        [this] { m_moreMenu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 2))); });

    m_left->setSpacing(16);
    m_left->addWidget(m_title);
    m_left->addWidget(m_stepper);
    m_right->setSpacing(8);
    m_right->addWidget(m_more);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(16);
    row->addLayout(m_left);
    row->addWidget(m_state, 1);
    row->addLayout(m_right);
    QSizePolicy rest(QSizePolicy::Ignored, QSizePolicy::Fixed);
    rest.setRetainSizeWhenHidden(true); // it keeps the two sides apart
    m_state->setSizePolicy(rest);
    applyFonts();
    setDensity({});
}

void PageHead::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHead::setStepperShown(bool shown)
{
    m_stepper->setVisible(shown);
}

void PageHead::setState(const QString &sentence)
{
    if (m_state->text() == sentence)
        return;
    m_state->setText(sentence);
    fold();
}

void PageHead::addWidget(QWidget *widget)
{
    m_left->addWidget(widget);
}

ActionButton *PageHead::addAction(QAction *action, ActionButton::Look look)
{
    auto *button = new ActionButton(m_theme, look, action, this);
    if (look == ActionButton::Look::Primary) {
        Q_ASSERT_X(!m_primary, "PageHead", "a page has one primary action");
        m_primary = button;
        m_right->addWidget(button);
    } else {
        m_secondary.append(button);
        m_right->insertWidget(int(m_secondary.size()), button);
    }
    fold();
    return button;
}

void PageHead::setDensity(const theme::Density &density)
{
    m_narrow = density.narrow;
    m_low = density.low;
    const int side = m_narrow ? 16 : 20;
    layout()->setContentsMargins(side, 0, side, 0);
    setFixedHeight(std::max(m_low ? 44 : 56, m_stepper->sizeHint().height() + 8));
    fold();
}

QSize PageHead::minimumSizeHint() const
{
    const QMargins margins = layout()->contentsMargins();
    int width = margins.left() + margins.right() + m_left->minimumSize().width() + 2 * layout()->spacing();
    if (!m_secondary.isEmpty())
        width += m_more->sizeHint().width() + m_right->spacing();
    if (m_primary)
        width += m_primary->widthWithoutKeyHint();
    return {width, height()};
}

/// The hints of keys are the first to leave, before the state is cut off.
void PageHead::showKeyHints(int room)
{
    QList<ActionButton *> buttons = m_secondary;
    if (m_primary)
        buttons.append(m_primary);
    int wanted = m_state->text().isEmpty() ? 0 : m_state->sizeHint().width();
    for (const ActionButton *button : std::as_const(buttons))
        wanted += button->widthWithoutKeyHint() + button->keyHintWidth() + m_right->spacing();
    for (ActionButton *button : std::as_const(buttons))
        button->setKeyHintShown(!m_narrow && wanted <= room);
}

void PageHead::fold()
{
    // What stands at the left must fit first; then actions leave from the left, the primary one never.
    int room = width() - layout()->contentsMargins().left() - layout()->contentsMargins().right();
    room -= m_left->minimumSize().width() + 2 * 16;
    showKeyHints(room);
    const int leastState = m_state->text().isEmpty()
        ? 0
        : qMin(m_state->sizeHint().width(), m_state->fontMetrics().averageCharWidth() * stateCharacters);
    room -= leastState;
    if (m_primary)
        room -= m_primary->sizeHint().width() + m_right->spacing();
    int wanted = 0;
    for (const ActionButton *button : std::as_const(m_secondary))
        wanted += button->sizeHint().width() + m_right->spacing();
    const bool folds = wanted > room;
    if (folds)
        room -= m_more->sizeHint().width() + m_right->spacing();

    m_moreMenu->clear();
    for (ActionButton *button : std::as_const(m_secondary)) {
        const bool leaves = folds && wanted > room;
        if (leaves) {
            wanted -= button->sizeHint().width() + m_right->spacing();
            m_moreMenu->addAction(button->boundAction());
        }
        button->setVisible(!leaves);
    }
    m_more->setVisible(folds);
    // With everything folded away and still no room, the state gives up its own.
    m_state->setVisible(room + leastState - wanted >= m_state->minimumSizeHint().width());
}

void PageHead::applyFonts()
{
    m_title->setFont(m_theme.font(theme::Type::Title));
}

void PageHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

bool PageHead::event(QEvent *event)
{
    // A button has become wider or narrower by its text or font.
    if (event->type() == QEvent::LayoutRequest)
        fold();
    return QWidget::event(event);
}

void PageHead::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        applyFonts();
    QWidget::changeEvent(event);
}

} // namespace widgets
