#include "core/exchange/pastedtable.h"
#include "core/exchange/registerpaste.h"
#include "core/exchange/resultspaste.h"
#include "core/services/filecheck.h"
#include "core/services/ledgerreader.h"
#include "core/services/officesettings.h"
#include "core/services/periodservice.h"
#include "core/services/registerimport.h"
#include "core/store/registerrepository.h"
#include "core/store/tracerepository.h"
#include "support/datafilefixture.h"

#include <QtTest>

using base::ErrorCode;
using domain::TaskState;
using exchange::PastedTable;
using services::RegisterRow;
using support::DataFileFixture;

namespace {

QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// Rows copied elsewhere, as spreadsheets and word processors put them on the clipboard.
class TestPaste : public QObject {
    Q_OBJECT

private slots:
    void init() { m_office = std::make_unique<DataFileFixture>(QDate(2022, 6, 9)); }

    void cellsOfTextKeepTheirLinesAndQuotes()
    {
        const PastedTable table = exchange::tableOfText(
            utf8("1.1\t\"Dòng một\nDòng \"\"hai\"\"\"\t70%\r\n\r\n1.2\t\"Đề án 06\" đã xong\t\r\n"));
        QCOMPARE(table.size(), 2);
        QCOMPARE(table.at(0), (QStringList{utf8("1.1"), utf8("Dòng một\nDòng \"hai\""), utf8("70%")}));
        QCOMPARE(table.at(1).at(1), utf8("\"Đề án 06\" đã xong"));
    }

    void aTableOfHtmlIsReadWithItsMergedCells()
    {
        // As LibreOffice Calc and Word write it: attributes, entities, paragraphs, cells that span.
        const PastedTable table = exchange::tableOfHtml(utf8(
            "<html><body><!--StartFragment--><table cellspacing=\"0\" border=\"0\"><colgroup width=\"85\"></colgroup>"
            "<tr><td height=\"17\" align=\"left\" sdval=\"1.1\">1.1</td><td colspan=2><p class=MsoNormal>R&agrave;\n"
            " so&aacute;t&nbsp;40 h&#7891; s&#x1A1;</p><p>Xong</p></td><td>70%</td></tr>"
            "<TR><TD rowspan=\"2\">1.2</TD><TD>a &amp; b</TD><TD></TD><TD>x</TD></TR><tr><td>c<td></tr></table>"));
        QCOMPARE(table.size(), 3);
        QCOMPARE(table.at(0), (QStringList{utf8("1.1"), utf8("Rà soát 40 hồ sơ\nXong"), QString(), utf8("70%")}));
        QCOMPARE(table.at(1).at(1), utf8("a & b"));
        QCOMPARE(table.at(2).value(1), utf8("c"));
        QVERIFY(exchange::tableOfHtml(utf8("<p>1.1</p>")).isEmpty());
        QCOMPARE(exchange::pastedTable(utf8("a\tb"), utf8("<p>a b</p>")).first().size(), 2);
    }

    void resultsAreRecognisedByHeadOrContent()
    {
        for (const char *text : {"Số nhiệm vụ\tKết quả trong kỳ\tTrạng thái\t%\n1.1\tRà soát\tĐang thực hiện\t70%\n"
                                 "9.9\tLạ\tXong\t100%\n1.2\tXong hết\tĐã xong\t100",
                 "STT\tNhiệm vụ\tNội dung\tTình trạng\tTiến độ\n1\t1.1\tRà soát\tđang làm\t0,7\n2\t9.9\tLạ\t\t\n"
                 "3\t1.2\tXong hết\tHOÀN THÀNH\t1",
                 "1.1\tRà soát\tđang\t70\n9.9\tLạ\n1.2\tXong hết\thoàn thành\t100%"}) {
            const exchange::ResultsPaste paste = exchange::readResultsPaste(exchange::tableOfText(utf8(text)), tasks());
            QCOMPARE(paste.results.size(), 2);
            QCOMPARE(paste.results.first().text, utf8("Rà soát"));
            QCOMPARE(paste.results.first().state, std::optional(TaskState::InProgress));
            QCOMPARE(paste.results.first().progress, std::optional(70));
            QCOMPARE(paste.results.last().state, std::optional(TaskState::Done));
            QCOMPARE(paste.results.last().progress, std::optional(100));
            QCOMPARE(paste.unknownTasks, QStringList{utf8("9.9")});
            QVERIFY(paste.unclear.isEmpty());
        }
    }

