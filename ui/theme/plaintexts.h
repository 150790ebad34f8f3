#pragma once

#include <QObject>

class QLabel;

namespace theme {

/// Qt takes any text that looks like HTML for HTML, in labels, in message boxes and in the tips under the mouse, so the
/// name of a unit could draw a picture or hide a word. Here a text is a text, unless a label was told explicitly that
/// it is rich: this looks at every label of the application when it is first shown and at every tip, wherever they are
/// made. Tips are also wrapped and cut: a text of a megabyte would hold up the window.
class PlainTexts : public QObject {
    Q_OBJECT

public:
    /// Watches the application until it ends; called again it does nothing.
    static void install();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QObject::QObject;

    void makePlain(QLabel *label);
};

/// As much of a text as any line of a screen can hold: what is elided is measured first, and a megabyte takes a second.
QString lineOf(const QString &text);

/// A text as the HTML that shows it letter by letter, cut off after `most` characters; empty for none.
QString tipOf(const QString &text, int most = 1000);

} // namespace theme
