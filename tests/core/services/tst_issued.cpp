#include "core/services/acthistory.h"
#include "core/services/documentcheck.h"
#include "core/services/filecheck.h"
#include "core/services/issuedreader.h"
#include "core/services/issuedservice.h"
#include "core/services/outgoingregister.h"
#include "core/services/outgoingservice.h"
#include "core/services/requestservice.h"
#include "core/services/tracereader.h"
#include "core/store/connection.h"
#include "core/store/issuedrepository.h"
#include "core/store/tracerepository.h"
#include "core/store/transaction.h"
#include "support/datafilefixture.h"

#include <QtTest>

#include <memory>

using namespace domain;
using base::ErrorCode;
using services::NewIssue;

class TestIssued : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<support::DataFileFixture> m_office;

    services::DataFile &file() const { return *m_office->file; }
    const store::Connection &connection() const { return m_office->file->connection(); }

    /// May's report to everybody, as the văn thư numbered it.
    NewIssue may(int number = 5) const
    {
        NewIssue issue;
        issue.key = {services::currentPlan(file())->id, PaperKind::Monthly, {2022, 5}, {}};
        issue.form = QStringLiteral("chung");
        issue.number = number;
        issue.symbol = QStringLiteral("BC-CATX(QLHC)");
        issue.issuedOn = QDate(2022, 5, 12);
        issue.title = QStringLiteral("Báo cáo kết quả thực hiện tháng 5 năm 2022");
        issue.signer = {QStringLiteral("TL. Trưởng Công an thị xã"), QStringLiteral("Đội trưởng"),
            QStringLiteral("Trung tá"), QStringLiteral("Nguyễn Văn A")};
        issue.addressees = {QStringLiteral("Công an tỉnh (PC06)"), QStringLiteral("UBND thị xã")};
        issue.recipients
            = {QStringLiteral("Như trên"), QStringLiteral("Đ/c Trưởng CATX"), QStringLiteral("Lưu: VT, QLHC")};
        issue.cutOff = QDate(2022, 5, 11);
        issue.pages = 3;
        issue.content = {QStringLiteral("{\"version\":1}"), QStringLiteral("BÁO CÁO\n"), QStringLiteral("{\"a\":1}"),
            QByteArray("%PDF\0\xff\x80 bytes", 14)};
        return issue;
    }

    /// The first thing that stands against it.
    ErrorCode against(const NewIssue &issue) const
    {
        const auto issued = services::issueDocument(file(), issue);
        return issued ? ErrorCode::NothingToUndo : issued.error().code;
    }

    QStringList faults() const
    {
        QStringList found;
        const auto checked = services::checkFile(file());
        for (const services::FileFault &fault : *checked)
            found.append(fault.code + QLatin1Char(' ') + fault.where);
        return found;
    }

    void dropTriggers() const
    {
        for (const char *trigger : {"issued_document_no_update", "issued_document_no_delete",
                 "issued_document_end_no_update", "issued_document_end_no_delete"})
            VERIFY_OK(connection().run(QStringLiteral("DROP TRIGGER ") + QLatin1String(trigger)));
    }

