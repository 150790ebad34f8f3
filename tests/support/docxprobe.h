#pragma once

#include <QDir>
#include <QFile>
#include <QHash>
#include <QXmlStreamReader>

#include <zip.h>

/// Word files, read by ourselves.
namespace support {

/// The parts by their paths, and the paths in the archive's order.
struct Package {
    QStringList paths;
    QHash<QString, QByteArray> parts;
};

inline Package readPackage(const QString &file)
{
    Package package;
    int fault = 0;
    zip_t *archive = zip_open(QFile::encodeName(file).constData(), ZIP_RDONLY | ZIP_CHECKCONS, &fault);
    if (!archive)
        return package;
    const zip_int64_t count = zip_get_num_entries(archive, 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t about;
        zip_stat_init(&about);
        zip_stat_index(archive, zip_uint64_t(i), 0, &about);
        QByteArray bytes(qsizetype(about.size), '\0');
        zip_file_t *entry = zip_fopen_index(archive, zip_uint64_t(i), 0);
        zip_fread(entry, bytes.data(), about.size);
        zip_fclose(entry);
        const QString path = QString::fromUtf8(about.name);
        package.paths.append(path);
        package.parts.insert(path, bytes);
    }
    zip_discard(archive);
    return package;
}

/// Words alone, so that the text of a file can be compared with document::toText(): no bars between cells, no ";"
/// between the numbers of a chart, one blank between words.
inline QString bareWords(QString text)
{
    return text.replace(QChar::Nbsp, QLatin1Char(' ')).remove(QLatin1Char('|')).remove(QLatin1Char(';')).simplified();
}

/// What is read in word/document.xml, in its order; of a picture, its description.
inline QString wordText(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    QString text;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == QLatin1String("t"))
            text += reader.readElementText();
        else if (reader.isStartElement() && reader.name() == QLatin1String("br"))
            text += QLatin1Char('\n');
        else if (reader.isStartElement() && reader.name() == QLatin1String("docPr"))
            text += reader.attributes().value(QLatin1String("descr")).toString();
        else if (reader.isEndElement() && reader.name() == QLatin1String("p"))
            text += QLatin1Char('\n');
    }
    return reader.hasError() ? reader.errorString() : text;
}

