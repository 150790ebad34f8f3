#include "ui/widgets/notefield.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace widgets {

NoteField::NoteField(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(4);
    setViewportMargins(1, 1, 1, 1); // room for the ring of the focus
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &NoteField::fit);
    fit();
}

void NoteField::setLines(int least, int most)
{
    m_least = least;
    m_most = std::max(least, most);
    fit();
}

int NoteField::wantedHeight() const
{
    // A plain text document counts its height in lines.
    const int lines = std::clamp(int(document()->size().height()), m_least, m_most);
    const int around = 2 * (frameWidth() + 1 + int(document()->documentMargin()));
    return lines * fontMetrics().lineSpacing() + around;
}

QSize NoteField::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, wantedHeight()};
}

QSize NoteField::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 10, wantedHeight()};
}

void NoteField::fit()
{
    const bool fits = int(document()->size().height()) <= m_most;
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    // The caret's line was brought into sight before the field had grown for it.
    if (fits && height() >= wantedHeight())
        verticalScrollBar()->setValue(0);
    updateGeometry();
}

void NoteField::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void NoteField::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    update();
}

void NoteField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    update();
}

void NoteField::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace widgets