private slots:
    void init() { m_office = std::make_unique<support::DataFileFixture>(); }

    void whatIsIssuedIsThereWholeAndAnnounced()
    {
        int papers = 0;
        connect(&file().changes(), &services::ChangeNotifier::changed, this,
            [&papers](services::Subject subject) { papers += subject == services::Subject::Papers ? 1 : 0; });
        const NewIssue issue = may();
        const auto issued = services::issueDocument(file(), issue);
        VERIFY_OK(issued);
        QCOMPARE(papers, 1);
        QCOMPARE(issued->reference(), QStringLiteral("05/BC-CATX(QLHC)"));
        QVERIFY(*services::findIssued(file(), issued->id) == *issued);
        QVERIFY(*services::issuedContent(file(), issued->id) == issue.content);
        QVERIFY(*services::issuedFor(file(), issue.key, QStringLiteral("chung")) == *issued);
        QVERIFY(!services::issuedFor(file(), issue.key, QStringLiteral("ubnd"))->has_value());
        const auto trace
            = services::traceOf(file(), QStringLiteral("issued_document"), QStringLiteral("2022/5/BC-CATX(QLHC)"));
        QCOMPARE(trace->size(), 1);
        QCOMPARE(trace->first().after.value(QStringLiteral("row_sha256")).toString(), issued->rowSha256);
        QCOMPARE(faults(), QStringList());
        VERIFY_ERROR(services::findIssued(file(), IssuedId{99}), ErrorCode::IssuedUnknown);
    }

    void whatStandsAgainstIt()
    {
        VERIFY_OK(services::issueDocument(file(), may()));

        NewIssue second = may(6);
        QCOMPARE(against(second), ErrorCode::IssuedInForce);
        second.reason = QStringLiteral("vẫn gửi"); // no reason overrides it
        QCOMPARE(against(second), ErrorCode::IssuedInForce);
        second.form = QStringLiteral("ubnd");
        second.number = 5;
        QCOMPARE(against(second), ErrorCode::OutgoingNumberTaken);
        second.symbol = QStringLiteral("bc–catx (QLHC)"); // another spelling of the same symbol
        QCOMPARE(against(second), ErrorCode::OutgoingNumberTaken);
        second.symbol = QStringLiteral("BC-QLHC"); // another series
        VERIFY_OK(services::issueDocument(file(), second));

        NewIssue other = may(7);
        other.key.period = {2022, 4};
        for (const auto &[wrong, code] : {std::pair(&NewIssue::title, ErrorCode::TextMissing),
                 std::pair(&NewIssue::symbol, ErrorCode::TextMissing)}) {
            NewIssue missing = other;
            (missing.*wrong).clear();
            QCOMPARE(against(missing), code);
        }
        NewIssue nobody = other;
        nobody.signer = {};
        QCOMPARE(against(nobody), ErrorCode::TextMissing);
        NewIssue toNobody = other;
        toNobody.addressees.clear();
        QCOMPARE(against(toNobody), ErrorCode::TextMissing);
        NewIssue unrendered = other;
        unrendered.content.pdf.clear();
        QCOMPARE(against(unrendered), ErrorCode::TextMissing);
        NewIssue nowhere = other;
        nowhere.number = 0;
        QCOMPARE(against(nowhere), ErrorCode::TextMissing);
        QCOMPARE(services::readIssued(file(), QDate(2022, 1, 1), QDate(2022, 12, 31))->size(), 2);
    }

    /// The văn thư's number and day are on the paper: odd days warn, and a reason overrides.
    void oddDaysWarn()
    {
        NewIssue future = may();
        future.issuedOn = QDate(2022, 5, 13);
        QCOMPARE(against(future), ErrorCode::IssuedInFuture);
        NewIssue early = may();
        early.issuedOn = QDate(2022, 5, 9); // the period ends on the 10th, the cut-off is the 11th
        QCOMPARE(against(early), ErrorCode::IssuedEarly);
        QCOMPARE(services::judgeIssue(file(), early)->all().first().error.context.value(QStringLiteral("limit")),
            QStringLiteral("11/05/2022"));
        early.cutOff = QDate(2022, 5, 8);
        QCOMPARE(services::judgeIssue(file(), early)->all().first().error.context.value(QStringLiteral("limit")),
            QStringLiteral("10/05/2022"));
        early.reason = QStringLiteral("văn thư đóng dấu hôm trước");
        const auto issued = services::issueDocument(file(), early);
        VERIFY_OK(issued);
        const auto trace = services::traceOf(file(), QStringLiteral("issued_document"), issued->code());
        QCOMPARE(trace->first().reason, early.reason);
        QCOMPARE(trace->first().after.value(QStringLiteral("overridden")).toString(), QStringLiteral("issued_early"));
    }

    /// Letters go out again and again.
    void aLetterMayBeSentAgain()
    {
        NewIssue letter = may(1);
        letter.key.kind = PaperKind::Reminder;
        letter.form = QStringLiteral("don-vi");
        letter.symbol = QStringLiteral("CATX-QLHC");
        VERIFY_OK(services::issueDocument(file(), letter));
        letter.number = 2;
        const auto again = services::issueDocument(file(), letter);
        VERIFY_OK(again);
        QVERIFY((*services::issuedFor(file(), letter.key, letter.form))->id == again->id);
    }

    void aReplacementEndsTheOther()
    {
        const auto first = services::issueDocument(file(), may(5));
        VERIFY_OK(first);
        NewIssue next = may(7);
        next.replaces = first->id;
        QCOMPARE(against(next), ErrorCode::ReasonMissing);
        next.replaceReason = QStringLiteral("sai số liệu nhóm 2");
        NewIssue other = next;
        other.form = QStringLiteral("ubnd");
        QCOMPARE(against(other), ErrorCode::IssuedOtherPaper);
        other = next;
        other.replaces = IssuedId{77};
        QCOMPARE(against(other), ErrorCode::IssuedUnknown);
        other = next;
        other.issuedOn = QDate(2032, 5, 12); // why it replaces is no reason for its day
        QCOMPARE(against(other), ErrorCode::IssuedInFuture);

        const auto second = services::issueDocument(file(), next);
        VERIFY_OK(second);
        const auto replaced = services::findIssued(file(), first->id);
        QVERIFY(!replaced->isInForce());
        QCOMPARE(
            services::issuedStateText(*replaced), QStringLiteral("đã được thay thế bằng văn bản số 07/BC-CATX(QLHC)"));
        QVERIFY((*services::issuedFor(file(), next.key, next.form))->id == second->id);
        QVERIFY(*services::issuedContent(file(), first->id) == may().content);
        next.number = 8;
        QCOMPARE(against(next), ErrorCode::IssuedNotInForce);
        QCOMPARE(faults(), QStringList());
    }

    void aRecallStaysInTheRegister()
    {
        const auto issued = services::issueDocument(file(), may());
        VERIFY_OK(issued);
        const QString why = QStringLiteral("gửi nhầm nơi nhận");
        const QDate today(2022, 5, 12);
        VERIFY_ERROR(services::recallDocument(file(), IssuedId{9}, today, why), ErrorCode::IssuedUnknown);
        VERIFY_ERROR(
            services::recallDocument(file(), issued->id, today, QStringLiteral(" ")), ErrorCode::ReasonMissing);
        VERIFY_ERROR(services::recallDocument(file(), issued->id, today.addDays(1), why), ErrorCode::ActInFuture);
        VERIFY_ERROR(services::recallDocument(file(), issued->id, today.addDays(-1), why), ErrorCode::IssuedEndEarly);
        VERIFY_OK(services::recallDocument(file(), issued->id, today, why));
        VERIFY_ERROR(services::recallDocument(file(), issued->id, today, why), ErrorCode::IssuedNotInForce);
        QVERIFY(!services::issuedFor(file(), issued->key, issued->form)->has_value());
        QCOMPARE(against(may()), ErrorCode::OutgoingNumberTaken); // its number is spent
        VERIFY_OK(services::issueDocument(file(), may(6)));
        QCOMPARE(faults(), QStringList());
    }

    void issuingIsNotTakenBack()
    {
        domain::OutgoingEntry before;
        before.number = 3;
        before.symbol = QStringLiteral("KH-CATX");
        before.issuedOn = QDate(2022, 5, 3);
        before.subject = QStringLiteral("Kiểm tra");
        VERIFY_OK(services::addOutgoing(file(), before));
        VERIFY_OK(services::issueDocument(file(), may()));
        const auto undone = services::undo(file());
        VERIFY_ERROR(undone, ErrorCode::IssuedNotUndone);
        QVERIFY(base::sentence(undone.error()).contains(QStringLiteral("ban hành văn bản số 05/BC-CATX(QLHC)")));
        QCOMPARE(services::readIssued(file(), QDate(2022, 1, 1), QDate(2022, 12, 31))->size(), 1);
        // Said once; then what was done before it is taken back.
        VERIFY_OK(services::undo(file()));
        QCOMPARE(services::readOutgoing(file(), QDate(2022, 5, 1), QDate(2022, 5, 31))->size(), 1);
    }

    /// Above what is registered under the symbol, whoever registered it; every year begins anew.
    void theNextNumberIsProposed()
    {
        const QString symbol = QStringLiteral("BC-CATX(QLHC)");
        QCOMPARE(*services::proposedNumber(file(), symbol, 2022), 1);
        VERIFY_OK(services::issueDocument(file(), may(5)));
        QCOMPARE(*services::proposedNumber(file(), symbol, 2022), 6);
        QCOMPARE(*services::proposedNumber(file(), symbol, 2023), 1);
        OutgoingEntry entry;
        entry.number = 9;
        entry.symbol = symbol;
        entry.issuedOn = QDate(2022, 5, 2);
        entry.subject = QStringLiteral("kết quả quý I");
        const auto added = services::addOutgoing(file(), entry);
        VERIFY_OK(added);
        QCOMPARE(*services::proposedNumber(file(), symbol, 2022), 10);
        Request request;
        request.number = QStringLiteral("11/BC–CATX(QLHC)");
        request.subject = QStringLiteral("Báo cáo nhanh");
        request.askedOn = QDate(2022, 5, 11);
        request.dueAt = QDateTime(QDate(2022, 5, 20), QTime(16, 0));
        request.addressees = {m_office->unit(QStringLiteral("tckh")).id};
        VERIFY_OK(services::addRequest(file(), request));
        QCOMPARE(*services::proposedNumber(file(), symbol, 2022), 12);
        NewIssue other = may(11);
        other.form = QStringLiteral("ubnd");
        QCOMPARE(against(other), ErrorCode::OutgoingNumberTaken);
    }

    /// Rule 8, for requests too: a number is given once, and one that was cancelled keeps its own and says why.
    void aRequestTakesNoNumberThatIsTaken()
    {
        VERIFY_OK(services::issueDocument(file(), may(5)));
        Request request;
        request.number = QStringLiteral("5/BC–CATX (QLHC)");
        request.subject = QStringLiteral("Báo cáo nhanh");
        request.askedOn = QDate(2022, 5, 11);
        request.dueAt = QDateTime(QDate(2022, 5, 20), QTime(16, 0));
        request.addressees = {m_office->unit(QStringLiteral("tckh")).id};
        VERIFY_ERROR(services::addRequest(file(), request), ErrorCode::OutgoingNumberTaken);
        const auto newest = [this] {
            const auto lines = services::readOutgoing(file(), QDate(2022, 5, 11), QDate(2022, 5, 11));
            return lines->isEmpty() ? services::OutgoingLine() : lines->last();
        };

        request.number = QStringLiteral("6/BC-CATX(QLHC)");
        VERIFY_OK(services::addRequest(file(), request));
        VERIFY_ERROR(services::addRequest(file(), request), ErrorCode::RequestExists);
        VERIFY_OK(services::undo(file())); // taken back: the number is free, and another document gets it
        QCOMPARE(newest().reference, QString());
        OutgoingEntry entry;
        entry.number = 6;
        entry.symbol = QStringLiteral("BC-CATX(QLHC)");
        entry.issuedOn = QDate(2022, 5, 3);
        entry.subject = QStringLiteral("Cao điểm");
        const auto other = services::addOutgoing(file(), entry);
        VERIFY_OK(other);
        VERIFY_ERROR(services::addRequest(file(), request), ErrorCode::OutgoingNumberTaken);

        request.number = QStringLiteral("7/BC-CATX(QLHC)");
        request.signer = QStringLiteral("Trung tá  Nguyễn Văn A");
        VERIFY_OK(services::addRequest(file(), request));
        QCOMPARE(newest().signer, QStringLiteral("Trung tá Nguyễn Văn A"));
        QCOMPARE(newest().title, QStringLiteral("Công văn V/v báo cáo nhanh"));
        VERIFY_OK(services::cancelRequest(file(), request.number, QStringLiteral("đã có báo cáo tuần")));
        QCOMPARE(newest().reference, QStringLiteral("07/BC-CATX(QLHC)"));
        QCOMPARE(newest().note, QStringLiteral("Hủy ngày 12/5/2022: đã có báo cáo tuần"));
        QVERIFY(!newest().isInForce);
        VERIFY_ERROR(services::addRequest(file(), request), ErrorCode::OutgoingNumberTaken);
        QCOMPARE(*services::proposedNumber(file(), entry.symbol, 2022), 8);
        VERIFY_OK(services::undo(file()));
        QCOMPARE(newest().note, QString());
        QVERIFY(newest().isInForce);
        VERIFY_OK(services::redo(file()));
        QCOMPARE(newest().note, QStringLiteral("Hủy ngày 12/5/2022: đã có báo cáo tuần"));

        // What no series counts is not given twice either.
        request.number = QStringLiteral("45a");
        VERIFY_OK(services::addRequest(file(), request));
        VERIFY_OK(services::cancelRequest(file(), request.number, QStringLiteral("nhầm")));
        request.number = QStringLiteral("45A");
        VERIFY_ERROR(services::addRequest(file(), request), ErrorCode::RequestExists);
        request.number = QStringLiteral("45b");
        VERIFY_OK(services::addRequest(file(), request));
    }

    void theRegisterHasTheDecreesColumns()
    {
        NewIssue issue = may(5);
        issue.copies = 4;
        issue.forwardedOn = QDate(2022, 5, 12);
        const auto first = services::issueDocument(file(), issue);
        VERIFY_OK(first);
        NewIssue next = may(7);
        next.replaces = first->id;
        next.replaceReason = QStringLiteral("sai số liệu");
        const auto second = services::issueDocument(file(), next);
        VERIFY_OK(second);
        VERIFY_OK(services::recallDocument(file(), second->id, QDate(2022, 5, 12), QStringLiteral("chưa cần gửi")));
        OutgoingEntry entry;
        entry.number = 3;
        entry.symbol = QStringLiteral("kh-catx");
        entry.issuedOn = QDate(2022, 5, 3);
        entry.kind = DocumentKind::Plan;
        entry.subject = QStringLiteral("  Cao điểm cấp CCCD ");
        entry.signer = QStringLiteral("Thượng tá Trần B");
        entry.recipients = QStringLiteral("Các đội");
        entry.keeper = QStringLiteral("VT");
        entry.copies = 12;
        const auto added = services::addOutgoing(file(), entry);
        VERIFY_OK(added);
        VERIFY_OK(services::cancelOutgoing(file(), added->id, QStringLiteral("không ban hành")));

        const auto lines = services::readOutgoing(file(), QDate(2022, 1, 1), QDate(2022, 12, 31));
        VERIFY_OK(lines);
        QCOMPARE(lines->size(), 3);
        const services::OutgoingLine plan = lines->at(0);
        QCOMPARE(plan.reference, QStringLiteral("03/KH-CATX"));
        QCOMPARE(plan.title, QStringLiteral("Kế hoạch cao điểm cấp CCCD"));
        QCOMPARE(plan.keeper, QStringLiteral("VT"));
        QCOMPARE(plan.copies, 12);
        QCOMPARE(plan.note, QStringLiteral("Hủy ngày 12/5/2022: không ban hành"));
        QVERIFY(!plan.isInForce);
        const services::OutgoingLine replaced = lines->at(1);
        QCOMPARE(replaced.reference, QStringLiteral("05/BC-CATX(QLHC)"));
        QCOMPARE(replaced.signer, QStringLiteral("Trung tá Nguyễn Văn A"));
        QCOMPARE(replaced.recipients, QStringLiteral("Công an tỉnh (PC06); UBND thị xã"));
        QCOMPARE(replaced.keeper, QStringLiteral("VT, QLHC"));
        QCOMPARE(replaced.copies, 4);
        QCOMPARE(replaced.forwardedOn, QDate(2022, 5, 12));
        QCOMPARE(replaced.note, QStringLiteral("Thay thế bằng văn bản số 07/BC-CATX(QLHC)"));
        QCOMPARE(lines->at(2).note,
            QStringLiteral("Thay thế văn bản số 05/BC-CATX(QLHC); Thu hồi ngày 12/5/2022: chưa cần gửi"));
        QVERIFY(services::readOutgoing(file(), QDate(2022, 5, 4), QDate(2022, 5, 11))->isEmpty());
    }

    /// What is issued is frozen by the file itself, whatever program writes.
    void theFileRefusesAnyChange()
    {
        const auto first = services::issueDocument(file(), may(5));
        VERIFY_OK(first);
        VERIFY_OK(services::recallDocument(file(), first->id, QDate(2022, 5, 12), QStringLiteral("nhầm")));
        for (const char *sql : {"UPDATE issued_document SET title = title", "UPDATE issued_document SET pdf = x'00'",
                 "DELETE FROM issued_document", "UPDATE issued_document_end SET reason = 'x'",
                 "DELETE FROM issued_document_end",
                 "INSERT OR REPLACE INTO issued_document SELECT * FROM issued_document",
                 "REPLACE INTO issued_document (plan_id, kind, period, months, form, year, number, symbol, issued_on,"
                 " title, signer, addressees, recipients, document, text, figures, pdf, pdf_sha256, pages, issued_at,"
                 " issued_by, row_sha256) SELECT plan_id, kind, period, months, form, year, number, symbol, issued_on,"
                 " 'khác', signer, addressees, recipients, document, text, figures, pdf, pdf_sha256, pages, issued_at,"
                 " issued_by, row_sha256 FROM issued_document",
                 "REPLACE INTO issued_document_end SELECT document_id, kind, on_day, 'khác', replaced_by, entered_at,"
                 " entered_by FROM issued_document_end"}) {
            const auto done = connection().run(QLatin1String(sql));
            VERIFY_ERROR(done, ErrorCode::SqlFailed);
            QVERIFY2(base::sentence(done.error()).contains(QStringLiteral("văn bản đã ban hành không được")), sql);
        }
        OutgoingEntry entry;
        entry.number = 3;
        entry.symbol = QStringLiteral("KH-CATX");
        entry.issuedOn = QDate(2022, 5, 3);
        entry.subject = QStringLiteral("Cao điểm");
        VERIFY_OK(services::addOutgoing(file(), entry));
        VERIFY_OK(m_office->add(QStringLiteral("ninh sơn"), QDate(2022, 5, 9)));
        Request request;
        request.number = QStringLiteral("45a");
        request.subject = QStringLiteral("Báo cáo nhanh");
        request.askedOn = QDate(2022, 5, 11);
        request.dueAt = QDateTime(QDate(2022, 5, 20), QTime(16, 0));
        request.addressees = {m_office->unit(QStringLiteral("tckh")).id};
        VERIFY_OK(services::addRequest(file(), request));
        for (const char *sql :
            {"DELETE FROM register_entry", "REPLACE INTO register_entry SELECT * FROM register_entry",
                "REPLACE INTO register_entry (year, arrival_number, arrived_on, entered_at, subject, search_text)"
                " SELECT year, arrival_number, arrived_on, entered_at, 'khác', '' FROM register_entry",
                "DELETE FROM request", "REPLACE INTO request SELECT * FROM request", "DELETE FROM outgoing_entry",
                "REPLACE INTO outgoing_entry SELECT * FROM outgoing_entry",
                "REPLACE INTO outgoing_entry (year, number, symbol, issued_on, kind, subject, entered_at)"
                " SELECT year, number, symbol, issued_on, kind, 'khác', entered_at FROM outgoing_entry",
                "REPLACE INTO trace SELECT * FROM trace"})
            VERIFY_ERROR(connection().run(QLatin1String(sql)), ErrorCode::SqlFailed);
        QCOMPARE(faults(), QStringList());
    }

    /// A trace that says nothing of who entered the end, and when, is no fault.
    void olderTracesOfAnEndAreGood()
    {
        const auto issued = services::issueDocument(file(), may());
        VERIFY_OK(issued);
        DocumentEnd end;
        end.on = QDate(2022, 5, 12);
        end.reason = QStringLiteral("nhầm");
        end.enteredAt = file().clock().now();
        end.enteredBy = QStringLiteral("x");
        auto transaction = store::Transaction::begin(connection());
        VERIFY_OK(transaction);
        VERIFY_OK(store::insertDocumentEnd(*transaction, issued->id, end));
        VERIFY_OK(store::appendTrace(*transaction,
            {end.enteredAt, end.enteredBy, QStringLiteral("document_recalled"), QStringLiteral("issued_document"),
                issued->code(), QStringLiteral("{}"),
                QStringLiteral(R"({"kind":"recalled","on":"2022-05-12","reason":"nhầm","replaced_by":null})"),
                end.reason}));
        VERIFY_OK(transaction->commit());
        QCOMPARE(faults(), QStringList());
    }

    void whatWasChangedBehindItsBackIsFound_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QStringList>("found");
        const QString five = QStringLiteral(" 2022/5/BC-CATX(QLHC)");
        const auto row = [&five](const char *name, const char *sql, const QStringList &codes) {
            QStringList found;
            for (const QString &code : codes)
                found.append(code.contains(QLatin1Char(' ')) ? code : code + five);
            QTest::newRow(name) << QString::fromUtf8(sql) << found;
        };
        const QString pdf = QStringLiteral("document_pdf");
        const QString content = QStringLiteral("document_row");
        const QString end = QStringLiteral("document_end");
        row("a byte of the PDF", "UPDATE issued_document SET pdf = CAST(x'255044460001' || substr(pdf, 7) AS BLOB)",
            {pdf});
        row("the PDF with its sum",
            "UPDATE issued_document SET pdf = x'00',"
            " pdf_sha256 = '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'",
            {content});
        row("a word", "UPDATE issued_document SET text = 'BÁO CÁO\n\n'", {content});
        row("NULL for nothing", "UPDATE issued_document SET copies = 1", {content});
        row("who signed", "UPDATE issued_document SET signer = 'x'", {content});
        row("who issued it", "UPDATE issued_document SET issued_by = ''", {content});
        row("its sum", "UPDATE issued_document SET row_sha256 = pdf_sha256",
            {content, QStringLiteral("document_trace")});
        row("its place", "UPDATE issued_document SET id = 40 WHERE id = 1",
            {QStringLiteral("document_trace"), end,
                QStringLiteral("foreign_key issued_document_end/1 → issued_document")});
        row("its number", "UPDATE issued_document SET number = 6",
            {QStringLiteral("document_row 2022/6/BC-CATX(QLHC)"), QStringLiteral("document_trace 2022/6/BC-CATX(QLHC)"),
                QStringLiteral("document_end 2022/6/BC-CATX(QLHC)"), QStringLiteral("document_missing")});
        row("why it was recalled", "UPDATE issued_document_end SET reason = 'khác'", {end});
        row("who recalled it", "UPDATE issued_document_end SET entered_by = 'khác'", {end});
        row("when that was entered", "UPDATE issued_document_end SET entered_at = '2022-05-12T00:00:00.000Z'", {end});
        row("that it was recalled", "DELETE FROM issued_document_end", {end});
        row("all of it", "DELETE FROM issued_document",
            {QStringLiteral("document_missing"),
                QStringLiteral("foreign_key issued_document_end/1 → issued_document")});
    }

    void whatWasChangedBehindItsBackIsFound()
    {
        QFETCH(QString, sql);
        QFETCH(QStringList, found);
        const auto issued = services::issueDocument(file(), may());
        VERIFY_OK(issued);
        VERIFY_OK(services::recallDocument(file(), issued->id, QDate(2022, 5, 12), QStringLiteral("nhầm")));
        QCOMPARE(faults(), QStringList());
        dropTriggers();
        VERIFY_OK(connection().run(QStringLiteral("PRAGMA foreign_keys = OFF")));
        VERIFY_OK(connection().run(sql));
        QStringList seen = faults();
        seen.sort();
        found.sort();
        QCOMPARE(seen, found);
        for (const QString &fault : std::as_const(found)) {
            const QString code = fault.section(QLatin1Char(' '), 0, 0);
            QVERIFY(code == QStringLiteral("foreign_key") || !services::documentFaultText(code).isEmpty());
        }
        if (found.join(u' ').contains(QStringLiteral("document_pdf"))
            || found.contains(QStringLiteral("document_row 2022/5/BC-CATX(QLHC)")))
            VERIFY_ERROR(services::issuedContent(file(), issued->id), ErrorCode::IssuedChanged);
    }
};

QTEST_GUILESS_MAIN(TestIssued)
#include "tst_issued.moc"
