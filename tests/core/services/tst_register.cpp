#include "core/services/documentservice.h"
#include "core/services/filecheck.h"
#include "core/services/officesettings.h"
#include "core/services/ownresults.h"
#include "core/services/periodservice.h"
#include "core/services/reportservice.h"
#include "core/services/requestservice.h"
#include "core/store/connection.h"
#include "core/store/difficultyrepository.h"
#include "core/store/registerrepository.h"
#include "core/store/reportrepository.h"
#include "core/store/statement.h"
#include "support/datafilefixture.h"

#include <QtTest>

using base::ErrorCode;
using domain::EntryState;
using support::DataFileFixture;

/// Rule 8: what is in the register stays there, and its numbers follow each other.
class TestRegister : public QObject {
    Q_OBJECT

private slots:
    void init() { m_office = std::make_unique<DataFileFixture>(); }

    void aCorrectedReportReplacesTheOlderOne()
    {
        VERIFY_OK(add("ninh sơn", 9, "15/BC-UBND"));
        services::NewReport corrected = m_office->report({}, {}, QDate(2022, 5, 11), QStringLiteral("16/BC-UBND"));
        corrected.unit = {};
        const auto done = services::replaceReport(*m_office->file, {2022, 1}, corrected);
        VERIFY_OK(done);
        QCOMPARE(done->arrivalNumber, 2);
        QCOMPARE(done->standing.daysLate, 2); // judged by the day the corrected one came
        QCOMPARE(stateOf(1), EntryState::Replaced);
        QCOMPARE(stateOf(2), EntryState::Active);
        const auto counted = store::findReport(
            m_office->file->connection(), plan(), m_office->unit(QStringLiteral("ninh sơn")).id, {2022, 5});
        QCOMPARE((*counted)->entry.arrivalNumber, 2);
        VERIFY_ERROR(services::replaceReport(*m_office->file, {2022, 1}, corrected), ErrorCode::EntryNotActive);
    }

