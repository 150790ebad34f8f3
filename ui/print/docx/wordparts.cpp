#include "ui/print/docx/wordparts.h"

#include "ui/print/docx/wordstyles.h"
#include "ui/print/docx/wordxml.h"

namespace print {

namespace {

QString packageSchema(const char *what)
{
    return QStringLiteral("http://schemas.openxmlformats.org/package/2006/") + QLatin1String(what);
}

QString relationType(const char *what)
{
    return relationsNamespace() + QLatin1Char('/') + QLatin1String(what);
}

QString wordType(const char *what)
{
    return QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.%1+xml")
        .arg(QLatin1String(what));
}

QByteArray contentTypes()
{
    WordXml xml;
    xml.start("Types", {{"xmlns", packageSchema("content-types")}});
    const auto byName = [&](const char *extension, const QString &type) {
        xml.empty("Default", {{"Extension", QLatin1String(extension)}, {"ContentType", type}});
    };
    const auto byPath = [&](const char *path, const QString &type) {
        xml.empty("Override", {{"PartName", QLatin1String(path)}, {"ContentType", type}});
    };
    byName("png", QStringLiteral("image/png"));
    byName("rels", QStringLiteral("application/vnd.openxmlformats-package.relationships+xml"));
    byName("xml", QStringLiteral("application/xml"));
    byPath("/word/document.xml", wordType("document.main"));
    byPath("/word/styles.xml", wordType("styles"));
    byPath("/word/settings.xml", wordType("settings"));
    byPath("/word/header1.xml", wordType("header"));
    byPath("/docProps/core.xml", QStringLiteral("application/vnd.openxmlformats-package.core-properties+xml"));
    byPath(
        "/docProps/app.xml", QStringLiteral("application/vnd.openxmlformats-officedocument.extended-properties+xml"));
    return xml.take();
}

class Relations {
public:
    Relations() { m_xml.start("Relationships", {{"xmlns", packageSchema("relationships")}}); }

    void add(const QString &id, const QString &type, const QString &target)
    {
        m_xml.empty("Relationship", {{"Id", id}, {"Type", type}, {"Target", target}});
    }
    QByteArray take() { return m_xml.take(); }

private:
    WordXml m_xml;
};

QByteArray packageRelations()
{
    Relations relations;
    relations.add(QStringLiteral("rId1"), relationType("officeDocument"), QStringLiteral("word/document.xml"));
    relations.add(QStringLiteral("rId2"), packageSchema("relationships/metadata/core-properties"),
        QStringLiteral("docProps/core.xml"));
    relations.add(QStringLiteral("rId3"), relationType("extended-properties"), QStringLiteral("docProps/app.xml"));
    return relations.take();
}

QByteArray documentRelations(qsizetype pictures)
{
    Relations relations;
    relations.add(QStringLiteral("rIdStyles"), relationType("styles"), QStringLiteral("styles.xml"));
    relations.add(QStringLiteral("rIdSettings"), relationType("settings"), QStringLiteral("settings.xml"));
    relations.add(headerRelation(), relationType("header"), QStringLiteral("header1.xml"));
    for (int picture = 1; picture <= pictures; ++picture)
        relations.add(pictureRelation(picture), relationType("image"), QStringLiteral("media/%1.png").arg(picture));
    return relations.take();
}

QByteArray settings()
{
    WordXml xml;
    xml.start("w:settings", {{"xmlns:w", wordNamespace()}});
    xml.start("w:compat");
    xml.empty("w:doNotExpandShiftReturn"); // a line that was ended by hand is not pulled apart
    xml.empty("w:compatSetting",
        {{"w:name", QStringLiteral("compatibilityMode")},
            {"w:uri", QStringLiteral("http://schemas.microsoft.com/office/word")},
            {"w:val", QStringLiteral("15")}}); // as Word 2013 and later lay out
    xml.end();
    xml.empty("w:themeFontLang", {{"w:val", QStringLiteral("vi-VN")}});
    return xml.take();
}

/// The number of the page, counted by Word.
QByteArray header()
{
    WordXml xml;
    xml.start("w:hdr", {{"xmlns:w", wordNamespace()}});
    xml.startParagraph({wordstyle::Header});
    xml.start("w:fldSimple", {{"w:instr", QStringLiteral("PAGE")}});
    xml.addText(QStringLiteral("2"));
    xml.end();
    xml.endParagraph();
    return xml.take();
}

/// No dates: the same paper gives the same bytes.
QByteArray coreProperties(const document::Document &document)
{
    WordXml xml;
    xml.start("cp:coreProperties",
        {{"xmlns:cp", packageSchema("metadata/core-properties")},
            {"xmlns:dc", QStringLiteral("http://purl.org/dc/elements/1.1/")}});
    xml.textElement("dc:title", document.title);
    xml.textElement("dc:subject", document.subject);
    xml.textElement("dc:creator", document.author);
    xml.textElement("dc:language", QStringLiteral("vi-VN"));
    return xml.take();
}

QByteArray programProperties(const document::Document &document)
{
    WordXml xml;
    xml.start("Properties",
        {{"xmlns", QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")}});
    xml.textElement("Application", QStringLiteral("Đôn Đốc " DONDOC_VERSION));
    xml.textElement("Company", document.author);
    return xml.take();
}

} // namespace

QString wordNamespace()
{
    return QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main");
}

QString relationsNamespace()
{
    return QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
}

QString headerRelation()
{
    return QStringLiteral("rIdHeader");
}

QString pictureRelation(int picture)
{
    return QStringLiteral("rIdPicture%1").arg(picture);
}

QList<PackagePart> frameParts(const document::Document &document, const QList<QByteArray> &pictures)
{
    QList<PackagePart> parts{
        {QStringLiteral("[Content_Types].xml"), contentTypes()}, // by custom the first
        {QStringLiteral("_rels/.rels"), packageRelations()},
        {QStringLiteral("docProps/core.xml"), coreProperties(document)},
        {QStringLiteral("docProps/app.xml"), programProperties(document)},
        {QStringLiteral("word/_rels/document.xml.rels"), documentRelations(pictures.size())},
        {QStringLiteral("word/settings.xml"), settings()},
        {QStringLiteral("word/header1.xml"), header()},
    };
    for (int picture = 1; picture <= pictures.size(); ++picture)
        parts.append({QStringLiteral("word/media/%1.png").arg(picture), pictures.at(picture - 1)});
    return parts;
}

} // namespace print
