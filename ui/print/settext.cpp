#include "ui/print/settext.h"

#include "ui/print/documentfonts.h"
#include "ui/print/pagegeometry.h"
#include "ui/print/printabletext.h"

#include <QFontMetricsF>
#include <QRegularExpression>
#include <QTextOption>

namespace print {

namespace {

constexpr double Unit = geometry::UnitsPerMillimetre;
constexpr qsizetype longestReference = 60; ///< characters of a document's number
constexpr qsizetype longestWord = 400; ///< several lines of it

Qt::Alignment horizontal(document::Alignment alignment)
{
    switch (alignment) {
    case document::Alignment::Centre:
        return Qt::AlignHCenter;
    case document::Alignment::Right:
        return Qt::AlignRight;
    case document::Alignment::Justified:
        return Qt::AlignJustify;
    case document::Alignment::Left:
        break;
    }
    return Qt::AlignLeft;
}

/// Would a line that ends before `at` tear a document's number ("1228/" "KH-UBND") apart?
bool tearsReference(const QString &text, qsizetype at)
{
    const QChar before = text.at(at - 1);
    if (before != QLatin1Char('/') && before != QLatin1Char('-'))
        return false;
    // No number is longer; a text without blanks would be looked through from its beginning for each of its lines.
    const QString near = text.mid(qMax<qsizetype>(0, at - longestReference), qMin(at, longestReference));
    static const QRegularExpression number(QStringLiteral("\\d/"));
    return near.mid(near.lastIndexOf(QLatin1Char(' ')) + 1).contains(number);
}

/// Qt looks through a whole word for every line of it: one of a megabyte would take a minute. What no language has for
/// a word may be parted.
QString withBreaks(const QString &text)
{
    if (text.size() <= longestWord)
        return text;
    QString parted;
    parted.reserve(text.size() + text.size() / longestWord);
    qsizetype length = 0;
    for (const QChar sign : text) {
        length = sign.isSpace() ? 0 : length + 1;
        if (length > longestWord && !sign.isLowSurrogate() && !sign.isMark()) {
            parted += QChar(0x200B); // a blank without width
            length = 1;
        }
        parted += sign;
    }
    return parted;
}

} // namespace

SetText::SetText(const document::Runs &runs, const TextStyle &style, double width)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const document::Run &run : runs) {
        // QTextLayout swallows '\n'.
        const QString part = withBreaks(printable(run.text).replace(QLatin1Char('\n'), QChar::LineSeparator));
        if (run.bold || run.italic) {
            QTextCharFormat format;
            format.setFont(documentfonts::font(style.size, style.bold || run.bold, style.italic || run.italic));
            formats.append({int(text.size()), int(part.size()), format});
        }
        text += part;
    }

    const QFont font = documentfonts::font(style.size, style.bold, style.italic);
    const QFontMetricsF metrics(font);
    m_lineHeight = metrics.lineSpacing() / Unit;
    m_linePitch = m_lineHeight * style.lineSpacing;
    m_ascent = metrics.ascent() / Unit;

    QTextOption option(horizontal(style.alignment));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    option.setUseDesignMetrics(true);

    m_layout = std::make_shared<QTextLayout>(text, font);
    m_layout->setTextOption(option);
    m_layout->setFormats(formats);
    m_layout->setCacheEnabled(true);
    m_layout->beginLayout();
    for (;;) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid())
            break;
        const int index = m_layout->lineCount() - 1;
        const double indent = index == 0 ? style.firstLineIndent : 0;
        const double room = (width - indent) * Unit;
        line.setLineWidth(room);
        const qsizetype end = line.textStart() + line.textLength();
        if (end < text.size() && tearsReference(text, end)) {
            const qsizetype blank = text.lastIndexOf(QLatin1Char(' '), end - 1);
            if (blank > line.textStart())
                line.setNumColumns(int(blank) + 1 - line.textStart(), room);
        }
        line.setPosition({indent * Unit, index * m_linePitch * Unit});
    }
    m_layout->endLayout();
}

SetText::SetText(const QString &text, const TextStyle &style, double width)
    : SetText(document::Runs{document::Run{text}}, style, width)
{
}

double SetText::height() const
{
    return (lineCount() - 1) * m_linePitch + m_lineHeight;
}

double SetText::naturalWidth() const
{
    double widest = 0;
    for (int i = 0; i < lineCount(); ++i)
        widest = qMax(widest, m_layout->lineAt(i).naturalTextWidth());
    return widest / Unit;
}

TextItem SetText::lines(int first, int count, QPointF topLeft) const
{
    return {topLeft, m_layout, first, count};
}

double SetText::widthOf(const QString &text, const TextStyle &style)
{
    return SetText(text, style, 10000).naturalWidth();
}

} // namespace print
