#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace theme {
class Theme;
}

namespace widgets {

class ElidedLabel;

/// White ground, one hairline, corners 4 px. With a title it has a head (36 px) closed by a hairline.
class Panel : public QFrame {
    Q_OBJECT

public:
    explicit Panel(theme::Theme &theme, QWidget *parent = nullptr);

    void setTitle(const QString &title); ///< bold, at the left; empty: no head
    QString title() const;
    void setNote(const QString &note); ///< small, text2, at the right of the head
    void addHeadWidget(QWidget *widget); ///< at the right end of the head
    void setHeadStrip(QWidget *strip); ///< in place of the head: a row of its own, as high as it needs; takes it
    QVBoxLayout *body() const { return m_body; } ///< no margins, no spacing: rows run to the edge
    /// A strip of the ground `alt` under the body, closed by a hairline above; nullptr until asked for.
    QHBoxLayout *footer();

    void setHeadHeight(int height); ///< other than the usual one

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showHead();
    void refresh();

    theme::Theme &m_theme;
    QVBoxLayout *m_outer;
    QWidget *m_head;
    QHBoxLayout *m_headRow;
    ElidedLabel *m_title;
    ElidedLabel *m_note;
    QVBoxLayout *m_body;
    QWidget *m_strip = nullptr;
    QWidget *m_footer = nullptr;
    int m_headHeight = 0;
};

} // namespace widgets
