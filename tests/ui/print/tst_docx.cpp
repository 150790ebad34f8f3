#include "core/reporting/document/documenttext.h"
#include "documents/everyblock.h"
#include "support/docxprobe.h"
#include "support/resultcheck.h"
#include "support/strangepapers.h"
#include "ui/print/docx/docxwriter.h"
#include "ui/print/paperrenderer.h"

#include <QImage>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

using namespace document;
using support::Package;

/// The Word file, read without Word: what it holds and whether Word would take it.
class TestDocx : public QObject {
    Q_OBJECT

private slots:
    void everyBlockStandsInTheOrderOfTheSchema()
    {
        const Package package = write(decreepaper::everyBlock());
        for (const char *part : {"word/document.xml", "word/styles.xml", "word/settings.xml", "word/header1.xml"}) {
            const QByteArray xml = package.parts.value(QLatin1String(part));
            QVERIFY2(!xml.isEmpty(), part);
            QCOMPARE(support::orderFaults(xml), QStringList());
        }
        // The check itself finds what is wrong.
        QCOMPARE(support::orderFaults("<w:pPr xmlns:w='w'><w:jc/><w:spacing/><w:odd/></w:pPr>"),
            (QStringList{QStringLiteral("w:pPr: w:spacing"), QStringLiteral("w:pPr: w:odd")}));
    }

    void theTextIsThatOfTheDocument()
    {
        const Document paper = decreepaper::everyBlock();
        QCOMPARE(
            support::bareWords(support::wordText(write(paper).parts.value(m_text))), support::bareWords(toText(paper)));
    }

    void everyPartIsNamedAndThere()
    {
        const Package package = write(decreepaper::everyBlock());
        QCOMPARE(package.paths.constFirst(), QStringLiteral("[Content_Types].xml"));
        const QByteArray types = package.parts.value(package.paths.constFirst());
        QXmlStreamReader relations(package.parts.value(QStringLiteral("word/_rels/document.xml.rels")));
        QSet<QString> known;
        while (!relations.atEnd()) {
            relations.readNext();
            if (!relations.isStartElement() || relations.name() != QLatin1String("Relationship"))
                continue;
            const QString target = relations.attributes().value(QLatin1String("Target")).toString();
            QVERIFY2(package.parts.contains(QStringLiteral("word/") + target), qPrintable(target));
            known.insert(relations.attributes().value(QLatin1String("Id")).toString());
        }
        const QString text = QString::fromUtf8(package.parts.value(m_text));
        static const QRegularExpression used(QStringLiteral("r:(?:id|embed)=\"([^\"]+)\""));
        auto uses = used.globalMatch(text);
        QVERIFY(uses.hasNext());
        while (uses.hasNext())
            QVERIFY(known.contains(uses.next().captured(1)));
        for (const QString &path : package.paths) {
            const bool byName = path.endsWith(QLatin1String(".png")) || path.endsWith(QLatin1String(".rels"));
            QVERIFY2(byName || path == package.paths.constFirst() || types.contains(path.toUtf8()), qPrintable(path));
        }
        // Every style that is used is defined.
        const QString styles = QString::fromUtf8(package.parts.value(QStringLiteral("word/styles.xml")));
        static const QRegularExpression style(QStringLiteral("w:pStyle w:val=\"([^\"]+)\""));
        auto styled = style.globalMatch(text);
        while (styled.hasNext())
            QVERIFY(styles.contains(QStringLiteral("w:styleId=\"%1\"").arg(styled.next().captured(1))));
    }

    void chartsArePicturesOf300Dots()
    {
        const Package package = write(decreepaper::everyBlock());
        QList<QImage> pictures;
        for (const QString &path : package.paths) {
            if (path.endsWith(QLatin1String(".png")))
                pictures.append(QImage::fromData(package.parts.value(path)));
        }
        // Sixty lying bars go over more than one page.
        QVERIFY(pictures.size() >= 4);
        QCOMPARE(support::countOf(package.parts.value(m_text), "w:drawing"), int(pictures.size()));
        for (const QImage &picture : pictures) {
            QVERIFY(!picture.isNull());
            QVERIFY(qAbs(picture.width() / 300.0 * 25.4 - 165) < 0.2);
            QVERIFY(qAbs(picture.dotsPerMeterX() * 0.0254 - 300) < 0.1);
            QVERIFY(picture.height() / 300.0 * 25.4 < 257);
        }
    }