    void thePlansOwnWordsAreNoResult()
    {
        const domain::Task first = tasks().first();
        const QString text = QStringLiteral("%1\t%2\tĐã làm\n").arg(first.no, first.text);
        const exchange::ResultsPaste paste = exchange::readResultsPaste(exchange::tableOfText(text), tasks());
        QCOMPARE(paste.results.first().text, utf8("Đã làm"));
    }

    void whatIsUnclearIsNamed()
    {
        const exchange::ResultsPaste paste = exchange::readResultsPaste(
            exchange::tableOfText(utf8("Nhiệm vụ\tKết quả\tTrạng thái\t%\n1.1\tA\tsắp xong\t170\n1.2\tB\txong\t100")),
            tasks());
        QCOMPARE(paste.unclear, (QStringList{utf8("sắp xong"), utf8("170")}));
        QVERIFY(!paste.results.first().state);
    }

    void aSpreadsheetLeavesTheZeroOfTaskTenOut()
    {
        const auto read = [this](const char *text) {
            return exchange::readResultsPaste(exchange::tableOfText(utf8(text)), tasks());
        };
        const auto taskOf = [this](const char *number) {
            const QList<domain::Task> all = tasks();
            return std::find_if(all.begin(), all.end(), [number](const domain::Task &task) {
                return task.no == utf8(number);
            })->id;
        };
        const exchange::ResultsPaste next = read("2.9\tchín\n2.1\tmười\n2.1\tmột\n");
        QCOMPARE(next.lengthened.size(), 1);
        QCOMPARE(next.results.size(), 3);
        QCOMPARE(next.results.at(1).task, taskOf("2.10"));
        QCOMPARE(next.results.at(1).text, utf8("mười"));
        QCOMPARE(next.results.at(2).task, taskOf("2.1"));
        // Which of the two it is nobody can tell: neither is written to.
        const exchange::ResultsPaste open = read("2.5\tnăm\n2.1\tmột hay mười\n");
        QCOMPARE(open.unclear, QStringList{utf8("2.1")});
        QCOMPARE(open.results.size(), 1);
        const exchange::ResultsPaste twice = read("1.1\tmột\n1.2\thai\n1.2\tba\n");
        QCOMPARE(twice.namedTwice, QStringList{utf8("1.2")});
        // In the plan's order nothing is in doubt.
        const exchange::ResultsPaste sure = read("1.1\ta\n1.2\tb\n2.1\tc\n2.10\td\n3.1\te\n");
        QVERIFY(sure.unclear.isEmpty() && sure.lengthened.isEmpty() && sure.namedTwice.isEmpty());
        QCOMPARE(sure.results.size(), 5);
    }

    void oneColumnIsTextForTheRowsBelow()
    {
        const exchange::ResultsPaste paste
            = exchange::readResultsPaste(exchange::tableOfText(utf8("Đã họp\nĐã ký\n")), tasks());
        QCOMPARE(paste.texts, (QStringList{utf8("Đã họp"), utf8("Đã ký")}));
        QVERIFY(paste.results.isEmpty());
    }

