#include "ui/print/docx/wordstyles.h"

#include "ui/print/docx/wordparts.h"
#include "ui/print/docx/wordxml.h"
#include "ui/print/pagegeometry.h"

namespace print {

using document::Alignment;
using document::PageSetup;

namespace {

struct Style {
    const char *id;
    QString name;
    double size; ///< pt
    bool bold = false;
    bool italic = false;
    Alignment alignment = Alignment::Left;
    double before = 0; ///< mm
    bool keepWithNext = false;
    int outline = -1; ///< its level in the navigation of Word; -1: none
    bool isBody = false; ///< first line and spacing are those of the setup
};

QList<Style> styles(const PageSetup &setup)
{
    using namespace geometry;
    constexpr Alignment centre = Alignment::Centre;
    const double paragraph = millimetres(setup.paragraphBefore);
    const double head = headNameSize(bodyRect(document::Orientation::Portrait, setup).width());
    const auto text = [](const char *words) { return QString::fromUtf8(words); };
    return {
        {wordstyle::Body, text("Nội dung"), setup.bodySize, false, false, Alignment::Justified, paragraph, false, -1,
            true},
        {wordstyle::Basis, text("Căn cứ"), setup.bodySize, false, true, Alignment::Justified, paragraph, false, -1,
            true},
        {wordstyle::Section, text("heading 1"), setup.bodySize, true, false, Alignment::Left, paragraph, true, 0, true},
        {wordstyle::Clause, text("heading 2"), setup.bodySize, true, false, Alignment::Left, paragraph, true, 1, true},
        {wordstyle::HeadParent, text("Cơ quan chủ quản"), head, false, false, centre, 0, true},
        {wordstyle::HeadAgency, text("Cơ quan ban hành"), head, true, false, centre, 0, true},
        {wordstyle::NationalName, text("Quốc hiệu"), head, true, false, centre, 0, true},
        {wordstyle::NationalMotto, text("Tiêu ngữ"), NationalMottoSize, true, false, centre, 0, true},
        {wordstyle::Number, text("Số, ký hiệu"), NumberSize, false, false, centre, 0, true},
        {wordstyle::About, text("Trích yếu công văn"), AboutSize, false, false, centre, millimetres(AboutBefore), true},
        {wordstyle::Date, text("Địa danh, thời gian"), DateSize, false, true, centre, 0, true},
        {wordstyle::Kind, text("Title"), TitleSize, true, false, centre, TitleBefore, true},
        {wordstyle::Subject, text("Trích yếu"), TitleSize, true, false, centre, 0, true},
        {wordstyle::TitleNote, text("Ghi chú dưới trích yếu"), TitleNoteSize, false, true, centre, 0, true},
        {wordstyle::Addressee, text("Kính gửi"), setup.bodySize, false, false, Alignment::Left, 0, true},
        {wordstyle::TableText, text("Chữ trong bảng"), 12},
        {wordstyle::ChartTitle, text("Tên biểu đồ"), ChartTitleSize, true, false, centre, ChartBefore, true},
        {wordstyle::Chart, text("Biểu đồ"), ChartTextSize, false, false, centre},
        {wordstyle::Position, text("Chức vụ người ký"), SignatureSize, true, false, centre, 0, true},
        {wordstyle::SignerName, text("Họ tên người ký"), SignatureSize, true, false, centre, SignatureRoom},
        {wordstyle::SignersNote, text("Ghi chú ký tên"), SignersNoteSize, false, true, centre, 0, true},
        {wordstyle::RecipientsTitle, text("Nơi nhận"), RecipientsTitleSize, true, true},
        {wordstyle::Recipient, text("Danh sách nơi nhận"), RecipientsSize},
        {wordstyle::AnnexNumber, text("Số phụ lục"), AnnexNumberSize, true, false, centre, 0, true, 0},
        {wordstyle::AnnexTitle, text("Tên phụ lục"), AnnexTitleSize, true, false, centre, 0, true},
        {wordstyle::AnnexNote, text("Kèm theo"), AnnexNoteSize, false, true, centre, 0, true},
        {wordstyle::Cover, text("Chữ trên bìa sổ"), CoverSize, false, false, centre},
        {wordstyle::CoverTitle, text("Tên sổ"), CoverTitleSize, true, false, centre},
        {wordstyle::KeyValue, text("Số lớn"), KeyValueSize, true, false, centre, 0, true},
        {wordstyle::KeyCaption, text("Tên của số lớn"), KeyCaptionSize, false, false, centre, 0, true},
        {wordstyle::KeyNote, text("Ghi chú của số lớn"), KeyNoteSize, false, true, centre},
        {wordstyle::Header, text("header"), PageNumberSize, false, false, centre},
        {wordstyle::Rule, text("Đường kẻ ngắn"), 1},
    };
}

/// Styles that Word knows by itself.
bool isBuiltIn(const char *id)
{
    const QLatin1String style(id);
    return style == QLatin1String(wordstyle::Section) || style == QLatin1String(wordstyle::Clause)
        || style == QLatin1String(wordstyle::Kind) || style == QLatin1String(wordstyle::Header);
}

void writeFonts(WordXml &xml)
{
    const QString font = QStringLiteral("Times New Roman");
    xml.empty("w:rFonts", {{"w:ascii", font}, {"w:eastAsia", font}, {"w:hAnsi", font}, {"w:cs", font}});
}

void writeDefaults(WordXml &xml, const PageSetup &setup)
{
    const QString size = QString::number(qRound(setup.bodySize * 2));
    const QString vietnamese = QStringLiteral("vi-VN");
    xml.start("w:docDefaults");
    xml.start("w:rPrDefault");
    xml.start("w:rPr");
    writeFonts(xml);
    xml.empty("w:sz", {{"w:val", size}});
    xml.empty("w:szCs", {{"w:val", size}});
    xml.empty("w:lang", {{"w:val", vietnamese}, {"w:eastAsia", vietnamese}, {"w:bidi", vietnamese}});
    xml.end();
    xml.end();
    xml.start("w:pPrDefault");
    xml.start("w:pPr");
    xml.empty("w:spacing",
        {{"w:before", QStringLiteral("0")}, {"w:after", QStringLiteral("0")}, {"w:line", QStringLiteral("240")},
            {"w:lineRule", QStringLiteral("auto")}});
    xml.end();
    xml.end();
    xml.end();
}

void writeStyle(WordXml &xml, const Style &style, const PageSetup &setup)
{
    if (isBuiltIn(style.id)) {
        xml.start("w:style", {{"w:type", QStringLiteral("paragraph")}, {"w:styleId", QLatin1String(style.id)}});
    } else {
        xml.start("w:style",
            {{"w:type", QStringLiteral("paragraph")}, {"w:customStyle", QStringLiteral("1")},
                {"w:styleId", QLatin1String(style.id)}});
    }
    xml.empty("w:name", {{"w:val", style.name}});
    xml.empty("w:basedOn", {{"w:val", QStringLiteral("Normal")}});
    xml.empty("w:qFormat");
    xml.start("w:pPr");
    if (style.keepWithNext)
        xml.empty("w:keepNext");
    if (style.outline >= 0)
        xml.empty("w:keepLines");
    if (style.isBody) {
        xml.empty("w:spacing",
            {{"w:before", QString::number(twips(style.before))},
                {"w:line", QString::number(qRound(240 * setup.lineSpacing))}, {"w:lineRule", QStringLiteral("auto")}});
        xml.empty("w:ind", {{"w:firstLine", QString::number(twips(setup.firstLineIndent))}});
    } else if (style.before > 0) {
        xml.empty("w:spacing", {{"w:before", QString::number(twips(style.before))}});
    }
    if (style.alignment != Alignment::Left)
        xml.empty("w:jc", {{"w:val", wordAlignment(style.alignment)}});
    if (style.outline >= 0)
        xml.empty("w:outlineLvl", {{"w:val", QString::number(style.outline)}});
    xml.end();
    WordXml::writeTextProperties(xml, {style.bold, style.italic, style.size});
    xml.end();
}

} // namespace

QByteArray stylesPart(const PageSetup &setup)
{
    WordXml xml;
    xml.start("w:styles", {{"xmlns:w", wordNamespace()}});
    writeDefaults(xml, setup);
    xml.start("w:style",
        {{"w:type", QStringLiteral("paragraph")}, {"w:default", QStringLiteral("1")},
            {"w:styleId", QStringLiteral("Normal")}});
    xml.empty("w:name", {{"w:val", QStringLiteral("Normal")}});
    xml.empty("w:qFormat");
    xml.end();
    const QList<Style> all = styles(setup);
    for (const Style &style : all)
        writeStyle(xml, style, setup);
    return xml.take();
}

} // namespace print
