#pragma once

#include "ui/theme/status.h"
#include "ui/widgets/doorbutton.h"

#include <optional>

namespace widgets {

/// A number with its sign and word, that is also the door to what it counts: big, with the word below it, or within one
/// line of text.
class FigureButton : public DoorButton {
    Q_OBJECT

public:
    enum class Shape { Tall, Line };

    FigureButton(
        theme::Theme &theme, std::optional<theme::Status> status, const QString &word, QWidget *parent = nullptr);

    void setFigure(int number);
    int figure() const { return m_number; }
    /// Painted in the status's colour (tall) or bold (line): only for what asks for action, and only when it is not
    /// zero.
    void setUrgent(bool urgent);
    void setShape(Shape shape);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; ///< the number and the beginning of the word

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintTall(QPainter *painter) const;
    /// The sign and the words in a line of the widget.
    void paintLine(QPainter *painter, const QRect &line, const QString &words, bool bold) const;
    QString lineWords() const;
    QFont wordFont(bool bold) const;
    bool isLoud() const { return m_urgent && m_number > 0 && m_status; }

    std::optional<theme::Status> m_status;
    Shape m_shape = Shape::Tall;
    int m_number = 0;
    bool m_urgent = false;
};

} // namespace widgets
