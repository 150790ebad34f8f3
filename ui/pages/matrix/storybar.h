#pragma once

#include "ui/models/matrixwords.h"
#include "ui/theme/status.h"
#include "ui/widgets/panel.h"

#include <QList>

class QAction;
class QHBoxLayout;

namespace widgets {
class ActionButton;
class ElidedLabel;
} // namespace widgets

namespace pages {

/// Below the wall chart: the current cell in words, with its acts at the right.
class StoryBar : public widgets::Panel {
    Q_OBJECT

public:
    explicit StoryBar(theme::Theme &theme, QWidget *parent = nullptr);

    widgets::ActionButton *addAction(QAction *action);
    void setStory(theme::Status status, const models::CellStory &story);
    void clear(); ///< there is no cell
    void setDensity(bool low, bool narrow);

private:
    class Sign;

    theme::Theme &m_theme;
    Sign *m_sign;
    widgets::ElidedLabel *m_headline;
    widgets::ElidedLabel *m_detail;
    QHBoxLayout *m_row;
    QList<widgets::ActionButton *> m_buttons;
};

} // namespace pages
