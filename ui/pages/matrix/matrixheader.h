#pragma once

#include <QHeaderView>

namespace theme {
class Theme;
}

namespace pages {

/// The heads of the wall chart: short names of the months; the marked one is dark, with a bar under it.
class MatrixHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit MatrixHeader(theme::Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    theme::Theme &m_theme;
};

} // namespace pages
