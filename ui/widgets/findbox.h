#pragma once

#include <QPushButton>

namespace theme {
class Theme;
}

namespace widgets {

/// Looks like a field and is the door to the FindPanel: at the right of the menu row, with its key.
class FindBox : public QPushButton {
    Q_OBJECT

public:
    explicit FindBox(theme::Theme &theme, QWidget *parent = nullptr);

    void setNarrow(bool narrow); ///< 200 px instead of 300

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Theme &m_theme;
    bool m_narrow = false;
};

} // namespace widgets
