#include "core/reporting/document/documentjson.h"
#include "core/reporting/document/documenttext.h"
#include "support/resultcheck.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace document;
using base::ErrorCode;

namespace {

/// A paper in which nothing has its default value.
Document everything()
{
    Document paper;
    paper.title = QStringLiteral("Báo cáo “thử” <&>");
    paper.author = QStringLiteral("Công an thị xã Ninh Hòa");
    paper.subject = QStringLiteral("Kế hoạch 1228/KH-UBND");
    paper.setup = {20.1, 25, 35, 19.9, 13.5, 10, 6.3, 1.1};
    paper.blocks.append(Letterhead{QStringLiteral("Công an tỉnh"), QStringLiteral("Công an thị xã")});
    paper.blocks.append(NumberAndDate{QStringLiteral("05"), QStringLiteral("BC-CATX"), QStringLiteral("Ninh Hòa"),
        QDate(2022, 5, 12), QStringLiteral("V/v đôn đốc")});
    paper.blocks.append(NumberAndDate{{}, QStringLiteral("BC"), {}, std::nullopt, {}});
    paper.blocks.append(
        Title{QStringLiteral("Báo cáo"), {QStringLiteral("một"), QStringLiteral("hai")}, QStringLiteral("(Số liệu)")});
    paper.blocks.append(Addressees{{QStringLiteral("A"), QStringLiteral("B")}});
    paper.blocks.append(Basis{{QStringLiteral("Căn cứ")}});
    paper.blocks.append(Heading{HeadingLevel::Section, QStringLiteral("I"), QStringLiteral("Chung")});
    paper.blocks.append(Heading{HeadingLevel::Clause, QStringLiteral("1"), QStringLiteral("Riêng")});
    const Runs runs{{QStringLiteral("đậm"), true, false}, {QStringLiteral(" nghiêng "), false, true}};
    for (const Alignment alignment : {Alignment::Left, Alignment::Centre, Alignment::Right, Alignment::Justified})
        paper.blocks.append(Paragraph{runs, alignment, alignment != Alignment::Left, alignment == Alignment::Left});
    paper.blocks.append(ItemList{ListMarks::Dashes, {runs, {}}});
    paper.blocks.append(ItemList{ListMarks::Letters, {runs}});
    paper.blocks.append(ItemList{ListMarks::Numbers, {runs}});
    Table table;
    table.columns = {TableColumn::fixed(12.5, Alignment::Right), TableColumn::shared(2.25, Alignment::Centre)};
    table.headerRows = {tableRow({QStringLiteral("TT"), QStringLiteral("Tên")})};
    table.rows = {{{QStringLiteral("gộp\ndòng"), true, 2, 3}}, {}};
    table.numberedColumns = true;
    table.totalsRow = true;
    table.leastRowHeight = 8.4;
    table.fontSize = 11.5;
    paper.blocks.append(table);
    for (const ChartKind kind : {ChartKind::Columns, ChartKind::StackedColumns, ChartKind::Bars, ChartKind::Line}) {
        paper.blocks.append(Chart{kind, QStringLiteral("Biểu đồ"), QStringLiteral("đơn vị"),
            {QStringLiteral("4/2022"), QStringLiteral("5/2022")},
            {{QStringLiteral("Đúng hạn"), {1.5, std::nullopt}}, {QStringLiteral("Chậm"), {0.1, 1e-9}}}, 1, 65.5});
    }
    paper.blocks.append(SignatureBlock{QStringLiteral("TL. Trưởng"), QStringLiteral("Đội trưởng"),
        QStringLiteral("Trung tá"), QStringLiteral("Nguyễn Văn A"), {QStringLiteral("Như trên")}});
    paper.blocks.append(PageOrientation{Orientation::Landscape});
    paper.blocks.append(AnnexStart{QStringLiteral("I"), QStringLiteral("Biểu"), QStringLiteral("(Kèm theo)")});
    paper.blocks.append(PageOrientation{Orientation::Portrait});
    paper.blocks.append(PartStart{});
    paper.blocks.append(BookCover{QStringLiteral("Công an tỉnh"), QStringLiteral("Công an thị xã"),
        QStringLiteral("Sổ\nđăng ký"), QStringLiteral("2022"), {QStringLiteral("Từ số 1")}, QStringLiteral("01")});
    paper.blocks.append(KeyFigures{{{QStringLiteral("04"), QStringLiteral("đơn vị"), QStringLiteral("kỳ trước 7")}}});
    paper.blocks.append(
        Signatures{{{QStringLiteral("Bên giao"), QStringLiteral("(Ký)"), QStringLiteral("Nguyễn Văn B")}}});
    return paper;
}

/// As it lies in the file: text and back.
QJsonObject stored(const Document &paper)
{
    return QJsonDocument::fromJson(QJsonDocument(toJson(paper)).toJson(QJsonDocument::Compact)).object();
}

/// The paper's JSON with another value in the first block of a kind.
QJsonObject with(QJsonObject paper, const QString &block, const QString &field, const QJsonValue &value)
{
    QJsonArray blocks = paper.value(QStringLiteral("blocks")).toArray();
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        QJsonObject object = blocks.at(i).toObject();
        if (object.value(QStringLiteral("block")) != block)
            continue;
        object.insert(field, value);
        blocks.replace(i, object);
        break;
    }
    paper.insert(QStringLiteral("blocks"), blocks);
    return paper;
}

} // namespace

