#pragma once

#include <QWidget>

namespace theme {
class Theme;
}

namespace app {

/// The column of the navigation: its own ground, whatever the palette of what stands on it.
class SideGround : public QWidget {
    Q_OBJECT

public:
    explicit SideGround(theme::Theme &theme, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Theme &m_theme;
};

} // namespace app
