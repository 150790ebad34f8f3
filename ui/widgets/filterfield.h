#pragma once

#include <QLineEdit>

namespace theme {
class Theme;
}

namespace widgets {

/// The "Lọc" field: magnifier at the left, the key in a box at the right while empty, Esc clears.
/// Never rewrites what is being typed (Vietnamese typing); filterChanged() comes only between syllables'
/// commits.
class FilterField : public QLineEdit {
    Q_OBJECT

public:
    explicit FilterField(theme::Theme &theme, QWidget *parent = nullptr);

    void setKeyHint(const QString &key); ///< "Ctrl+F"
    QSize sizeHint() const override;

signals:
    void filterChanged(const QString &text);
    void downPressed(); ///< ↓ or Enter: go to the list

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    theme::Theme &m_theme;
    QString m_key;
};

} // namespace widgets
