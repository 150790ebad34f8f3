#pragma once

#include <QWidget>

namespace theme {
class Theme;
}

namespace pages {

/// What the cells of the wall chart mean, in the order from good to bad.
class MatrixLegend : public QWidget {
    Q_OBJECT

public:
    explicit MatrixLegend(theme::Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Theme &m_theme;
};

} // namespace pages
