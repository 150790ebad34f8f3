#pragma once

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

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Theme &m_theme;
    QString m_icon;
};

} // namespace widgets
