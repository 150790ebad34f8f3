#pragma once

#include <QPlainTextEdit>

namespace widgets {

/// Text of a few lines in a form. Tab leaves it, Enter begins a line. It is as high as the lines asked for, and grows
/// with what is typed up to the most.
class NoteField : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit NoteField(QWidget *parent = nullptr);

    void setLines(int least, int most);
    QString text() const { return toPlainText(); } ///< without what an input method is still composing
    bool isBlank() const { return toPlainText().trimmed().isEmpty(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int wantedHeight() const;
    void fit();

    int m_least = 2;
    int m_most = 6;
};

} // namespace widgets
