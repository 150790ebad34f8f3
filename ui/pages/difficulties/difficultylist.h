#pragma once

#include <QListView>

namespace theme {
class Theme;
}

namespace pages {

class DifficultyDelegate;

/// The cards of one stage. ↑ and ↓ walk in it; the other keys are told to the board.
class DifficultyList : public QListView {
    Q_OBJECT

public:
    explicit DifficultyList(theme::Theme &theme, QWidget *parent = nullptr);

    void setLow(bool low);
    /// Letters typed over a list do nothing: an input method would make words of them.
    void keyboardSearch(const QString &) override { }

signals:
    void columnRequested(int step); ///< -1: the one at the left
    void markToggled();
    void opened();
    void left(); ///< Esc
    void focused(); ///< the focus came here

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    /// The current card stays in sight when a strip opens below the board.
    void resizeEvent(QResizeEvent *event) override;

private:
    theme::Theme &m_theme;
    DifficultyDelegate *m_delegate;
};

} // namespace pages