    void anOldRegisterIsReadByItsHeads()
    {
        const QList<RegisterRow> rows = oldRows(
            "SỔ ĐĂNG KÝ VĂN BẢN ĐẾN NĂM 2022\n"
            "Ngày đến\tSố đến\tTác giả\tSố, ký hiệu\tNgày tháng\tTên loại và trích yếu nội dung\tĐơn vị hoặc người "
            "nhận\t"
            "Ngày chuyển\tKý nhận\tGhi chú\n(1)\t(2)\t(3)\t(4)\t(5)\t(6)\t(7)\t(8)\t(9)\t(10)\n"
            "03/5/2022\t1\tUBND tỉnh\t12/CV-UBND\t29/4/2022\tCông văn về Đề án 06\tĐội CSQLHC\t04/5/2022\t\tgấp\n"
            "09/5/2022\t2\tninh son\t15/BC-UBND\t08/5/2022\tBáo cáo kết quả tháng 5/2022\t\t\t\t\n");
        QCOMPARE(rows.size(), 2);
        QVERIFY2(!rows.first().fault, qPrintable(rows.first().fault ? base::sentence(*rows.first().fault) : QString()));
        QCOMPARE(rows.first().document.kind, domain::DocumentKind::Letter);
        QCOMPARE(rows.first().document.forwardedOn, QDate(2022, 5, 4));
        QCOMPARE(rows.first().document.note, utf8("gấp"));
        QVERIFY(!rows.first().period);
        QCOMPARE(rows.last().document.unit, m_office->unit(QStringLiteral("ninh son")).id);
        QCOMPARE(rows.last().period, std::optional(domain::Period{2022, 5}));
        const auto done = services::importRegister(*m_office->file, rows);
        VERIFY_OK(done);
        QCOMPARE(*done, 2);
        // The month counts it, the series goes on, and all of it is taken back at once.
        const auto lines = services::reportLines(
            *m_office->file, services::currentPlan(*m_office->file)->id, domain::Period{2022, 5});
        QCOMPARE(lines->size(), 1);
        QCOMPARE(*services::numberToCome(*m_office->file, QDate(2022, 6, 9)), QStringLiteral("3"));
        QVERIFY(services::checkFile(*m_office->file)->isEmpty());
        QVERIFY(m_office->file->history().undoTitle().contains(QLatin1Char('2')));
        VERIFY_OK(services::undo(*m_office->file));
        QCOMPARE(services::findEntry(*m_office->file, QStringLiteral("2022/1"))->state, domain::EntryState::Cancelled);
    }

    void numbersAreTakenOnceAndLeaveNoHole()
    {
        VERIFY_OK(m_office->add(QStringLiteral("ninh tây"), QDate(2022, 6, 1)));
        const QList<RegisterRow> taken = oldRows("03/5/2022\t1\tUBND tỉnh\t12/CV\t\tCông văn\n");
        QVERIFY(taken.first().fault && taken.first().fault->code == ErrorCode::ArrivalNumberTaken);
        VERIFY_ERROR(services::importRegister(*m_office->file, taken), ErrorCode::RegisterRowsFaulty);
        m_office = std::make_unique<DataFileFixture>(QDate(2022, 6, 9));
        VERIFY_OK(
            services::setSetting(*m_office->file, QStringLiteral("register.next_number.2022"), QStringLiteral("4")));
        const QList<RegisterRow> holed
            = oldRows("03/5/2022\t1\tUBND tỉnh\t12/CV\t\tCông văn\n04/5/2022\t3\tUBND tỉnh\t13/CV\t\tCông văn\n");
        QVERIFY(holed.last().fault && holed.last().fault->code == ErrorCode::ArrivalNumberHole);
        QVERIFY(base::sentence(*holed.last().fault).contains(QStringLiteral("thiếu số 2")));
        const QList<RegisterRow> whole
            = oldRows("03/5/2022\t2\tUBND tỉnh\t12/CV\t\tCông văn\n04/5/2022\t3\tUBND tỉnh\t13/CV\t\tCông văn\n");
        VERIFY_OK(services::importRegister(*m_office->file, whole));
        QCOMPARE(*services::numberToCome(*m_office->file, QDate(2022, 6, 9)), QStringLiteral("4"));
        QVERIFY(services::checkFile(*m_office->file)->isEmpty());
        VERIFY_ERROR(services::importRegister(*m_office->file, {}), ErrorCode::RegisterRowsNone);
    }

