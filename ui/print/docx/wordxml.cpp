#include "ui/print/docx/wordxml.h"

#include "ui/print/printabletext.h"

namespace print {

using document::Alignment;

int twips(double millimetres)
{
    return qRound(millimetres * 1440 / 25.4);
}

QString wordAlignment(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Centre:
        return QStringLiteral("center");
    case Alignment::Right:
        return QStringLiteral("right");
    case Alignment::Justified:
        return QStringLiteral("both");
    case Alignment::Left:
        break;
    }
    return QStringLiteral("left");
}

WordXml::WordXml() : m_xml(&m_bytes)
{
    m_xml.writeStartDocument(QStringLiteral("1.0"), true);
}

void WordXml::start(const char *element, Attributes attributes)
{
    m_xml.writeStartElement(QLatin1String(element));
    writeAttributes(attributes);
}

void WordXml::end()
{
    m_xml.writeEndElement();
}

void WordXml::empty(const char *element, Attributes attributes)
{
    m_xml.writeEmptyElement(QLatin1String(element));
    writeAttributes(attributes);
}

void WordXml::textElement(const char *element, const QString &text, Attributes attributes)
{
    start(element, attributes);
    m_xml.writeCharacters(printable(text));
    end();
}

void WordXml::writeAttributes(Attributes attributes)
{
    for (const auto &[name, value] : attributes)
        m_xml.writeAttribute(QLatin1String(name), printable(value));
}

void WordXml::startParagraph(const WordParagraph &paragraph)
{
    start("w:p");
    writeParagraphProperties(paragraph);
}

void WordXml::writeParagraphProperties(const WordParagraph &paragraph)
{
    const auto number = [](double millimetres) { return QString::number(twips(millimetres)); };
    start("w:pPr");
    empty("w:pStyle", {{"w:val", QLatin1String(paragraph.style)}});
    if (paragraph.keepWithNext)
        empty("w:keepNext");
    if (paragraph.keepLines)
        empty("w:keepLines");
    if (paragraph.ruleAbove) {
        start("w:pBdr");
        empty("w:top",
            {{"w:val", QStringLiteral("single")}, {"w:sz", QStringLiteral("6")}, {"w:space", QStringLiteral("0")},
                {"w:color", QStringLiteral("auto")}});
        end();
    }
    if (paragraph.before || paragraph.after || paragraph.exactLine) {
        m_xml.writeEmptyElement(QStringLiteral("w:spacing"));
        if (paragraph.before)
            writeAttributes({{"w:before", number(*paragraph.before)}});
        if (paragraph.after)
            writeAttributes({{"w:after", number(*paragraph.after)}});
        if (paragraph.exactLine) {
            const int least = 20; // a point
            writeAttributes({{"w:line", QString::number(qMax(least, twips(*paragraph.exactLine)))},
                {"w:lineRule", QStringLiteral("exact")}});
        }
    }
    if (paragraph.left || paragraph.right || paragraph.hanging || paragraph.firstLine) {
        m_xml.writeEmptyElement(QStringLiteral("w:ind"));
        if (paragraph.left)
            writeAttributes({{"w:left", number(*paragraph.left)}});
        if (paragraph.right)
            writeAttributes({{"w:right", number(*paragraph.right)}});
        if (paragraph.hanging)
            writeAttributes({{"w:hanging", number(*paragraph.hanging)}});
        else if (paragraph.firstLine)
            writeAttributes({{"w:firstLine", number(*paragraph.firstLine)}});
    }
    if (paragraph.alignment)
        empty("w:jc", {{"w:val", wordAlignment(*paragraph.alignment)}});
    if (paragraph.size > 0)
        writeTextProperties(*this, {false, false, paragraph.size});
    end();
}

void WordXml::writeTextProperties(WordXml &xml, const WordText &style)
{
    if (!style.bold && !style.italic && style.size <= 0)
        return;
    xml.start("w:rPr");
    if (style.bold)
        xml.empty("w:b");
    if (style.italic)
        xml.empty("w:i");
    if (style.size > 0) {
        const QString halfPoints = QString::number(qRound(style.size * 2));
        xml.empty("w:sz", {{"w:val", halfPoints}});
        xml.empty("w:szCs", {{"w:val", halfPoints}});
    }
    xml.end();
}

void WordXml::addText(const QString &text, const WordText &style)
{
    if (text.isEmpty())
        return;
    start("w:r");
    writeTextProperties(*this, style);
    const QStringList lines = printable(text).split(QLatin1Char('\n'));
    for (qsizetype line = 0; line < lines.size(); ++line) {
        if (line > 0)
            empty("w:br");
        if (!lines.at(line).isEmpty())
            textElement("w:t", lines.at(line), {{"xml:space", QStringLiteral("preserve")}});
    }
    end();
}

void WordXml::addRuns(const document::Runs &runs)
{
    for (const document::Run &run : runs)
        addText(run.text, {run.bold, run.italic});
}

void WordXml::paragraph(const WordParagraph &paragraph, const QString &text, const WordText &style)
{
    startParagraph(paragraph);
    addText(text, style);
    endParagraph();
}

QByteArray WordXml::take()
{
    m_xml.writeEndDocument();
    return m_bytes;
}

} // namespace print
