#include "ui/pages/matrix/storybar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/elidedlabel.h"

#include <QBoxLayout>
#include <QPainter>

#include <optional>

namespace pages {

using widgets::ActionButton;
using widgets::ElidedLabel;

/// The status sign, larger than in a list.
class StoryBar::Sign : public QWidget {
public:
    Sign(theme::Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme) { setFixedSize(16, 16); }

    void setStatus(std::optional<theme::Status> status)
    {
        m_status = status;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (m_status)
            m_theme.paintSign(&painter, *m_status, rect());
    }

private:
    theme::Theme &m_theme;
    std::optional<theme::Status> m_status;
};

StoryBar::StoryBar(theme::Theme &theme, QWidget *parent)
    : Panel(theme, parent), m_theme(theme), m_sign(new Sign(theme, this)), m_headline(new ElidedLabel(theme, this)),
      m_detail(new ElidedLabel(theme, ElidedLabel::Ink::Text2, ElidedLabel::Size::Small, this)), m_row(new QHBoxLayout)
{
    setObjectName(QStringLiteral("matrixStory"));
    m_headline->setObjectName(QStringLiteral("matrixStoryHead"));
    m_headline->setBold(true);
    m_detail->setObjectName(QStringLiteral("matrixStoryDetail"));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_headline);
    words->addWidget(m_detail);
    for (ElidedLabel *label : {m_headline, m_detail})
        label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_row->setSpacing(8);
    m_row->addWidget(m_sign);
    m_row->addSpacing(4);
    m_row->addLayout(words, 1);
    body()->addLayout(m_row);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setDensity(false, false);
}

ActionButton *StoryBar::addAction(QAction *action)
{
    auto *button = new ActionButton(m_theme, ActionButton::Look::Secondary, action, this);
    m_row->addWidget(button);
    m_buttons.append(button);
    return button;
}

void StoryBar::setStory(theme::Status status, const models::CellStory &story)
{
    m_sign->setStatus(status);
    m_headline->setText(story.headline);
    m_detail->setText(story.detail);
    setAccessibleName(story.sentence());
}

void StoryBar::clear()
{
    m_sign->setStatus(std::nullopt);
    m_headline->setText({});
    m_detail->setText({});
    setAccessibleName({});
}

void StoryBar::setDensity(bool low, bool narrow)
{
    m_row->setContentsMargins(13, low ? 4 : 8, 10, low ? 4 : 8);
    for (ActionButton *button : std::as_const(m_buttons)) {
        button->setSmall(low);
        button->setKeyHintShown(!narrow);
    }
}

} // namespace pages
