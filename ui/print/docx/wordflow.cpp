#include "ui/print/docx/wordflow.h"

#include "ui/print/docx/wordparts.h"
#include "ui/print/docx/wordstyles.h"
#include "ui/print/pagegeometry.h"
#include "ui/print/settext.h"

#include <utility>

namespace print {

using document::Orientation;

WordFlow::WordFlow(const document::PageSetup &setup) : m_setup(setup)
{
    const QString drawing = QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/");
    m_xml.start("w:document",
        {{"xmlns:w", wordNamespace()}, {"xmlns:r", relationsNamespace()},
            {"xmlns:wp", drawing + QStringLiteral("wordprocessingDrawing")},
            {"xmlns:a", drawing + QStringLiteral("main")}, {"xmlns:pic", drawing + QStringLiteral("picture")}});
    m_xml.start("w:body");
}

double WordFlow::bodyWidth() const
{
    return geometry::bodyRect(m_next.orientation, m_setup).width();
}

double WordFlow::bodyHeight() const
{
    return geometry::bodyRect(m_next.orientation, m_setup).height();
}

void WordFlow::startPart()
{
    m_next.startsPart = true;
    m_isPending = true;
}

void WordFlow::turn(Orientation orientation)
{
    if (orientation == m_next.orientation)
        return;
    m_next = {orientation, m_isPending && m_next.startsPart};
    m_isPending = true;
}

/// The properties of a section stand at its end, in its last paragraph.
void WordFlow::openSection()
{
    if (!std::exchange(m_isPending, false))
        return;
    const bool isFirst = !m_hasContent; // nothing to be parted from
    if (m_hasContent) {
        m_xml.start("w:p");
        m_xml.start("w:pPr");
        m_xml.empty("w:pStyle", {{"w:val", QLatin1String(wordstyle::Rule)}});
        m_xml.empty("w:spacing", {{"w:line", QStringLiteral("20")}, {"w:lineRule", QStringLiteral("exact")}});
        writeSection(m_section);
        m_xml.end();
        m_xml.end();
    }
    m_section = {m_next.orientation, m_next.startsPart || isFirst};
    m_hasContent = false;
    m_endsWithTable = false;
}

WordXml &WordFlow::text()
{
    openSection();
    m_hasContent = true;
    m_endsWithTable = false;
    return m_xml;
}

WordXml &WordFlow::table(double spaceAbove, bool keepWithNext)
{
    openSection();
    // Two tables without a paragraph between them would be one.
    if (m_hasContent && (spaceAbove > 0 || m_endsWithTable))
        addSpace(spaceAbove, keepWithNext);
    m_hasContent = true;
    m_endsWithTable = true;
    return m_xml;
}

void WordFlow::addSpace(double height, bool keepWithNext)
{
    m_xml.paragraph({.style = wordstyle::Rule, .keepWithNext = keepWithNext, .exactLine = height}, {});
}

QString WordFlow::addPicture(const QByteArray &png)
{
    m_pictures.append(png);
    return pictureRelation(int(m_pictures.size()));
}

void WordFlow::writeSection(const Section &section)
{
    const QSizeF page = geometry::pageSize(section.orientation);
    const auto number = [](double millimetres) { return QString::number(twips(millimetres)); };
    const SetText pageNumber(QStringLiteral("2"), {geometry::PageNumberSize}, bodyWidth());
    m_xml.start("w:sectPr");
    m_xml.empty("w:headerReference", {{"w:type", QStringLiteral("default")}, {"r:id", headerRelation()}});
    m_xml.empty("w:type", {{"w:val", QStringLiteral("nextPage")}});
    if (section.orientation == Orientation::Landscape) {
        m_xml.empty("w:pgSz",
            {{"w:w", number(page.width())}, {"w:h", number(page.height())}, {"w:orient", QStringLiteral("landscape")}});
    } else {
        m_xml.empty("w:pgSz", {{"w:w", number(page.width())}, {"w:h", number(page.height())}});
    }
    m_xml.empty("w:pgMar",
        {{"w:top", number(m_setup.top)}, {"w:right", number(m_setup.right)}, {"w:bottom", number(m_setup.bottom)},
            {"w:left", number(m_setup.left)}, {"w:header", number((m_setup.top - pageNumber.lineHeight()) / 2)},
            {"w:footer", number(m_setup.bottom / 2)}, {"w:gutter", QStringLiteral("0")}});
    if (section.startsPart) {
        m_xml.empty("w:pgNumType", {{"w:start", QStringLiteral("1")}});
        m_xml.empty("w:titlePg"); // its first page has no number
    }
    m_xml.end();
}

QByteArray WordFlow::take()
{
    if (!m_hasContent)
        openSection();
    if (!m_hasContent || m_endsWithTable) // a text ends with a paragraph
        addSpace(0, false);
    writeSection(m_section);
    return m_xml.take();
}

} // namespace print
