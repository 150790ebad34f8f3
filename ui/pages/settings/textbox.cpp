#include "ui/pages/settings/textbox.h"

#include <QEvent>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace pages {

TextBox::TextBox(int leastLines, int mostLines, QWidget *parent)
    : QPlainTextEdit(parent), m_least(leastLines), m_most(mostLines)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &TextBox::fit);
    fit();
}

int TextBox::heightOf(int lines) const
{
    return lines * fontMetrics().lineSpacing() + int(2 * document()->documentMargin()) + 2 * frameWidth() + 2;
}

void TextBox::fit()
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += std::max(1, block.layout()->lineCount());
    const int height = heightOf(std::clamp(lines, m_least, m_most));
    if (height != maximumHeight())
        setFixedHeight(height);
}

QSize TextBox::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, height()};
}

QSize TextBox::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, heightOf(m_least)};
}

void TextBox::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void TextBox::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace pages
