#include "ui/print/docx/wordchart.h"

#include "core/reporting/document/documenttext.h"
#include "core/reporting/document/documentwording.h"
#include "ui/print/documentlayout.h"
#include "ui/print/docx/wordstyles.h"
#include "ui/print/pagegeometry.h"
#include "ui/print/pagepainter.h"

#include <QBuffer>

namespace print {

using document::Chart;

namespace {

constexpr double DotsPerMillimetre = 300 / 25.4;
constexpr double TitleRoom = 12; // mm, left on the page for the title
constexpr double Bleed = 1; // mm around the drawing, for what its lines and letters stand out
constexpr double BarsHigh
    = geometry::BodyLeast; // mm of lying bars in a picture: several fill the pages of Word better than one
constexpr double PictureLine = 1; // pt, of the letters beside a picture: nothing parts it from the next

struct Picture {
    QByteArray png;
    QSizeF size; ///< mm
};

QString emus(double millimetres)
{
    return QString::number(qint64(millimetres * 36000));
}

/// The part of the page that the chart fills.
Picture pictureOf(const LaidOutPage &page, double bleed)
{
    QRectF area = page.body;
    area.setTop(page.blocks.first().top);
    area.setBottom(page.blocks.last().bottom);
    area.adjust(0, -bleed, 0, bleed);
    const QRectF dots(area.topLeft() * DotsPerMillimetre, area.size() * DotsPerMillimetre);
    QImage image = pageImage(page, DotsPerMillimetre).copy(dots.toAlignedRect());
    image = image.convertToFormat(QImage::Format_Grayscale8);
    image.setDotsPerMeterX(qRound(DotsPerMillimetre * 1000));
    image.setDotsPerMeterY(qRound(DotsPerMillimetre * 1000));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return {buffer.data(), area.size()};
}

/// The pictures of a chart over the width of the text, set as on the page.
QList<Picture> picturesOf(const Chart &chart, const WordFlow &flow)
{
    document::Document paper;
    paper.setup = flow.setup();
    const bool isWide = flow.bodyWidth() > geometry::bodyRect(document::Orientation::Portrait, flow.setup()).width();
    if (isWide)
        paper.blocks.append(document::PageOrientation{document::Orientation::Landscape});
    paper.blocks.append(chart);
    const bool areBars = chart.kind == document::ChartKind::Bars;
    paper.setup.bottom += areBars ? qMax(TitleRoom, flow.bodyHeight() - BarsHigh) : TitleRoom;
    QList<Picture> pictures;
    const QList<LaidOutPage> pages = layOut(paper);
    for (const LaidOutPage &page : pages)
        pictures.append(pictureOf(page, areBars ? 0 : Bleed));
    return pictures;
}

void writePicture(WordXml &xml, const Picture &picture, const QString &relation, int number, const QString &words)
{
    const QString id = QString::number(number);
    const QString name = QStringLiteral("Biểu đồ %1").arg(number);
    const QString width = emus(picture.size.width());
    const QString height = emus(picture.size.height());
    const QString zero = QStringLiteral("0");
    xml.start("w:r");
    WordXml::writeTextProperties(xml, {false, false, PictureLine});
    xml.start("w:drawing");
    xml.start("wp:inline", {{"distT", zero}, {"distB", zero}, {"distL", zero}, {"distR", zero}});
    xml.empty("wp:extent", {{"cx", width}, {"cy", height}});
    xml.empty("wp:docPr", {{"id", id}, {"name", name}, {"descr", words}});
    xml.start("a:graphic");
    xml.start("a:graphicData", {{"uri", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/picture")}});
    xml.start("pic:pic");
    xml.start("pic:nvPicPr");
    xml.empty("pic:cNvPr", {{"id", id}, {"name", name}});
    xml.empty("pic:cNvPicPr");
    xml.end();
    xml.start("pic:blipFill");
    xml.empty("a:blip", {{"r:embed", relation}});
    xml.start("a:stretch");
    xml.empty("a:fillRect");
    xml.end();
    xml.end();
    xml.start("pic:spPr");
    xml.start("a:xfrm");
    xml.empty("a:off", {{"x", zero}, {"y", zero}});
    xml.empty("a:ext", {{"cx", width}, {"cy", height}});
    xml.end();
    xml.start("a:prstGeom", {{"prst", QStringLiteral("rect")}});
    xml.empty("a:avLst");
    xml.end();
    xml.end();
    for (int open = 0; open < 6; ++open) // pic, graphicData, graphic, inline, drawing, r
        xml.end();
}

} // namespace

void writeChart(const Chart &chart, WordFlow &flow)
{
    if (!chart.title.isEmpty())
        flow.text().paragraph({.style = wordstyle::ChartTitle}, chart.title);
    WordParagraph paragraph{.style = wordstyle::Chart, .keepWithNext = flow.isGlued()};
    if (document::isEmpty(chart)) {
        flow.text().paragraph(paragraph, document::noData());
        return;
    }
    if (chart.title.isEmpty())
        paragraph.before = geometry::ChartBefore;
    Chart drawing = chart;
    drawing.title.clear();
    document::Document values;
    values.blocks = {drawing};
    QString words = document::toText(values).trimmed().replace(QLatin1Char('\n'), QStringLiteral("; "));
    const QList<Picture> pictures = picturesOf(drawing, flow);
    paragraph.size = PictureLine;
    for (const Picture &picture : pictures) {
        WordXml &xml = flow.text();
        const QString relation = flow.addPicture(picture.png);
        xml.startParagraph(paragraph);
        writePicture(xml, picture, relation, int(flow.pictures().size()), words);
        xml.endParagraph();
        paragraph.before.reset();
        words.clear(); // they were said with the first
    }
}

} // namespace print