    void whatWasTakenBackIsImportedAgain()
    {
        services::DataFile &file = *m_office->file;
        const char *wrong = "09/5/2022\t1\tninh son\t15/BC-UBND\t\tBáo cáo kết quả tháng 5/2022\n"
                            "09/5/2022\t2\tninh tây\t15/BC-UBND\t\tBáo cáo kết quả tháng 5/2022\n"
                            "10/5/2022\t3\tUBND tỉnh\t12/CV\t\tCông văn\n";
        const char *right = "09/5/2022\t1\tUBND tỉnh\t16/CV\t\tCông văn\n"
                            "09/5/2022\t2\tninh đa\t17/BC-UBND\t\tBáo cáo kết quả tháng 5/2022\n"
                            "10/5/2022\t3\tninh tây\t18/BC-UBND\t\tBáo cáo kết quả tháng 5/2022\n";
        VERIFY_OK(services::importRegister(file, oldRows(wrong)));
        VERIFY_OK(services::undo(file));
        const services::ActHistory before = file.history();
        VERIFY_OK(services::importRegister(file, oldRows(right)));
        const auto entries = store::readEntries(file.connection(), 2022, 2022);
        QCOMPARE(entries->size(), 3);
        for (const domain::RegisterEntry &entry : *entries)
            QCOMPARE(entry.state, domain::EntryState::Active);
        QCOMPARE(entries->at(0).documentReference(), QStringLiteral("16/CV"));
        QCOMPARE(entries->at(0).reason, QString());
        QVERIFY(!entries->at(0).issuer.isValid());
        QCOMPARE(reportedUnits(), (QStringList{utf8("UBND phường Ninh Đa"), utf8("UBND xã Ninh Tây")}));
        QVERIFY(services::checkFile(file)->isEmpty());
        // Taken back and done again as it is; the one it has written over is gone for good, also once this is back.
        VERIFY_OK(services::undo(file));
        QVERIFY(reportedUnits().isEmpty());
        VERIFY_OK(services::redo(file));
        QCOMPARE(reportedUnits().size(), 2);
        const services::ActHistory after = file.history();
        file.history() = before;
        VERIFY_ERROR(services::redo(file), ErrorCode::UndoNotPossible);
        file.history() = after;
        VERIFY_OK(services::undo(file));
        file.history() = before;
        VERIFY_ERROR(services::redo(file), ErrorCode::UndoNotPossible);
        QVERIFY(reportedUnits().isEmpty());
        // A third time; and the trace has them all.
        VERIFY_OK(services::importRegister(file, oldRows(right)));
        QCOMPARE(reportedUnits().size(), 2);
        QVERIFY(services::checkFile(file)->isEmpty());
        const auto trace
            = store::readTrace(file.connection(), QStringLiteral("register_entry"), QStringLiteral("2022/1"));
        QCOMPARE(trace->size(), 3);
        QVERIFY(trace->first().after.contains(QStringLiteral("BC-UBND")));
    }

    void whatAPersonHasCancelledStaysTaken()
    {
        services::DataFile &file = *m_office->file;
        const char *row = "10/5/2022\t1\tUBND tỉnh\t12/CV\t\tCông văn\n";
        const auto isTaken = [this, row] {
            const auto fault = oldRows(row).first().fault;
            return fault && fault->code == ErrorCode::ArrivalNumberTaken;
        };
        // With the very word that is written when an act is taken back.
        VERIFY_OK(services::importRegister(file, oldRows(row)));
        VERIFY_OK(services::cancelEntry(file, {2022, 1, 0}, utf8("Hoàn tác")));
        QVERIFY(isTaken());
        // A report that was entered and taken back came by no import.
        m_office = std::make_unique<DataFileFixture>(QDate(2022, 6, 9));
        VERIFY_OK(m_office->add(QStringLiteral("ninh tây"), QDate(2022, 6, 1)));
        VERIFY_OK(services::undo(*m_office->file));
        QVERIFY(isTaken());
        // Judged before somebody took the number.
        m_office = std::make_unique<DataFileFixture>(QDate(2022, 6, 9));
        const QList<RegisterRow> rows = oldRows(row);
        VERIFY_OK(services::importRegister(*m_office->file, rows));
        VERIFY_ERROR(services::importRegister(*m_office->file, rows), ErrorCode::RegisterRowsFaulty);
        VERIFY_OK(services::cancelEntry(*m_office->file, {2022, 1, 0}, utf8("Nhầm")));
        QVERIFY(isTaken());
    }

    void noHoleBetweenTheRegisterAndTheRows()
    {
        VERIFY_OK(m_office->add(QStringLiteral("ninh tây"), QDate(2022, 6, 1)));
        const QList<RegisterRow> holed
            = oldRows("03/6/2022\t3\tUBND tỉnh\t12/CV\t\tCông văn\n04/6/2022\t4\tUBND tỉnh\t13/CV\t\tCông văn\n");
        QVERIFY(holed.last().fault && holed.last().fault->code == ErrorCode::ArrivalNumberHole);
        QVERIFY(base::sentence(*holed.last().fault).contains(QStringLiteral("thiếu số 2")));
        QVERIFY(!oldRows("03/6/2022\t2\tUBND tỉnh\t12/CV\t\tCông văn\n").first().fault);
    }