class TestDocumentJson : public QObject {
    Q_OBJECT

private slots:
    void everyBlockComesBackAsItWas()
    {
        const Document paper = everything();
        const auto back = fromJson(stored(paper));
        VERIFY_OK(back);
        QCOMPARE(back->blocks.size(), paper.blocks.size());
        for (qsizetype i = 0; i < paper.blocks.size(); ++i)
            QVERIFY2(back->blocks.at(i) == paper.blocks.at(i), qPrintable(QString::number(i)));
        QVERIFY(*back == paper);
        QCOMPARE(toText(*back), toText(paper));
    }

    void everyKindOfBlockIsInTheTest()
    {
        QSet<std::size_t> kinds;
        for (const Block &block : everything().blocks)
            kinds.insert(block.index());
        QCOMPARE(kinds.size(), qsizetype(std::variant_size_v<Block>));
    }

    void anEmptyPaperComesBack()
    {
        const auto back = fromJson(stored(Document()));
        VERIFY_OK(back);
        QVERIFY(*back == Document());
    }

    /// A block of today may lack a field that a later program adds; what is there must be understood whole.
    void whatIsMissingHasItsDefault()
    {
        QJsonObject paper = stored(Document());
        paper.insert(
            QStringLiteral("blocks"), QJsonArray{QJsonObject{{QStringLiteral("block"), QStringLiteral("table")}}});
        const auto back = fromJson(paper);
        VERIFY_OK(back);
        QVERIFY(back->blocks == QList<Block>{Table()});
    }

    void whatIsNotUnderstoodIsRefused()
    {
        const QJsonObject paper = stored(everything());
        QJsonObject version = paper;
        version.insert(QStringLiteral("version"), 2);
        QJsonObject field = paper;
        field.insert(QStringLiteral("colour"), QStringLiteral("red"));
        QJsonObject blocks = paper;
        blocks.remove(QStringLiteral("blocks"));
        for (const QJsonObject &wrong : {version, field, blocks, QJsonObject(),
                 with(paper, QStringLiteral("title"), QStringLiteral("block"), QStringLiteral("video")),
                 with(paper, QStringLiteral("title"), QStringLiteral("colour"), QStringLiteral("red")),
                 with(paper, QStringLiteral("title"), QStringLiteral("kind"), 7),
                 with(paper, QStringLiteral("title"), QStringLiteral("subject"), QStringLiteral("một")),
                 with(paper, QStringLiteral("paragraph"), QStringLiteral("alignment"), QStringLiteral("middle")),
                 with(paper, QStringLiteral("table"), QStringLiteral("columns"), QJsonArray{QStringLiteral("x")}),
                 with(paper, QStringLiteral("chart"), QStringLiteral("decimals"), 1.5),
                 with(paper, QStringLiteral("number_and_date"), QStringLiteral("date"), QStringLiteral("2022-02-30"))})
            VERIFY_ERROR(fromJson(wrong), ErrorCode::JsonInvalid);
    }
};

QTEST_GUILESS_MAIN(TestDocumentJson)
#include "tst_documentjson.moc"
