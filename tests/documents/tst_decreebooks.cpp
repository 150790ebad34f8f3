#include "core/reporting/briefing/briefing.h"
#include "core/reporting/registerbook/outgoingbook.h"
#include "core/reporting/registerbook/registerbook.h"
#include "documents/printedpaper.h"
#include "support/datafilefixture.h"

#include <QtTest>

using namespace decree;
using namespace reporting;
using support::PdfWord;

namespace {

/// A register of a year, a line a document, whose names and subjects are as long as real ones.
RegisterBook bookOf(const services::OfficeSettings &office, int entries)
{
    RegisterBook book{{2022, QDate(2022, 1, 1), QDate(2022, 12, 31), QStringLiteral("01")}, {}, {}, office};
    SeriesCounter counter;
    for (int number = 1; number <= entries; ++number) {
        domain::RegisterLine line;
        line.entry.year = 2022;
        line.entry.arrivalNumber = number;
        line.entry.arrivedOn = QDate(2022, 10, 10);
        line.entry.documentNumber = QStringLiteral("245");
        line.entry.documentSymbol = QStringLiteral("BC-UBND");
        line.entry.documentDate = QDate(2022, 10, 10);
        line.entry.subject = QStringLiteral("Báo cáo kết quả thực hiện Đề án 06 tháng 10/2022 trên địa bàn");
        line.entry.handleBy = QDate(2022, 12, 20);
        line.issuerName = QStringLiteral("UBND phường Ninh Thủy");
        counter.add(number, {}, true, false);
        book.lines.append(line);
    }
    book.series = counter.series();
    return book;
}

/// Where the columns of a book stand, by the centres of "(1)", "(2)"… on a page.
QList<double> columnCentres(const PrintedPaper &printed, int page, int columns)
{
    QList<double> centres;
    for (int column = 1; column <= columns; ++column) {
        const QString mark = QStringLiteral("(%1)").arg(column);
        for (const PdfWord &word : printed.wordsOf(page)) {
            if (word.text == mark)
                centres.append(word.box.center().x());
        }
    }
    return centres;
}

} // namespace

