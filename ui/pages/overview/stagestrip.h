#pragma once

#include "core/reporting/periodfigures.h"

#include <QWidget>

namespace theme {
class Theme;
}

namespace widgets {
class StageButton;
}

namespace pages {

/// The five stages of difficulties side by side: how many stand there, and since when the oldest does.
class StageStrip : public QWidget {
    Q_OBJECT

public:
    explicit StageStrip(theme::Theme &theme, QWidget *parent = nullptr);

    void setFigures(const reporting::PeriodFigures &figures);
    void setLow(bool low);

signals:
    void stageRequested(domain::DifficultyStage stage);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Theme &m_theme;
    QList<widgets::StageButton *> m_buttons;
};

} // namespace pages
