#include "ui/print/xmppacket.h"

#include "core/base/text/nfc.h"

#include <QXmlStreamWriter>

namespace print {

namespace {

constexpr QLatin1String rdf("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
constexpr QLatin1String dc("http://purl.org/dc/elements/1.1/");
constexpr QLatin1String xmp("http://ns.adobe.com/xap/1.0/");
constexpr QLatin1String pdf("http://ns.adobe.com/pdf/1.3/");
constexpr QLatin1String pdfaid("http://www.aiim.org/pdfa/ns/id/");

/// A Dublin Core element of one value within a container, "Alt" for texts in a language.
void writeIn(QXmlStreamWriter &xml, const QString &container, const QString &element, const QString &text)
{
    if (text.isEmpty())
        return;
    xml.writeStartElement(dc, element);
    xml.writeStartElement(rdf, container);
    xml.writeStartElement(rdf, QStringLiteral("li"));
    if (container == QLatin1String("Alt"))
        xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
    xml.writeCharacters(base::nfc(text));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

QByteArray xmpPacket(const document::Document &document, const QString &program, const QDateTime &made)
{
    QByteArray packet("<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    QXmlStreamWriter xml(&packet);
    xml.setAutoFormatting(true);
    const auto meta = QStringLiteral("adobe:ns:meta/");
    xml.writeNamespace(meta, QStringLiteral("x"));
    xml.writeStartElement(meta, QStringLiteral("xmpmeta"));
    xml.writeNamespace(rdf, QStringLiteral("rdf"));
    xml.writeStartElement(rdf, QStringLiteral("RDF"));
    xml.writeNamespace(dc, QStringLiteral("dc"));
    xml.writeNamespace(xmp, QStringLiteral("xmp"));
    xml.writeNamespace(pdf, QStringLiteral("pdf"));
    xml.writeNamespace(pdfaid, QStringLiteral("pdfaid"));
    xml.writeStartElement(rdf, QStringLiteral("Description"));
    xml.writeAttribute(rdf, QStringLiteral("about"), {});
    xml.writeTextElement(pdfaid, QStringLiteral("part"), QStringLiteral("1"));
    xml.writeTextElement(pdfaid, QStringLiteral("conformance"), QStringLiteral("B"));
    xml.writeTextElement(dc, QStringLiteral("format"), QStringLiteral("application/pdf"));
    writeIn(xml, QStringLiteral("Alt"), QStringLiteral("title"), document.title);
    writeIn(xml, QStringLiteral("Seq"), QStringLiteral("creator"), document.author);
    writeIn(xml, QStringLiteral("Alt"), QStringLiteral("description"), document.subject);
    writeIn(xml, QStringLiteral("Bag"), QStringLiteral("language"), QStringLiteral("vi-VN"));
    // The same words as in the document information, which Qt writes.
    xml.writeTextElement(xmp, QStringLiteral("CreatorTool"), program);
    xml.writeTextElement(pdf, QStringLiteral("Producer"), QStringLiteral("Qt ") + QLatin1String(qVersion()));
    const QString moment = made.toOffsetFromUtc(made.offsetFromUtc()).toString(Qt::ISODate);
    for (const char *date : {"CreateDate", "ModifyDate", "MetadataDate"})
        xml.writeTextElement(xmp, QLatin1String(date), moment);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return packet + "<?xpacket end=\"w\"?>\n";
}

} // namespace print
