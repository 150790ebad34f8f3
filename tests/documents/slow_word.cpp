#include "core/reporting/document/documenttext.h"
#include "core/reporting/document/documentwording.h"
#include "documents/everyblock.h"
#include "documents/printedpaper.h"
#include "support/docxprobe.h"

#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

using namespace document;

namespace {

/// Prints what python-docx sees, a paragraph a line, cells in the order of reading; then the sections.
const char *const script = R"(
import sys, docx
from docx.table import Table
from docx.text.paragraph import Paragraph
paper = docx.Document(sys.argv[1])
for child in paper.element.body.iterchildren():
    if child.tag.endswith('}p'):
        print(Paragraph(child, paper).text)
    elif child.tag.endswith('}tbl'):
        seen = set()
        for row in Table(child, paper).rows:
            for cell in row.cells:
                if cell._tc not in seen:
                    seen.add(cell._tc)
                    for paragraph in cell.paragraphs:
                        print(paragraph.text)
print('---')
for section in paper.sections:
    print(round(section.page_width.mm), round(section.page_height.mm), round(section.left_margin.mm),
          round(section.top_margin.mm))
print(paper.core_properties.title)
print(paper.core_properties.author)
print(len(paper.inline_shapes))
)";

/// The package is the system's; the first Python of the path may be another one.
QString pythonWithDocx()
{
    for (const QString &python : {QStringLiteral("python3"), QStringLiteral("/usr/bin/python3")}) {
        QProcess probe;
        probe.start(python, {QStringLiteral("-c"), QStringLiteral("import docx")});
        if (probe.waitForFinished() && probe.exitStatus() == QProcess::NormalExit && probe.exitCode() == 0)
            return python;
    }
    return {};
}

QString letters(const QString &text)
{
    QString kept;
    for (const QChar letter : text) {
        if (!letter.isSpace() && letter != QLatin1Char('|'))
            kept += letter;
    }
    return kept;
}

/// Without charts, whose words are in a picture.
Document withoutCharts(Document paper)
{
    paper.blocks.removeIf([](const Block &block) { return std::holds_alternative<Chart>(block); });
    return paper;
}

Document longReport(int paragraphs, int rows)
{
    Document paper = decreepaper::report();
    const auto opening = paper.blocks.indexOf(Block(decreepaper::opening()));
    for (int i = 0; i < paragraphs; ++i)
        paper.blocks.insert(opening + 1, decreepaper::sevenPoints());
    Table table = decreepaper::units(rows);
    for (int row = 0; row < rows; ++row) {
        table.rows[row][0].text += QStringLiteral(" số %1").arg(row + 1);
        if (row % 3 == 0)
            table.rows[row][1].text += QStringLiteral(", đã được đôn đốc bằng công văn và điện thoại nhiều lần");
    }
    paper.blocks.append(AnnexStart{QStringLiteral("III"), QStringLiteral("Các đơn vị"), {}});
    paper.blocks.append(table);
    return paper;
}

} // namespace

/// The Word files in the hands of others.
class SlowWord : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(support::hasPoppler(), "poppler-utils is needed"); }

    void papers_data()
    {
        QTest::addColumn<Document>("paper");
        QTest::newRow("every block") << decreepaper::everyBlock();
        QTest::newRow("report") << decreepaper::report();
        QTest::newRow("ten pages") << longReport(4, 60);
        QTest::newRow("thirty pages") << longReport(16, 300);
        Document other = longReport(6, 100);
        other.setup = {25, 25, 35, 20, 13, 10, 12, 1.5};
        QTest::newRow("other setup") << other;
    }

    void libreOfficeSeesTheSameTextOnAsManyPages_data() { papers_data(); }

    void libreOfficeSeesTheSameTextOnAsManyPages()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty())
            QSKIP("soffice is not installed");
        QFETCH(Document, paper);
        const QString file = write(paper);
        QProcess office;
        office.start(QStringLiteral("soffice"),
            {QStringLiteral("-env:UserInstallation=file://") + m_folder.filePath(QStringLiteral("profile")),
                QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("pdf"),
                QStringLiteral("--outdir"), m_folder.filePath(QStringLiteral("office")), file});
        QVERIFY(office.waitForFinished(200000));
        const QString made = m_folder.filePath(QStringLiteral("office/%1.pdf").arg(m_count));
        QVERIFY(QFile::exists(made));

        const auto own = m_printer.print(paper).pages.size();
        const auto theirs = support::pdfPages(made).size();
        qInfo("%d pages, LibreOffice %d", int(own), int(theirs));
        QVERIFY2(qAbs(own - theirs) <= 1, qPrintable(QStringLiteral("%1 pages, not %2").arg(theirs).arg(own)));

        // Page by page, without the number in the margin.
        QString all;
        const QStringList pages
            = support::toolOutput(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), made, QStringLiteral("-")})
                  .split(QLatin1Char('\f'));
        for (const QString &page : pages) {
            static const QRegularExpression number(QStringLiteral("^\\s*\\d+\\s*\\n"));
            all += QString(page).remove(number);
        }
        all = letters(all);
        qsizetype at = 0;
        const QStringList lines = toText(withoutCharts(paper)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            const QString wanted = letters(line);
            const qsizetype found = all.indexOf(wanted, at);
            QVERIFY2(found >= 0, qPrintable(line + QStringLiteral("\nafter: ") + all.mid(at, 200)));
            at = found + wanted.size();
        }
    }

    void pythonSeesTheSameParagraphs_data() { papers_data(); }

    void pythonSeesTheSameParagraphs()
    {
        const QString python = pythonWithDocx();
        if (python.isEmpty())
            QSKIP("python3-docx is not installed");
        QFETCH(Document, paper);
        const QString file = write(paper);
        const QStringList seen = support::toolOutput(python, {QStringLiteral("-c"), QString::fromUtf8(script), file})
                                     .split(QStringLiteral("---\n"));
        QCOMPARE(seen.size(), 2);
        Document bare = paper;
        int charts = 0;
        for (Block &block : bare.blocks) { // of a chart its title
            const auto *chart = std::get_if<Chart>(&block);
            if (!chart)
                continue;
            ++charts;
            QString words = chart->title;
            if (isEmpty(*chart))
                words += QLatin1Char('\n') + noData();
            block = decreepaper::plain(words);
        }
        QCOMPARE(support::bareWords(seen.first()), support::bareWords(toText(bare)));
        const QStringList facts = seen.last().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(facts.first(), QStringLiteral("210 297 %1 %2").arg(paper.setup.left).arg(paper.setup.top));
        QVERIFY(facts.contains(QStringLiteral("297 210 %1 %2").arg(paper.setup.left).arg(paper.setup.top)));
        QVERIFY(facts.contains(paper.title));
        QVERIFY(facts.last().toInt() >= qMax(0, charts - 1));
    }

private:
    QString write(const Document &paper)
    {
        const QString file = m_folder.filePath(QStringLiteral("%1.docx").arg(++m_count));
        print::PaperRenderer renderer;
        if (const auto written = renderer.writeDocx(paper, file); !written)
            qFatal("%s", qPrintable(base::sentence(written.error())));
        return file;
    }

    QTemporaryDir m_folder;
    decree::Printer m_printer;
    int m_count = 0;
};

QTEST_MAIN(SlowWord)
#include "slow_word.moc"
