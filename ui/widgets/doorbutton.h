#pragma once

#include <QAbstractButton>

class QPainter;

namespace theme {
class Theme;
}

namespace widgets {

/// A flat button that paints itself and opens what it counts: by a click, Space or Enter.
class DoorButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit DoorButton(theme::Theme &theme, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    theme::Theme &theme() const { return m_theme; }
    /// The ring of the focus, inside the edge.
    void paintFocus(QPainter *painter) const;

private:
    theme::Theme &m_theme;
};

} // namespace widgets
