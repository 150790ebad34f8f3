#include "core/reporting/document/documenttext.h"
#include "core/reporting/paper/paper.h"
#include "core/reporting/papercatalogue.h"
#include "core/services/officesettings.h"
#include "core/services/sample/sampletown.h"
#include "documents/printedpaper.h"
#include "support/datafilefixture.h"

#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace decree;
using namespace reporting;
using support::PdfWord;

/// Letters, lists and records of a sample half-year, as files that others read.
class TestPrintablePdf : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY2(support::hasPoppler(), "poppler-utils is needed");
        const QString data = m_folder.filePath(QStringLiteral("a.dondoc"));
        VERIFY_OK(services::DataFile::create(data, m_clock, QStringLiteral("thử")));
        VERIFY_OK(services::writeSample(data, QStringLiteral("thử"), 6, 6));
        auto file = services::DataFile::open(data, m_clock, QStringLiteral("thử"));
        VERIFY_OK(file);
        m_file = *std::move(file);
        m_plan = *services::currentPlan(*m_file);
    }

    /// Nothing stands outside the margins, no page but the first is without its number, and the words of the blocks
    /// are in the file.
    void everyPaperKeepsItsMargins_data()
    {
        QTest::addColumn<QString>("code");
        for (const PrintablePaper &paper : printablePapers())
            QTest::newRow(qPrintable(paper.code)) << paper.code;
        QTest::newRow("letter") << QStringLiteral("letter");
        QTest::newRow("letters") << QStringLiteral("letters");
    }

    void everyPaperKeepsItsMargins()
    {
        QFETCH(QString, code);
        const document::Document paper = paperOf(code);
        const PrintedPaper printed = m_printer.print(paper);
        QSet<QString> read;
        for (const PdfWord &word : printed.words) {
            read.insert(QString(word.text).replace(QStringLiteral("&amp;"), QStringLiteral("&")));
            const QRectF area = textArea(printed.pages.at(word.page - 1));
            if (isInTopMargin(word))
                continue;
            QVERIFY2(word.box.left() >= area.left() - Tolerance && word.box.right() <= area.right() + Tolerance
                    && word.box.bottom() <= area.bottom() + Tolerance,
                qPrintable(QStringLiteral("%1 on page %2").arg(word.text).arg(word.page)));
        }
        // A long symbol may be parted at its hyphen or slash; the values of a chart are read beside its names.
        static const QRegularExpression mark(QStringLiteral("[\\s|():;,/-]+"));
        QSet<QString> parts;
        for (const QString &word : std::as_const(read)) {
            for (const QString &part : word.split(mark))
                parts.insert(part);
        }
        for (const QString &part : document::toText(paper).split(mark))
            QVERIFY2(part.isEmpty() || parts.contains(part), qPrintable(part));
    }

    void oneLetterAPage()
    {
        const PrintedPaper printed = m_printer.print(paperOf(QStringLiteral("letters")));
        QCOMPARE(printed.pages.size(), 4);
        for (int page = 1; page <= 4; ++page) {
            const QList<PdfWord> words = printed.wordsOf(page);
            QVERIFY(support::findPhrase(words, QStringLiteral("Kính gửi: UBND")).page == page);
            QVERIFY(support::findPhrase(words, QStringLiteral("Nơi nhận:")).page == page);
            for (const PdfWord &word : words)
                QVERIFY(!isInTopMargin(word)); // each counts its pages for itself, and has one
        }
    }

    void listsThatOneSignsAreOnOnePage()
    {
        QCOMPARE(m_printer.print(paperOf(QStringLiteral("working-group"))).pages.size(), 1);
        QCOMPARE(m_printer.print(paperOf(QStringLiteral("briefing"))).pages.size(), 1);
        QCOMPARE(m_printer.print(paperOf(QStringLiteral("letter"))).pages.size(), 1);
    }

    void theDisciplineTableIsWideAndItsHeadIsOnEveryPage()
    {
        const PrintedPaper printed = m_printer.print(paperOf(QStringLiteral("discipline")));
        for (int page = 1; page <= printed.pages.size(); ++page) {
            VERIFY_NEAR(printed.pages.at(page - 1).width(), LongSide);
            QVERIFY(support::findPhrase(printed.wordsOf(page), QStringLiteral("Tháng")).page == page);
        }
        QCOMPARE(printed.find(QStringLiteral("Tỷ lệ đúng hạn")).page, int(printed.pages.size()));
    }

private:
    document::Document paperOf(const QString &code) const
    {
        if (code.startsWith(QStringLiteral("letter"))) {
            const auto paper = readPaper(*m_file, m_plan, {m_plan.id, domain::PaperKind::Reminder, {2022, 10}, {}});
            if (!paper)
                qFatal("%s", qPrintable(base::sentence(paper.error())));
            if (code == QStringLiteral("letter"))
                return paper->document();
            QList<document::Document> letters;
            for (const PaperCopy &copy : paper->copies(paper->face()))
                letters.append(copy.document);
            return document::joined(letters);
        }
        PaperChoice choice;
        choice.task = QStringLiteral("1.9");
        const auto paper = printablePaper(*m_file, m_plan, code, choice);
        if (!paper)
            qFatal("%s", qPrintable(base::sentence(paper.error())));
        return *paper;
    }

    QTemporaryDir m_folder;
    const base::FixedClock m_clock{QDate(2022, 10, 11)};
    std::unique_ptr<services::DataFile> m_file;
    domain::Plan m_plan;
    Printer m_printer;
};

QTEST_MAIN(TestPrintablePdf)
#include "tst_printablepdf.moc"
