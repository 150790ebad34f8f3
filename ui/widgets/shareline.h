#pragma once

#include "ui/theme/chartfill.h"

#include <QList>
#include <QWidget>

namespace theme {
class Theme;
}

namespace widgets {

/// A stacked bar of shares, told apart by lightness, hatch and a gap of the ground.
class ShareLine : public QWidget {
    Q_OBJECT

public:
    struct Share {
        theme::ChartFill fill;
        int count;
    };

    explicit ShareLine(theme::Theme &theme, QWidget *parent = nullptr);

    void setShares(const QList<Share> &shares);
    QSize sizeHint() const override { return {200, 10}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Theme &m_theme;
    QList<Share> m_shares;
};

} // namespace widgets
