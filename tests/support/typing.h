#pragma once

#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QWidget>

namespace support {

/// Types Vietnamese text key by key (QTest::keyClicks aborts on anything beyond ASCII).
inline void typeText(QWidget *widget, const QString &text)
{
    for (const QChar letter : text) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(widget, &press);
        QKeyEvent release(QEvent::KeyRelease, Qt::Key_unknown, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(widget, &release);
    }
}

/// As an input method does it: the syllable stands as pre-edit first, then it is committed.
inline void composeText(QWidget *widget, const QString &preedit, const QString &commit)
{
    QInputMethodEvent composing(preedit, {});
    QApplication::sendEvent(widget, &composing);
    QInputMethodEvent done;
    done.setCommitString(commit);
    QApplication::sendEvent(widget, &done);
}

} // namespace support
