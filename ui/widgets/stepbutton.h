#pragma once

#include <QColor>
#include <QToolButton>

namespace theme {
class Theme;
}

namespace widgets {

/// A bare icon that is pressed (‹ › ✕): no edge, a ring when it has the focus. Needs an accessible name and a
/// tooltip.
class StepButton : public QToolButton {
    Q_OBJECT

public:
    StepButton(theme::Theme &theme, const QString &iconName, QWidget *parent = nullptr);

    /// Icon and ring, where the button stands on a ground of a colour of its own. Default: those of the theme.
    void setInk(const QColor &ink);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Theme &m_theme;
    QString m_icon;
    QColor m_ink;
};

} // namespace widgets
