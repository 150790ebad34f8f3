#include "support/pdfprobe.h"
#include "support/resultcheck.h"
#include "ui/print/documentlayout.h"
#include "ui/print/pagegeometry.h"
#include "ui/print/paperrenderer.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace document;
using namespace print;

namespace {

const QString longWord = QStringLiteral("Nghiêngngả") + QString(290, QLatin1Char('x'));

Paragraph plain(const QString &text)
{
    return {{Run{text}}};
}

SignatureBlock signature(const QString &position, const QString &name, const QStringList &recipients)
{
    return {{}, position, {}, name, recipients};
}

Table table(const QList<TableColumn> &columns, const QStringList &header, const QList<QStringList> &rows)
{
    Table table;
    table.columns = columns;
    table.headerRows = {tableRow(header)};
    for (const QStringList &row : rows)
        table.rows.append(tableRow(row));
    return table;
}

QString letters(const QString &text)
{
    QString kept;
    for (const QChar letter : text.normalized(QString::NormalizationForm_C)) {
        if (!letter.isSpace())
            kept += letter;
    }
    return kept;
}

/// All that is painted, without blanks, in the order of painting, without page numbers.
QString painted(const QList<LaidOutPage> &pages)
{
    QString all;
    for (const LaidOutPage &page : pages) {
        for (const PageItem &item : page.items) {
            const auto *text = std::get_if<TextItem>(&item);
            if (text && text->rect().bottom() > PageSetup{}.top)
                all += text->text();
        }
    }
    return letters(all);
}

QString repeated(const QString &text, qsizetype length)
{
    QString all;
    while (all.size() < length)
        all += text + QLatin1Char(' ');
    return all.trimmed();
}

} // namespace

/// Whatever is written into a paper, nothing is lost and nothing leaves the page.
class TestStrangePapers : public QObject {
    Q_OBJECT

private slots:
    void everythingStaysOnThePage_data()
    {
        QTest::addColumn<Document>("paper");
        QTest::addColumn<QString>("text"); ///< that must be there, once
        const auto add = [](const char *name, const QList<Block> &blocks, const QString &text) {
            Document paper;
            paper.blocks = blocks;
            QTest::newRow(name) << paper << text;
        };
        // Of a row that is cut, what stands beside a line is read with it; so the other cells are empty here.
        const QString sentence = QStringLiteral("rà soát, làm sạch dữ liệu dân cư bảo đảm “đúng, đủ, sạch, sống”;");
        add("long word in a paragraph", {plain(longWord)}, longWord);
        add("long word in a heading", {Heading{HeadingLevel::Clause, QStringLiteral("1"), longWord}, plain({})},
            longWord);
        add("long word in trích yếu", {Title{QStringLiteral("Báo cáo"), {longWord}, {}}}, longWord);
        add("long word in Kính gửi", {Addressees{{longWord, QStringLiteral("UBND thị xã")}}}, longWord);
        add("long word to one addressee", {Addressees{{longWord}}}, longWord);
        add("long word in the letterhead", {Letterhead{longWord, QStringLiteral("Công an thị xã")}},
            longWord.toUpper());
        add("long word in Nơi nhận", {signature(QStringLiteral("Trưởng"), QStringLiteral("Nguyễn Văn A"), {longWord})},
            longWord);
        add("long word in the position", {signature(longWord, QStringLiteral("Nguyễn Văn A"), {})}, longWord.toUpper());
        add("long word in a narrow cell",
            {table({TableColumn::fixed(12), TableColumn::shared(1)}, {{}, {}}, {{longWord, {}}})}, longWord);
        add("paragraph of 5,000 letters", {plain(repeated(sentence, 5000))}, repeated(sentence, 5000));
        add("cell higher than a lying page",
            {PageOrientation{Orientation::Landscape},
                table({TableColumn::fixed(20), TableColumn::shared(1)}, {{}, {}}, {{{}, repeated(sentence, 9000)}})},
            repeated(sentence, 9000));
        add("header higher than half a page",
            {table({TableColumn::fixed(30)}, {repeated(sentence, 700)}, {{QStringLiteral("một")}})},
            repeated(sentence, 700));
        add("header higher than a page",
            {table({TableColumn::fixed(30), TableColumn::shared(1)}, {repeated(sentence, 2500), {}},
                {{QStringLiteral("một"), QStringLiteral("hai")}})},
            repeated(sentence, 2500));
        add("columns too wide",
            {table({TableColumn::fixed(200), TableColumn::fixed(300), TableColumn::shared(1)},
                {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}, {{sentence, sentence, longWord}})},
            longWord);
        add("headings alone",
            {Heading{HeadingLevel::Section, QStringLiteral("I"), QStringLiteral("Một")},
                Heading{HeadingLevel::Section, QStringLiteral("II"), QStringLiteral("Hai")}},
            QStringLiteral("I. MỘTII. HAI"));
        add("an agency of three lines",
            {Letterhead{QStringLiteral("Ủy ban nhân dân thị xã Ninh Hòa"),
                QStringLiteral(
                    "Ban Chỉ đạo thực hiện Đề án phát triển ứng dụng dữ liệu về dân cư, định danh điện tử")}},
            QStringLiteral("BAN CHỈ ĐẠO THỰC HIỆN ĐỀ ÁN PHÁT TRIỂN ỨNG DỤNG DỮ LIỆU VỀ DÂN CƯ, ĐỊNH DANH ĐIỆN TỬ"));
        add("no name", {plain(sentence), signature(QStringLiteral("Trưởng"), {}, {QStringLiteral("Như trên")})},
            QStringLiteral("TRƯỞNG"));
        add("no position",
            {plain(sentence), signature({}, QStringLiteral("Nguyễn Văn A"), {QStringLiteral("Như trên")})},
            QStringLiteral("Nguyễn Văn A"));
        add("nobody signs", {plain(sentence), signature({}, {}, {QStringLiteral("Như trên")})},
            QStringLiteral("- Như trên."));
        add("no recipients", {plain(sentence), signature(QStringLiteral("Trưởng"), QStringLiteral("Nguyễn Văn A"), {})},
            QStringLiteral("Nguyễn Văn A"));
        QStringList recipients;
        for (int i = 1; i <= 40; ++i)
            recipients.append(QStringLiteral("Phòng, ban thứ %1 của thị xã").arg(i));
        add("forty recipients",
            {plain(repeated(sentence, 2000)),
                signature(QStringLiteral("Trưởng"), QStringLiteral("Nguyễn Văn A"), recipients)},
            QStringLiteral("thứ 40 của thị xã."));
        QList<QStringList> units;
        for (int i = 1; i <= 500; ++i)
            units.append({QString::number(i), QStringLiteral("UBND xã <%1> & “Ninh'\"").arg(i)});
        add("500 units of odd names",
            {table({TableColumn::fixed(14), TableColumn::shared(1)}, {QStringLiteral("STT"), QStringLiteral("Đơn vị")},
                units)},
            QStringLiteral("UBND xã <500> & “Ninh'\""));
        const QString loose
            = QStringLiteral("Ủy ban Mặt trận, ngành Giáo dục: ữ ặ ệ ợ ỹ").normalized(QString::NormalizationForm_D);
        add("decomposed letters in a heading", {Heading{HeadingLevel::Clause, {}, loose}, plain({})}, loose);
        add("decomposed letters in a chart",
            {Chart{ChartKind::Columns, loose, {}, {QStringLiteral("a")}, {{QStringLiteral("b"), {1}}}, 0, 40}}, loose);
    }

