#pragma once

#include <QLineEdit>

class QMenu;

namespace theme {
class Theme;
}

namespace widgets {

/// The "Lọc" field: magnifier at the left, the key in a box at the right while empty, Esc clears. With a menu a chevron
/// stands at the right end.
/// Never rewrites what is being typed (Vietnamese typing); filterChanged() comes only between syllables'
/// commits.
class FilterField : public QLineEdit {
    Q_OBJECT

public:
    explicit FilterField(theme::Theme &theme, QWidget *parent = nullptr);

    void setKeyHint(const QString &key); ///< "Ctrl+F"
    /// What Alt+↓ and the chevron at the right open: the filters kept by name.
    void setMenu(QMenu *menu);
    void openMenu();
    QSize sizeHint() const override;

signals:
    void filterChanged(const QString &text);
    void downPressed(); ///< ↓ or Enter: go to the list

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    theme::Theme &m_theme;
    QRect chevronRect() const;

    QString m_key;
    QMenu *m_menu = nullptr;
};

} // namespace widgets
