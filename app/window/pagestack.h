#pragma once

#include <QStackedWidget>

namespace app {

/// Holds the pages. They never hold the window wide: it is the window's size that tells a page how to lay
/// itself out, so what a page needed at the size before must not stand in the way.
class PageStack : public QStackedWidget {
    Q_OBJECT

public:
    using QStackedWidget::QStackedWidget;

    QSize minimumSizeHint() const override { return {640, 400}; }
};

} // namespace app