/// The registers of Phụ lục IV on paper, in mm, and the leader's sheet, which is one page.
class TestDecreeBooks : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(support::hasPoppler(), "poppler-utils is needed"); }

    void columnsStandWhereTheDecreePutsThem_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QSizeF>("page");
        QTest::addColumn<QList<double>>("widths"); ///< on this page
        const double rest = 252 - 1.35 * 95 - 40; // between the margins, without six in proportion and (7) and (8)
        const double free = 252 - 1.08 * 56.5 - 55; // and in the outgoing one, without six
        QTest::newRow("incoming") << 0 << QSizeF(LongSide, ShortSide)
                                  << QList<double>{1.35 * 15, 1.35 * 12.5, rest * 20 / 47.5, 1.35 * 20, 1.35 * 17.5,
                                         rest * 27.5 / 47.5, 20, 20, 1.35 * 15, 1.35 * 15};
        const double wide = 252 - 1.35 * 101.5; // and in the tracking one, without five
        QTest::newRow("tracking") << 1 << QSizeF(LongSide, ShortSide)
                                  << QList<double>{1.35 * 12, wide * 51.5 / 63.5, 1.35 * 24.5, 1.35 * 20, 1.35 * 19,
                                         1.35 * 26, wide * 12 / 63.5};
        QTest::newRow("outgoing") << 2 << QSizeF(LongSide, ShortSide)
                                  << QList<double>{free * 15 / 75.5, 1.08 * 19, free * 28 / 75.5, 1.08 * 17.5,
                                         free * 17 / 75.5, 22.5, 17.5, 1.08 * 20, 15, free * 15.5 / 75.5};
    }

    void columnsStandWhereTheDecreePutsThem()
    {
        QFETCH(int, which);
        QFETCH(QSizeF, page);
        QFETCH(QList<double>, widths);
        const support::DataFileFixture data;
        const auto office = services::OfficeSettings::read(*data.file);
        const RegisterBook book = bookOf(*office, 60);
        OutgoingBook outgoing{book.range, {}, *office};
        for (int i = 0; i < 60; ++i) {
            services::OutgoingLine line;
            line.reference = QStringLiteral("245/BC-CATX(QLHC)");
            line.issuedOn = QDate(2022, 10, 10);
            line.title = QStringLiteral("Báo cáo kết quả thực hiện Đề án 06 tháng 10 năm 2022");
            outgoing.lines.append(line);
        }
        const PrintedPaper printed = m_printer.print(which == 0 ? incomingBook(book)
                : which == 1                                    ? trackingBook(book)
                                                                : outgoingBook(outgoing));
        QVERIFY(printed.pages.size() >= 4);
        for (const QSizeF &size : printed.pages) {
            VERIFY_NEAR(size.width(), page.width());
            VERIFY_NEAR(size.height(), page.height());
        }
        // Cover and first page bear no table and no page number; on the inside the head stands on every page.
        for (int number = 1; number <= printed.pages.size(); ++number) {
            const QList<double> centres = columnCentres(printed, number, int(widths.size()));
            if (number <= 2) {
                QVERIFY(centres.isEmpty());
                for (const PdfWord &word : printed.wordsOf(number))
                    QVERIFY(!isInTopMargin(word));
                continue;
            }
            QCOMPARE(centres.size(), widths.size());
            double left = Left;
            for (qsizetype i = 0; i < widths.size(); ++i) {
                VERIFY_NEAR(centres.at(i), left + widths.at(i) / 2);
                left += widths.at(i);
            }
            VERIFY_NEAR(left, page.width() - Right);
            for (const PdfWord &word : printed.wordsOf(number)) {
                if (!isInTopMargin(word))
                    QVERIFY2(word.box.bottom() <= page.height() - Bottom + Tolerance, qPrintable(word.text));
            }
        }
        // Pages of the inside count from 1, and the first bears no number.
        QVERIFY(printed.wordsOf(3).first().text != QStringLiteral("1"));
        QCOMPARE(printed.wordsOf(4).first().text, QStringLiteral("2"));
    }

    void everyNumberIsPrintedOnceAndNoRowIsCut()
    {
        const support::DataFileFixture data;
        const auto office = services::OfficeSettings::read(*data.file);
        const PrintedPaper printed = m_printer.print(incomingBook(bookOf(*office, 200)));
        // The number and the last word of the same row stand on the same page.
        int expected = 1;
        QHash<int, int> rows;
        QHash<int, int> ends;
        for (const PdfWord &word : printed.words) {
            const double x = word.box.center().x();
            if (word.page > 2 && x > Left + 20.25 && x < Left + 20.25 + 16.875
                && word.text == QStringLiteral("%1").arg(expected, 2, 10, QLatin1Char('0'))) {
                ++expected;
                ++rows[word.page];
            }
            ends[word.page] += word.text == QStringLiteral("Thủy");
        }
        QCOMPARE(expected, 201);
        for (auto row = rows.cbegin(); row != rows.cend(); ++row)
            QCOMPARE(ends.value(row.key()), row.value());
        QVERIFY(printed.find(QStringLiteral("liên tục, không bỏ số.")).page == printed.pages.size());
    }

    void thereIsRoomForThePen()
    {
        const support::DataFileFixture data;
        const auto office = services::OfficeSettings::read(*data.file);
        RegisterBook book = bookOf(*office, 5);
        for (domain::RegisterLine &line : book.lines) {
            line.issuerName = QStringLiteral("TCKH");
            line.entry.subject = QStringLiteral("Báo cáo");
        }
        const PrintedPaper printed = m_printer.print(incomingBook(book));
        QList<double> lines;
        for (const PdfWord &word : printed.wordsOf(3)) {
            if (word.text == QStringLiteral("TCKH"))
                lines.append(word.baseline());
        }
        QCOMPARE(lines.size(), 5);
        for (qsizetype i = 1; i < lines.size(); ++i)
            QVERIFY(lines.at(i) - lines.at(i - 1) >= 11 - Tolerance);
    }

    void theBriefingIsOnePageWhateverTheData_data()
    {
        QTest::addColumn<int>("units");
        QTest::addColumn<QString>("name");
        QTest::newRow("nothing") << 0 << QString();
        QTest::newRow("one") << 1 << QStringLiteral("UBND xã Ninh Sơn");
        QTest::newRow("500 units") << 500 << QStringLiteral("Ủy ban nhân dân phường có tên gọi rất dài thuộc thị xã");
        QTest::newRow("in capitals") << 500
                                     << QStringLiteral("ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM PHƯỜNG MƯỜNG THƯỢNG HẠ");
    }

    void theBriefingIsOnePageWhateverTheData()
    {
        QFETCH(int, units);
        QFETCH(QString, name);
        const support::DataFileFixture data(QDate(2022, 10, 10));
        const auto plan = services::currentPlan(*data.file);
        auto source = readBriefingSource(*data.file, *plan, QDate(2022, 10, 10));
        VERIFY_OK(source);
        source->items.clear();
        source->figures.units.clear();
        source->figures.counts = {units, 0, 0, units, 0};
        source->figures.difficulties.open.fill({}, units);
        for (int i = 0; i < units; ++i) {
            UnitFigures unit;
            unit.unit.name = name;
            unit.standing.status = domain::ReportStatus::Missing;
            source->figures.units.append(unit);
            source->items.append({WorstItem::Kind(i % 4), name + QLatin1Char(' ') + name + QLatin1Char(' ') + name,
                name, QDate(2022, 10, 1), 1000 + i, i});
        }
        for (PeriodCounts &month : source->months)
            month.counts = {units, units / 3, units / 3, units - 2 * (units / 3), 0};
        const PrintedPaper printed = m_printer.print(briefing(*source));
        QCOMPARE(printed.pages.size(), 1);
        QVERIFY(printed.find(QStringLiteral("TÌNH HÌNH THỰC HIỆN ĐỀ ÁN 06")).page == 1);
    }

private:
    Printer m_printer;
};

QTEST_MAIN(TestDecreeBooks)
#include "tst_decreebooks.moc"