/// The orders of ECMA-376 (part 1, annex A): the children of an element, as far as they may stand in it here.
inline const QHash<QString, QStringList> &wordOrders()
{
    const auto names = [](const char *words) { return QString::fromLatin1(words).split(QLatin1Char(' ')); };
    const QString sides = QStringLiteral("w:top w:left w:bottom w:right w:insideH w:insideV");
    static const QHash<QString, QStringList> orders{
        {QStringLiteral("w:document"), names("w:background w:body")},
        {QStringLiteral("w:p"), names("w:pPr w:r w:fldSimple")},
        {QStringLiteral("w:pPr"),
            names("w:pStyle w:keepNext w:keepLines w:pageBreakBefore w:framePr w:widowControl w:numPr "
                  "w:suppressLineNumbers w:pBdr w:shd w:tabs w:suppressAutoHyphens w:kinsoku w:wordWrap "
                  "w:overflowPunct w:topLinePunct w:autoSpaceDE w:autoSpaceDN w:bidi w:adjustRightInd w:snapToGrid "
                  "w:spacing w:ind w:contextualSpacing w:mirrorIndents w:suppressOverlap w:jc w:textDirection "
                  "w:textAlignment w:textboxTightWrap w:outlineLvl w:divId w:cnfStyle w:rPr w:sectPr w:pPrChange")},
        {QStringLiteral("w:rPr"),
            names("w:rStyle w:rFonts w:b w:bCs w:i w:iCs w:caps w:smallCaps w:strike w:dstrike w:outline w:shadow "
                  "w:emboss w:imprint w:noProof w:snapToGrid w:vanish w:webHidden w:color w:spacing w:w w:kern "
                  "w:position w:sz w:szCs w:highlight w:u w:effect w:bdr w:shd w:fitText w:vertAlign w:rtl w:cs w:em "
                  "w:lang w:eastAsianLayout w:specVanish w:oMath")},
        {QStringLiteral("w:pBdr"), names("w:top w:left w:bottom w:right w:between w:bar")},
        {QStringLiteral("w:tbl"), names("w:tblPr w:tblGrid w:tr")},
        {QStringLiteral("w:tblPr"),
            names("w:tblStyle w:tblpPr w:tblOverlap w:bidiVisual w:tblStyleRowBandSize w:tblStyleColBandSize w:tblW "
                  "w:jc w:tblCellSpacing w:tblInd w:tblBorders w:shd w:tblLayout w:tblCellMar w:tblLook w:tblCaption "
                  "w:tblDescription")},
        {QStringLiteral("w:tblBorders"), sides.split(QLatin1Char(' '))},
        {QStringLiteral("w:tblCellMar"), names("w:top w:left w:bottom w:right")},
        {QStringLiteral("w:tblGrid"), names("w:gridCol")},
        {QStringLiteral("w:tr"), names("w:tblPrEx w:trPr w:tc")},
        {QStringLiteral("w:tc"), names("w:tcPr w:p")},
        {QStringLiteral("w:tcPr"),
            names("w:cnfStyle w:tcW w:gridSpan w:hMerge w:vMerge w:tcBorders w:shd w:noWrap w:tcMar w:textDirection "
                  "w:tcFitText w:vAlign w:hideMark")},
        {QStringLiteral("w:sectPr"),
            names("w:headerReference w:footerReference w:footnotePr w:endnotePr w:type w:pgSz w:pgMar w:paperSrc "
                  "w:pgBorders w:lnNumType w:pgNumType w:cols w:formProt w:vAlign w:noEndnote w:titlePg "
                  "w:textDirection w:bidi w:rtlGutter w:docGrid w:printerSettings")},
        {QStringLiteral("w:styles"), names("w:docDefaults w:latentStyles w:style")},
        {QStringLiteral("w:docDefaults"), names("w:rPrDefault w:pPrDefault")},
        {QStringLiteral("w:style"),
            names("w:name w:aliases w:basedOn w:next w:link w:autoRedefine w:hidden w:uiPriority w:semiHidden "
                  "w:unhideWhenUsed w:qFormat w:locked w:pPr w:rPr w:tblPr w:trPr w:tcPr")},
        {QStringLiteral("w:settings"), names("w:zoom w:defaultTabStop w:compat w:rsids w:themeFontLang")},
        {QStringLiteral("w:compat"), names("w:doNotExpandShiftReturn w:compatSetting")},
        {QStringLiteral("wp:inline"), names("wp:extent wp:effectExtent wp:docPr wp:cNvGraphicFramePr a:graphic")},
        {QStringLiteral("pic:pic"), names("pic:nvPicPr pic:blipFill pic:spPr")},
        {QStringLiteral("pic:blipFill"), names("a:blip a:srcRect a:stretch")},
        {QStringLiteral("pic:spPr"), names("a:xfrm a:prstGeom")},
    };
    return orders;
}

/// Every child that is unknown or stands behind one it should stand before: "w:pPr: w:jc"; and what is no XML.
inline QStringList orderFaults(const QByteArray &xml)
{
    struct Open {
        QString name;
        int place;
    };
    QStringList faults;
    QList<Open> open;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            const QString name = reader.qualifiedName().toString();
            const auto order = open.isEmpty() ? wordOrders().cend() : wordOrders().constFind(open.constLast().name);
            if (order != wordOrders().cend()) {
                const int place = int(order->indexOf(name));
                if (place < open.constLast().place)
                    faults.append(open.constLast().name + QStringLiteral(": ") + name);
                open.last().place = place;
            }
            open.append({name, 0});
        } else if (reader.isEndElement()) {
            open.removeLast();
        }
    }
    if (reader.hasError())
        faults.append(reader.errorString());
    return faults;
}

/// How often an element stands there.
inline int countOf(const QByteArray &xml, const char *element)
{
    int count = 0;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        count += reader.isStartElement() && reader.qualifiedName() == QLatin1String(element) ? 1 : 0;
    }
    return count;
}

} // namespace support
