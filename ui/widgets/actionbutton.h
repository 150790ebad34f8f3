#pragma once

#include <QPushButton>

class QAction;
class QPainter;

namespace theme {
class Theme;
}

namespace widgets {

/// A button of ours: icon, text and, where it is worth learning, the key in a small box.
/// Bound to an action it follows the action's text, icon, enabled state and tooltip (a disabled action says
/// why).
class ActionButton : public QPushButton {
    Q_OBJECT

public:
    enum class Look {
        Primary, ///< filled accent, one per page
        Secondary, ///< edge and text
        Quiet, ///< no edge: in panel heads and beside fields
        Link ///< accent text, underlined under the mouse
    };

    ActionButton(theme::Theme &theme, Look look, QWidget *parent = nullptr);
    ActionButton(theme::Theme &theme, Look look, QAction *action, QWidget *parent = nullptr);

    Look look() const { return m_look; }
    QAction *boundAction() const { return m_action; }

    /// Instead of the action's text, where the place says the rest of it ("Lưu PDF…" on the page of the paper).
    void setShortText(const QString &text);
    void setIconName(const QString &name); ///< of resources/icons
    void setTrailingIconName(const QString &name); ///< right of the text ("chevron-down")
    void setKeyHint(const QString &key); ///< "Ctrl+N"; empty: none
    void setKeyHintShown(bool shown);
    int keyHintWidth() const; ///< what the button is wider with its hint, shown or not; 0: it has none
    int widthWithoutKeyHint() const;
    void setSmall(bool small); ///< 26 px for panels instead of 30

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent *event) override; ///< Enter presses it as Space does
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void followAction();
    QFont paintFont() const;
    bool showsIcon() const;
    QString shownIcon() const;
    int padding() const;
    QColor ink() const;
    void paintBox(QPainter &painter) const;

    theme::Theme &m_theme;
    Look m_look;
    QAction *m_action = nullptr;
    QString m_short;
    QString m_icon;
    QString m_trailing;
    QString m_key;
    bool m_keyShown = true;
    bool m_small = false;
    bool m_followsVisible = true; ///< what the action said last
};

} // namespace widgets