    void headerRowsAreRepeatedAndRowsAreWhole()
    {
        Document paper;
        Table table = decreepaper::units(60);
        table.numberedColumns = true;
        table.rows[7][0].text = strange::repeated(QStringLiteral("rà soát, làm sạch dữ liệu dân cư"), 9000);
        paper.blocks = {table};
        const QByteArray xml = write(paper).parts.value(m_text);
        QCOMPARE(support::countOf(xml, "w:tblHeader"), 2);
        QCOMPARE(support::countOf(xml, "w:tr"), 62);
        QCOMPARE(support::countOf(xml, "w:cantSplit"), 61); // the one that no page holds may be cut
        // A header that would eat the page is shown once.
        table.headerRows[0][0].text = strange::repeated(QStringLiteral("rà soát, làm sạch dữ liệu"), 4000);
        paper.blocks = {table};
        QCOMPARE(support::countOf(write(paper).parts.value(m_text), "w:tblHeader"), 0);
    }

    void sectionsTurnAndCountAsPagesDo_data()
    {
        QTest::addColumn<QList<Block>>("blocks");
        QTest::addColumn<QString>("sections"); ///< P upright, L lying; 1 counts from 1
        const Block one = decreepaper::plain(QStringLiteral("Một."));
        const Block part = PartStart{};
        const Block lying = PageOrientation{Orientation::Landscape};
        const Block upright = PageOrientation{Orientation::Portrait};
        const Block annex = AnnexStart{QStringLiteral("I"), QStringLiteral("Bảng"), {}};
        QTest::newRow("nothing") << QList<Block>{} << QStringLiteral("P1");
        QTest::newRow("nothing but a turn") << QList<Block>{lying} << QStringLiteral("L1");
        QTest::newRow("one") << QList<Block>{one} << QStringLiteral("P1");
        QTest::newRow("begins lying") << QList<Block>{lying, one} << QStringLiteral("L1");
        QTest::newRow("begins with a part") << QList<Block>{part, one} << QStringLiteral("P1");
        QTest::newRow("turn") << QList<Block>{one, lying, one, upright, one} << QStringLiteral("P1 L P");
        QTest::newRow("turn back at once") << QList<Block>{one, lying, upright, one} << QStringLiteral("P1 P");
        QTest::newRow("lying annex") << QList<Block>{one, lying, annex} << QStringLiteral("P1 L1");
        QTest::newRow("part, then turn") << QList<Block>{one, part, lying, one} << QStringLiteral("P1 L1");
        QTest::newRow("ends with a part") << QList<Block>{one, part} << QStringLiteral("P1");
        QTest::newRow("cover") << QList<Block>{BookCover{}, lying, decreepaper::units(2)} << QStringLiteral("P1 L1");
        QTest::newRow("cover within") << QList<Block>{one, BookCover{}, one} << QStringLiteral("P1 P1 P1");
    }

    void sectionsTurnAndCountAsPagesDo()
    {
        QFETCH(QList<Block>, blocks);
        QFETCH(QString, sections);
        Document paper;
        paper.setup = {25, 22, 35, 18, 13, 10, 8, 1.5};
        paper.blocks = blocks;
        QXmlStreamReader xml(write(paper).parts.value(m_text));
        QStringList found;
        bool titlePage = false;
        bool fromOne = false;
        while (!xml.atEnd()) {
            xml.readNext();
            const auto value = [&](const char *name) { return xml.attributes().value(QLatin1String(name)).toInt(); };
            const QStringView name = xml.qualifiedName();
            if (xml.isStartElement() && name == QLatin1String("w:pgSz")) {
                const bool isLying = value("w:w") > value("w:h");
                QCOMPARE(qMin(value("w:w"), value("w:h")), 11906);
                QCOMPARE(qMax(value("w:w"), value("w:h")), 16838);
                QCOMPARE(isLying, xml.attributes().hasAttribute(QLatin1String("w:orient")));
                found.append(isLying ? QStringLiteral("L") : QStringLiteral("P"));
                titlePage = fromOne = false;
            } else if (xml.isStartElement() && name == QLatin1String("w:pgMar")) {
                QCOMPARE(value("w:left"), 1984); // 35 mm
                QCOMPARE(value("w:right"), 1020);
                QCOMPARE(value("w:top"), 1417);
                QCOMPARE(value("w:bottom"), 1247);
            } else if (xml.isStartElement() && name == QLatin1String("w:pgNumType")) {
                QCOMPARE(value("w:start"), 1);
                fromOne = true;
            } else if (xml.isStartElement() && name == QLatin1String("w:titlePg")) {
                titlePage = true;
            } else if (xml.isEndElement() && name == QLatin1String("w:sectPr")) {
                QCOMPARE(fromOne, titlePage); // whoever counts anew hides the first number
                if (fromOne)
                    found.last() += QLatin1Char('1');
            }
        }
        QCOMPARE(found.join(QLatin1Char(' ')), sections);
    }

