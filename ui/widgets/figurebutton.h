#pragma once

#include "ui/theme/status.h"

#include <QAbstractButton>

#include <optional>

namespace theme {
class Theme;
}

namespace widgets {

/// A big number with its sign and word below it, that is also the door to what it counts.
class FigureButton : public QAbstractButton {
    Q_OBJECT

public:
    FigureButton(
        theme::Theme &theme, std::optional<theme::Status> status, const QString &word, QWidget *parent = nullptr);

    void setFigure(int number);
    /// Painted in the status's colour: only for what asks for action, and only when it is not zero.
    void setUrgent(bool urgent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; ///< the number and the beginning of the word

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Theme &m_theme;
    std::optional<theme::Status> m_status;
    int m_number = 0;
    bool m_urgent = false;
};

} // namespace widgets
