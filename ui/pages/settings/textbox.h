#pragma once

#include <QPlainTextEdit>

namespace pages {

/// A field of several lines that is as high as its text, within limits. Tab leaves it.
class TextBox : public QPlainTextEdit {
    Q_OBJECT

public:
    TextBox(int leastLines, int mostLines, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int heightOf(int lines) const;
    void fit();

    int m_least;
    int m_most;
};

} // namespace pages