    void whatChangedSinceTheRowsWereJudgedIsAFault()
    {
        const char *text = "09/5/2022\t2\tninh son\t15/BC-UBND\t\tBáo cáo tháng 5/2022\n"
                           "10/5/2022\t3\tUBND tỉnh\t12/CV\t\tCông văn\n";
        const auto refused = [this](const QList<RegisterRow> &rows, const QString &why) {
            const auto done = services::importRegister(*m_office->file, rows);
            return !done && done.error().code == ErrorCode::RegisterRowsFaulty
                && base::sentence(done.error()).contains(why);
        };
        const auto startAtOne = [this] {
            m_office = std::make_unique<DataFileFixture>(QDate(2022, 6, 9));
            VERIFY_OK(m_office->add(QStringLiteral("ninh tây"), QDate(2022, 6, 1)));
        };
        startAtOne();
        QList<RegisterRow> rows = oldRows(text);
        VERIFY_OK(services::importRegister(*m_office->file, rows));
        QVERIFY(refused(rows, utf8("Dòng 1")));
        // The month's report was entered meanwhile, under the number behind the rows'.
        startAtOne();
        rows = oldRows(text);
        for (RegisterRow &row : rows)
            ++row.number;
        VERIFY_OK(m_office->add(QStringLiteral("ninh sơn"), QDate(2022, 6, 1)));
        QVERIFY(refused(rows, utf8("đã gửi báo cáo kỳ 5/2022")));
        // The month was closed meanwhile.
        startAtOne();
        rows = oldRows(text);
        VERIFY_OK(services::closePeriod(*m_office->file, {2022, 5}, utf8("Đã đủ")));
        QVERIFY(refused(rows, utf8("đã chốt")));
        QCOMPARE(*services::numberToCome(*m_office->file, QDate(2022, 6, 9)), QStringLiteral("2"));
    }

    void everyFaultIsNamedAndAnUncertainIssuerIsADoubt()
    {
        const QList<RegisterRow> rows
            = oldRows("31/02/2022\t1\tA\t\t\tB\n03/5/2022\tx\tA\t\t\tB\n03/5/2022\t3\t\t\t\tB\n"
                      "03/5/2022\t4\tA\t\t\t\n12/6/2022\t5\tA\t\t\tB\n03/5/2022\t6\tninh ph\t\t\tB\n");
        const QList<ErrorCode> codes{ErrorCode::DateInvalid, ErrorCode::NumberInvalid, ErrorCode::TextMissing,
            ErrorCode::TextMissing, ErrorCode::ArrivalInFuture};
        for (int row = 0; row < codes.size(); ++row)
            QVERIFY2(rows.at(row).fault && rows.at(row).fault->code == codes.at(row), qPrintable(QString::number(row)));
        QVERIFY(rows.last().doubt && rows.last().doubt->code == ErrorCode::UnitAmbiguous);
        QVERIFY(!rows.last().document.unit.isValid());
    }

private:
    QList<domain::Task> tasks() const
    {
        return *services::tasksOf(*m_office->file, services::currentPlan(*m_office->file)->id);
    }

    /// The units whose report for May counts, by the alphabet.
    QStringList reportedUnits() const
    {
        QStringList names;
        const auto lines = services::reportLines(
            *m_office->file, services::currentPlan(*m_office->file)->id, domain::Period{2022, 5});
        const auto units = services::UnitCatalogue::read(*m_office->file);
        for (const domain::ReportLine &line : *lines) {
            if (line.report.state == domain::EntryState::Active)
                names.append(units->unit(line.report.unit).name);
        }
        names.sort();
        return names;
    }

    QList<RegisterRow> oldRows(const char *text) const
    {
        QList<RegisterRow> rows
            = exchange::readRegisterRows(exchange::tableOfText(utf8(text)), m_office->file->clock().today());
        const auto units = services::UnitCatalogue::read(*m_office->file);
        if (!services::judgeRegisterRows(*m_office->file, *units, true, rows))
            return {};
        return rows;
    }

    std::unique_ptr<DataFileFixture> m_office;
};

QTEST_MAIN(TestPaste)
#include "tst_paste.moc"