    void everythingStaysOnThePage()
    {
        QFETCH(Document, paper);
        QFETCH(QString, text);
        const QList<LaidOutPage> pages = layOut(paper);
        const QString all = painted(pages);
        QCOMPARE(all.count(letters(text)), 1);
        QCOMPARE(all, all.normalized(QString::NormalizationForm_C));
        for (const LaidOutPage &page : pages) {
            const QRectF body = page.body.adjusted(-0.3, -0.3, 0.3, 0.3);
            for (const PageItem &item : page.items) {
                if (const auto *words = std::get_if<TextItem>(&item)) {
                    const QRectF box = words->rect();
                    if (box.bottom() < PageSetup{}.top)
                        continue; // the page number
                    QVERIFY2(body.contains(box.center()) && box.left() > body.left() && box.right() < body.right()
                            && box.top() > body.top() && box.bottom() < body.bottom(),
                        qPrintable(words->text().left(60)));
                } else if (const auto *rule = std::get_if<RuleItem>(&item)) {
                    QVERIFY(body.contains(rule->line.p1()) && body.contains(rule->line.p2()));
                }
            }
        }
    }

    void aSignatureIsNeverParted()
    {
        QStringList recipients;
        for (int i = 1; i <= 30; ++i)
            recipients.append(QStringLiteral("Nơi %1").arg(i));
        for (int lines = 1; lines < 40; lines += 3) {
            Document paper;
            for (int i = 0; i < lines; ++i)
                paper.blocks.append(plain(QStringLiteral("Dòng.")));
            paper.blocks.append(signature(QStringLiteral("Trưởng"), QStringLiteral("Nguyễn Văn A"), recipients));
            int pagesOfSigner = 0;
            for (const LaidOutPage &page : layOut(paper)) {
                const QString all = painted({page});
                const bool hasTitle = all.contains(letters(QStringLiteral("Nơi nhận:")));
                QCOMPARE(all.contains(letters(QStringLiteral("Nguyễn Văn A"))), hasTitle);
                QCOMPARE(all.contains(letters(QStringLiteral("- Nơi 30."))), hasTitle);
                pagesOfSigner += hasTitle;
                if (hasTitle) // with at least a line of the text before it
                    QVERIFY(all.contains(letters(QStringLiteral("Dòng."))));
            }
            QCOMPARE(pagesOfSigner, 1);
        }
    }

    void metadataMayHoldAnything()
    {
        const QTemporaryDir folder;
        Document paper;
        paper.title = QStringLiteral("Báo cáo <A & B> “x” \"y\" 'z'");
        paper.author = QStringLiteral("Hội A & B <C>");
        paper.subject = QStringLiteral("Kế hoạch ]]> số 1");
        paper.blocks = {plain(QStringLiteral("Một."))};
        const QString file = folder.filePath(QStringLiteral("a.pdf"));
        PaperRenderer renderer;
        VERIFY_OK(renderer.writePdf(paper, file));
        QVERIFY(support::toolOutput(QStringLiteral("pdfinfo"), {file}).contains(paper.title));
        const QString packet = support::toolOutput(QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), file});
        QVERIFY(packet.contains(QStringLiteral("Hội A &amp; B &lt;C&gt;")));
        QVERIFY(packet.contains(QStringLiteral("Kế hoạch ]]&gt; số 1")));
    }
};

QTEST_MAIN(TestStrangePapers)
#include "tst_strangepapers.moc"
