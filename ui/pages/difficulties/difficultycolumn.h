#pragma once

#include "core/domain/difficulty.h"
#include "ui/widgets/panel.h"

namespace models {
class DifficultyModel;
}

namespace widgets {
class ElidedLabel;
}

namespace pages {

class DifficultyList;

/// One stage of the board: its name and count, how long its oldest stands, and its cards.
class DifficultyColumn : public widgets::Panel {
    Q_OBJECT

public:
    DifficultyColumn(theme::Theme &theme, domain::DifficultyStage stage, QWidget *parent = nullptr);

    domain::DifficultyStage stage() const { return m_stage; }
    DifficultyList *list() const { return m_list; }
    models::DifficultyModel *model() const { return m_model; }

    void refreshHead(); ///< after the cards of the model have changed
    /// Shows which column the keys go to: its row stays in sight, its head is underlined.
    void setCurrent(bool current);
    void setLow(bool low);
    /// Goes to the row, or to the nearest there is.
    void selectRow(int row);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Theme &m_theme;
    domain::DifficultyStage m_stage;
    models::DifficultyModel *m_model;
    DifficultyList *m_list;
    QWidget *m_head;
    widgets::ElidedLabel *m_name;
    widgets::ElidedLabel *m_count;
    widgets::ElidedLabel *m_longest;
    bool m_current = false;
};

} // namespace pages
