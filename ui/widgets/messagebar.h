#pragma once

#include <QFrame>

class QAction;
class QHBoxLayout;
class QLabel;

namespace theme {
class Theme;
}

namespace widgets {

class ActionButton;
class StepButton;

/// One sentence (what, why, what now) with the sign and the fill of its kind, and at most two buttons.
/// It stays until it is answered; Esc closes it when it has the focus and may be closed.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    enum class Kind {
        Success, ///< the green of "đúng hạn"
        Information, ///< the blue of "trong hạn"
        Warning, ///< the amber of "sắp đến hạn"
        Error ///< the red of "chưa báo cáo"
    };

    explicit MessageBar(theme::Theme &theme, QWidget *parent = nullptr); ///< hidden until say()

    void say(Kind kind, const QString &sentence);
    QString sentence() const;
    Kind kind() const { return m_kind; }
    ActionButton *addButton(const QString &text); ///< at most two
    void clearButtons();
    void setClosable(bool closable); ///< default: yes, by ✕ and Esc
    /// In a narrow place: the buttons stand below the sentence. To be called before addButton().
    void setButtonsBelow(bool below);
    void setCompact(bool compact); ///< in a form: 30 px instead of 36
    /// A thin line at the bottom edge for work that is so far done (0–100); -1, as at first: none.
    void setProgress(int percent);
    int progress() const { return m_progress; }

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    theme::Theme &m_theme;
    Kind m_kind = Kind::Information;
    QHBoxLayout *m_row;
    QHBoxLayout *m_below;
    QLabel *m_text;
    StepButton *m_close;
    QList<ActionButton *> m_buttons;
    bool m_compact = false;
    bool m_buttonsBelow = false;
    int m_progress = -1;
};

} // namespace widgets