    /// "Thay báo cáo cũ" and then another unit: the old one's report would be struck through unasked.
    void whatIsOfAnotherUnitIsReplacedOnlyWithAReason()
    {
        VERIFY_OK(add("ninh sơn", 9, "15/BC-UBND"));
        services::NewReport other
            = m_office->report(QStringLiteral("ninh hà"), {2022, 5}, QDate(2022, 5, 11), QStringLiteral("7/BC-UBND"));
        const auto refused = services::replaceReport(*m_office->file, {2022, 1}, other);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ReplacesOther);
        QCOMPARE(stateOf(1), EntryState::Active);
        other.reason = QStringLiteral("Văn bản trước ghi nhầm đơn vị");
        VERIFY_OK(services::replaceReport(*m_office->file, {2022, 1}, other));
        QCOMPARE(stateOf(1), EntryState::Replaced);
    }

    void theCorrectionMayBearTheSameNumber()
    {
        VERIFY_OK(add("ninh sơn", 9, "15/BC-UBND"));
        const services::NewReport corrected
            = m_office->report({}, {}, QDate(2022, 5, 10), QStringLiteral("15/BC-UBND"));
        VERIFY_OK(services::replaceReport(*m_office->file, {2022, 1}, corrected));
    }

    void aCancelledNumberIsNeverGivenAgain()
    {
        VERIFY_OK(add("ninh sơn", 9));
        VERIFY_OK(services::cancelEntry(*m_office->file, {2022, 1}, QStringLiteral("Nhập nhầm")));
        const auto again = add("ninh sơn", 9);
        VERIFY_OK(again);
        QCOMPARE(again->arrivalNumber, 2);
        QCOMPARE(stateOf(1), EntryState::Cancelled);
        isSound();
    }

    void aReturnedReportNoLongerCounts()
    {
        VERIFY_OK(add("ninh sơn", 9));
        VERIFY_OK(services::returnEntry(*m_office->file, {2022, 1}, QStringLiteral("Thiếu chữ ký")));
        QCOMPARE(stateOf(1), EntryState::Returned);
        VERIFY_OK(add("ninh sơn", 11));
    }

    void aSupplementTakesNoNumberOfTheSeries()
    {
        VERIFY_OK(add("ninh sơn", 9));
        VERIFY_OK(add("ninh tây", 9));
        services::NewReport forgotten = m_office->report(QStringLiteral("ninh an"), {2022, 5}, QDate(2022, 5, 9));
        forgotten.supplementTo = 1;
        forgotten.reason = QStringLiteral("Sót trong chồng văn bản ngày 09/5");
        const auto done = services::addReport(*m_office->file, forgotten);
        VERIFY_OK(done);
        QCOMPARE(done->arrivalNumber, 1);
        QCOMPARE(done->supplement, 1);
        const auto next = add("ninh đa", 9);
        VERIFY_OK(next);
        QCOMPARE(next->arrivalNumber, 3);
        QCOMPARE(services::findEntry(*m_office->file, QStringLiteral("2022/1.1"))->numberText(), QStringLiteral("1.1"));
        isSound();
    }

    void theYearRollsOver()
    {
        m_office = std::make_unique<DataFileFixture>(QDate(2023, 1, 12));
        VERIFY_OK(
            services::setSetting(*m_office->file, QStringLiteral("register.next_number.2022"), QStringLiteral("137")));
        const auto old = m_office->add(QStringLiteral("ninh sơn"), QDate(2022, 12, 30), {}, {2023, 1});
        VERIFY_OK(old);
        QCOMPARE(old->arrivalNumber, 137);
        const auto fresh = m_office->add(QStringLiteral("ninh tây"), QDate(2023, 1, 9), {}, {2023, 1});
        VERIFY_OK(fresh);
        QCOMPARE(fresh->arrivalNumber, 1);
        // "1" alone means the newest year that has it.
        QCOMPARE(services::findEntry(*m_office->file, QStringLiteral("137"))->year, 2022);
        QCOMPARE(services::findEntry(*m_office->file, QStringLiteral("1"))->year, 2023);
        isSound();
    }

    void aWarningGivesWayToAReasonThatIsKept()
    {
        VERIFY_OK(add("ninh sơn", 9, "15/BC-UBND"));
        services::NewReport again
            = m_office->report(QStringLiteral("ninh sơn"), {2022, 6}, QDate(2022, 5, 12), QStringLiteral("15/BC-UBND"));
        VERIFY_ERROR(services::addReport(*m_office->file, again), ErrorCode::DuplicateDocument);
        again.reason = QStringLiteral("Đơn vị dùng lại số cũ, đã gọi xác nhận");
        VERIFY_OK(services::addReport(*m_office->file, again));
        store::Statement trace(
            m_office->file->connection(), QStringLiteral("SELECT reason, after FROM trace ORDER BY id DESC LIMIT 1"));
        QVERIFY(trace.next());
        QCOMPARE(trace.text(0), again.reason);
        QVERIFY(trace.text(1).contains(QStringLiteral("duplicate_document")));
    }

    void aRefusalDoesNotGiveWay()
    {
        services::NewReport report = m_office->report(QStringLiteral("ninh sơn"), {2022, 5}, QDate(2022, 5, 20));
        report.reason = QStringLiteral("Cứ nhập");
        VERIFY_ERROR(services::addReport(*m_office->file, report), ErrorCode::ArrivalInFuture);
    }

    void everythingThatStandsAgainstItIsSaid()
    {
        VERIFY_OK(add("ninh sơn", 9, "15/BC-UBND"));
        services::NewReport report
            = m_office->report(QStringLiteral("ninh sơn"), {2022, 5}, QDate(2022, 5, 9), QStringLiteral("15/BC-UBND"));
        report.documentDate = QDate(2022, 5, 10);
        const auto guards = services::judgeReport(*m_office->file, report);
        VERIFY_OK(guards);
        QStringList codes;
        for (const domain::Guard &guard : guards->all())
            codes.append(base::codeName(guard.error.code));
        QCOMPARE(codes,
            (QStringList{QStringLiteral("already_reported"), QStringLiteral("document_after_arrival"),
                QStringLiteral("duplicate_document")}));
        // A refusal comes first, whatever stands before it.
        QCOMPARE(guards->stop(QStringLiteral("cứ nhập"))->code, ErrorCode::AlreadyReported);
    }

    void difficultiesComeAndGoWithTheirReport()
    {
        services::NewReport report = m_office->report(QStringLiteral("ninh sơn"), {2022, 5}, QDate(2022, 5, 9));
        report.difficulties = {{{}, QStringLiteral("Đường truyền chậm"), QStringLiteral("Nâng cấp")}};
        VERIFY_OK(services::addReport(*m_office->file, report));
        QCOMPARE(store::readDifficulties(m_office->file->connection(), plan())->size(), 1);
        VERIFY_OK(services::cancelEntry(*m_office->file, {2022, 1}, QStringLiteral("Nhập nhầm")));
        QCOMPARE(store::readDifficulties(m_office->file->connection(), plan())->size(), 0);
    }

    void theReceiverEntersItsOwnResultsWithoutANumber()
    {
        services::NewReport own;
        own.period = {2022, 5};
        own.narrative = QStringLiteral("Đã cấp 1.200 căn cước công dân");
        VERIFY_OK(services::addOwnResults(*m_office->file, own));
        QCOMPARE(store::lastArrivalNumber(m_office->file->connection(), 2022).operator*(), 0);
        QCOMPARE(store::readOwnReports(m_office->file->connection(), plan(), {2022, 5})->size(), 1);
        own.unit = m_office->unit(QStringLiteral("tckh")).id;
        VERIFY_ERROR(services::addOwnResults(*m_office->file, own), ErrorCode::UnitCannotReport);
    }

    void aClosedMonthTakesNothingUntilReopened()
    {
        VERIFY_OK(add("ninh sơn", 9));
        VERIFY_OK(services::closePeriod(*m_office->file, {2022, 5}));
        VERIFY_ERROR(add("ninh tây", 11), ErrorCode::PeriodClosed);
        VERIFY_ERROR(
            services::cancelEntry(*m_office->file, {2022, 1}, QStringLiteral("Nhầm")), ErrorCode::PeriodClosed);
        VERIFY_ERROR(
            services::reopenPeriod(*m_office->file, {2022, 5}, QStringLiteral("  ")), ErrorCode::ReasonMissing);
        VERIFY_OK(services::reopenPeriod(*m_office->file, {2022, 5}, QStringLiteral("Bổ sung báo cáo Ninh Tây")));
        VERIFY_OK(add("ninh tây", 11));
    }

    void otherDocumentsShareTheSeries()
    {
        VERIFY_OK(add("ninh sơn", 9));
        services::NewDocument directive;
        directive.issuerText = QStringLiteral("UBND tỉnh Khánh Hòa");
        directive.arrivedOn = QDate(2022, 5, 11);
        directive.documentReference = QStringLiteral("45/UBND-NC");
        directive.subject = QStringLiteral("Công văn chấn chỉnh chế độ báo cáo");
        const auto entry = services::registerDocument(*m_office->file, directive);
        VERIFY_OK(entry);
        QCOMPARE(entry->arrivalNumber, 2);
        VERIFY_ERROR(services::registerDocument(*m_office->file, directive), ErrorCode::DuplicateDocument);
        directive.issuerText = QStringLiteral("Công an tỉnh"); // who may use the same number
        VERIFY_OK(services::registerDocument(*m_office->file, directive));
        directive.subject.clear();
        VERIFY_ERROR(services::registerDocument(*m_office->file, directive), ErrorCode::TextMissing);
        VERIFY_OK(services::cancelEntry(*m_office->file, {2022, 3}, QStringLiteral("Nhập nhầm")));
        VERIFY_OK(services::undo(*m_office->file));
        VERIFY_OK(services::undo(*m_office->file));
        QCOMPARE(stateOf(3), EntryState::Cancelled);
        QCOMPARE(services::registerOfYear(*m_office->file, 2022)->size(), 3);
        isSound();
    }

    void aRequestIsAnsweredByWhomItAsks()
    {
        domain::Request request;
        request.number = QStringLiteral("45/CV");
        request.subject = QStringLiteral("Báo cáo nhanh");
        request.askedOn = QDate(2022, 5, 10);
        request.dueAt = QDateTime(QDate(2022, 5, 11), QTime(16, 0));
        request.addressees = {m_office->unit(QStringLiteral("ninh sơn")).id};
        VERIFY_OK(services::addRequest(*m_office->file, request));
        VERIFY_OK(add("ninh sơn", 9)); // the monthly one is another matter
        services::NewReport answer = m_office->report(QStringLiteral("ninh sơn"), {}, QDate(2022, 5, 12));
        answer.request = QStringLiteral("45/CV");
        VERIFY_OK(services::addReport(*m_office->file, answer));
        VERIFY_ERROR(services::addReport(*m_office->file, answer), ErrorCode::AlreadyReported);
        // A corrected answer is an answer to the same request.
        VERIFY_OK(services::replaceReport(*m_office->file, {2022, 2}, m_office->report({}, {}, QDate(2022, 5, 12))));
        QCOMPARE(stateOf(2), EntryState::Replaced);
        answer.unit = m_office->unit(QStringLiteral("ninh tây")).id;
        VERIFY_ERROR(services::addReport(*m_office->file, answer), ErrorCode::NotAsked);
        VERIFY_OK(services::closeRequest(*m_office->file, QStringLiteral("45/CV")));
        answer.unit = m_office->unit(QStringLiteral("ninh sơn")).id;
        VERIFY_ERROR(services::addReport(*m_office->file, answer), ErrorCode::RequestNotOpen);
    }

private:
    base::Result<services::RegisteredReport> add(const char *unit, int day, const char *reference = "")
    {
        return m_office->add(QString::fromUtf8(unit), QDate(2022, 5, day), QString::fromUtf8(reference));
    }

    domain::PlanId plan() const { return services::currentPlan(*m_office->file)->id; }

    EntryState stateOf(int number) const
    {
        return (*store::findEntry(m_office->file->connection(), 2022, number))->state;
    }

    void isSound() const
    {
        const auto faults = services::checkFile(*m_office->file);
        VERIFY_OK(faults);
        QVERIFY(faults->isEmpty());
    }

    std::unique_ptr<DataFileFixture> m_office;
};

QTEST_MAIN(TestRegister)
#include "tst_register.moc"
