#pragma once

#include <QWidget>

namespace theme {
class Theme;
}

namespace widgets {
class ElidedLabel;
}

namespace app {

/// The head of the navigation (48 px): which plan the window is about and who issued it. Compact: the icon
/// with both in its tooltip.
class PlanSwitch : public QWidget {
    Q_OBJECT

public:
    explicit PlanSwitch(theme::Theme &theme, QWidget *parent = nullptr);

    void setPlan(const QString &shortNumber, const QString &issuer);
    void setCompact(bool compact);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Theme &m_theme;
    widgets::ElidedLabel *m_number;
    widgets::ElidedLabel *m_issuer;
    bool m_compact = false;
};

} // namespace app