    void cellsThatSpanAreMerged()
    {
        const QByteArray xml = write(decreepaper::everyBlock()).parts.value(m_text);
        QVERIFY(support::countOf(xml, "w:gridSpan") >= 2);
        QCOMPARE(support::countOf(xml, "w:vMerge"), 4); // two cells over two rows each
        // In every row the cells fill the grid.
        QXmlStreamReader reader(xml);
        int grid = 0;
        int row = 0;
        while (!reader.atEnd()) {
            reader.readNext();
            const int width = reader.attributes().value(QLatin1String("w:w")).toInt();
            const QStringView name = reader.qualifiedName();
            if (reader.isStartElement() && name == QLatin1String("w:tblGrid"))
                grid = 0;
            else if (reader.isStartElement() && name == QLatin1String("w:gridCol"))
                grid += width;
            else if (reader.isStartElement() && name == QLatin1String("w:tr"))
                row = 0;
            else if (reader.isStartElement() && name == QLatin1String("w:tcW"))
                row += width;
            else if (reader.isEndElement() && name == QLatin1String("w:tr"))
                QCOMPARE(row, grid);
        }
    }

    void whatStaysTogetherOnThePageStaysTogetherInWord()
    {
        Document paper;
        Table table = decreepaper::units(3);
        table.totalsRow = true;
        paper.blocks = {decreepaper::plain(QStringLiteral("Một.")), decreepaper::plain(QStringLiteral("Hai.")),
            decreepaper::deputy(), table, Signatures{{{QStringLiteral("Bên giao"), {}, {}}}}};
        const Package package = write(paper);
        const QString styles = QString::fromUtf8(package.parts.value(QStringLiteral("word/styles.xml")));
        for (const char *id : {"Heading1", "Heading2"}) {
            const qsizetype style = styles.indexOf(QStringLiteral("w:styleId=\"%1\"").arg(QLatin1String(id)));
            QVERIFY(styles.indexOf(QStringLiteral("<w:keepNext/><w:keepLines/>"), style)
                < styles.indexOf(QStringLiteral("</w:style>"), style));
        }
        // Of every paragraph: its first words, and "+" when it keeps with the next.
        QStringList paragraphs;
        QXmlStreamReader xml(package.parts.value(m_text));
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            if (xml.qualifiedName() == QLatin1String("w:p"))
                paragraphs.append(QString());
            else if (xml.qualifiedName() == QLatin1String("w:keepNext"))
                paragraphs.last() += QLatin1Char('+');
            else if (xml.qualifiedName() == QLatin1String("w:t"))
                paragraphs.last() += xml.readElementText().section(QLatin1Char(' '), 0, 0);
        }
        paragraphs.removeAll(QString());
        QCOMPARE(paragraphs,
            (QStringList{QStringLiteral("+Một."), QStringLiteral("+Hai."), QStringLiteral("+"), QStringLiteral("Nơi"),
                QStringLiteral("-"), QStringLiteral("-"), QStringLiteral("-"), QStringLiteral("KT.PHÓ"),
                QStringLiteral("Trung"), QStringLiteral("+"), QStringLiteral("+Đơn"), QStringLiteral("+Tình"),
                QStringLiteral("+UBND"), QStringLiteral("+Chậm"), QStringLiteral("+UBND"), QStringLiteral("+Chậm"),
                QStringLiteral("+UBND"), QStringLiteral("+Chậm"), QStringLiteral("+"), QStringLiteral("BÊN")}));
    }

    void theSamePaperGivesTheSameBytes()
    {
        const auto first = print::DocxWriter::write(decreepaper::everyBlock());
        QTest::qWait(2100); // a ZIP archive counts in two seconds
        QVERIFY(first && !first->isEmpty());
        QCOMPARE(print::DocxWriter::write(decreepaper::everyBlock()), first);
        std::optional<QByteArray> elsewhere;
        QThread *thread = QThread::create([&] { elsewhere = print::DocxWriter::write(decreepaper::everyBlock()); });
        thread->start();
        QVERIFY(thread->wait(60000));
        delete thread;
        QCOMPARE(elsewhere, first);
    }

    void propertiesSayWhatAndWho()
    {
        const Package package = write(decreepaper::everyBlock());
        const QByteArray core = package.parts.value(QStringLiteral("docProps/core.xml"));
        QVERIFY(core.contains("<dc:creator>Công an &lt;thị xã&gt; &amp; Đội</dc:creator>"));
        QVERIFY(core.contains("<dc:title>Báo cáo kết quả"));
        QVERIFY(core.contains("<dc:subject>Kế hoạch 1228/KH-UBND</dc:subject>"));
        QVERIFY(package.parts.value(QStringLiteral("docProps/app.xml")).contains("Đôn Đốc"));
    }

    void strangePapersAreSurvived_data()
    {
        QTest::addColumn<Document>("paper");
        const QList<strange::StrangePaper> papers = strange::strangePapers();
        for (const strange::StrangePaper &strange : papers)
            QTest::newRow(strange.name) << strange.paper;
        Document controls;
        controls.title = QStringLiteral("a\u0001b<");
        const QString odd
            = QStringLiteral("một\u0000\u0008\uFFFE\uFFFF") + QChar(0xD800) + QStringLiteral("hai\r\n\tba");
        controls.blocks = {strange::plain(odd), strange::table({TableColumn::shared(1)}, {odd}, {{odd}})};
        QTest::newRow("what XML forbids") << controls;
        QTest::newRow("empty") << Document{};
    }

    void strangePapersAreSurvived()
    {
        QFETCH(Document, paper);
        const Package package = write(paper);
        for (auto part = package.parts.cbegin(); part != package.parts.cend(); ++part) {
            if (!part.key().endsWith(QLatin1String(".png")))
                QVERIFY2(support::orderFaults(part.value()).isEmpty(), qPrintable(part.key()));
        }
        const QString text = support::bareWords(support::wordText(package.parts.value(m_text)));
        const QString wanted = support::bareWords(toText(paper));
        if (qstrcmp(QTest::currentDataTag(), "what XML forbids") == 0)
            QCOMPARE(text, QStringLiteral("một\uFFFDhai ba một\uFFFDhai ba một\uFFFDhai ba"));
        else
            QCOMPARE(text, wanted);
    }

    void whateverHappensTheOldFileStays()
    {
        const QString path = m_folder.filePath(QStringLiteral("cũ.docx"));
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("cũ");
        old.close();
        print::PaperRenderer renderer;
        const auto stopped = renderer.writeDocx(decreepaper::everyBlock(), path, [](int, int) { return false; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, base::ErrorCode::Cancelled);
        const auto nowhere
            = renderer.writeDocx(decreepaper::everyBlock(), m_folder.filePath(QStringLiteral("không/có.docx")));
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().code, base::ErrorCode::FolderMissing);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("cũ"));
        old.close();
        int last = 0;
        VERIFY_OK(renderer.writeDocx(decreepaper::everyBlock(), path, [&](int done, int whole) {
            last = done == whole ? done : last;
            return true;
        }));
        QCOMPARE(last, int(decreepaper::everyBlock().blocks.size()));
        QVERIFY(support::readPackage(path).parts.contains(m_text));
    }

private:
    Package write(const Document &paper)
    {
        const QString path = m_folder.filePath(QStringLiteral("%1.docx").arg(++m_count));
        print::PaperRenderer renderer;
        const auto written = renderer.writeDocx(paper, path);
        return written ? support::readPackage(path) : Package{};
    }

    const QString m_text = QStringLiteral("word/document.xml");
    QTemporaryDir m_folder;
    int m_count = 0;
};

QTEST_MAIN(TestDocx)
#include "tst_docx.moc"
