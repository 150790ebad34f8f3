#pragma once

#include <QComboBox>

namespace widgets {

/// A list to choose from that the wheel does not change: whoever scrolls a form must not choose another period by it.
/// Its width does not depend on its longest line.
class ChoiceBox : public QComboBox {
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    /// Chooses the line with this value as its data, else the first one.
    void choose(const QVariant &value);

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace widgets
