#pragma once

#include <QFrame>

class QAction;
class QLabel;

namespace theme {
class Theme;
}

namespace pages {

/// The amber box below words that were written over figures which have changed since: what changed, word by word, and
/// the two answers. It offers, it never takes.
class NewDataBox : public QFrame {
    Q_OBJECT

public:
    NewDataBox(theme::Theme &theme, QAction *take, QAction *keep, QWidget *parent = nullptr);

    /// `before` is what the data said when the words were written, `now` what they say.
    void setChange(const QString &before, const QString &now);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    theme::Theme &m_theme;
    QLabel *m_title;
    QLabel *m_changes;
};

} // namespace pages
