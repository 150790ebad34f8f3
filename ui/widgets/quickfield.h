#pragma once

#include <QLineEdit>
#include <QStringList>

namespace theme {
class Theme;
}

namespace widgets {

/// A line that is a command in itself: large letters, an icon before them, and its keys at the right while there is
/// something to use them on. What it means is asked for at every committed change, never while a syllable is composed.
class QuickField : public QLineEdit {
    Q_OBJECT

public:
    QuickField(theme::Theme &theme, const QString &iconName, QWidget *parent = nullptr);

    /// "Enter lưu", "Esc xóa dòng": what its keys do now. They leave when the words come near them.
    void setKeys(const QStringList &hints);
    bool isComposing() const { return m_composing; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void committed(); ///< the text is another one, and nothing is being composed
    /// A key that is the owner's to use; it is taken unless `*used` stays false. Tab comes as Qt::Key_Tab.
    void keyPressed(int key, Qt::KeyboardModifiers modifiers, bool *used);
    void left(); ///< the focus has gone elsewhere

protected:
    bool event(QEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyFont();
    void settle();
    int keysWidth() const;
    bool handOn(const QKeyEvent &event);

    theme::Theme &m_theme;
    QString m_icon;
    QStringList m_keys;
    QString m_settled; ///< the text that was told last
    bool m_composing = false;
};

} // namespace widgets
