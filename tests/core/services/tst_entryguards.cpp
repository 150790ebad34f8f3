#include "core/base/errortext.h"
#include "core/reporting/periodfigures.h"
#include "core/reporting/yearmatrix.h"
#include "core/services/documentreference.h"
#include "core/services/documentservice.h"
#include "core/services/enteredreport.h"
#include "core/services/filecheck.h"
#include "core/services/ledgerreader.h"
#include "core/services/periodservice.h"
#include "core/services/registeryear.h"
#include "core/services/sample/sampletown.h"
#include "core/services/tracereader.h"
#include "core/services/unitservice.h"
#include "core/store/connection.h"
#include "support/datafilefixture.h"

#include <QJsonArray>
#include <QtTest>

#include <functional>

using base::ErrorCode;
using domain::TaskState;
using services::NewReport;
using support::DataFileFixture;

namespace {

/// Something unusual about a report, and whether a reason lets it in all the same.
struct Case {
    const char *name;
    std::function<void(DataFileFixture &, NewReport &)> make;
    ErrorCode code;
    bool reasonHelps;
};

domain::TaskId task(const DataFileFixture &office, int index)
{
    const auto plan = services::currentPlan(*office.file);
    return services::tasksOf(*office.file, plan->id)->at(index).id;
}

void tellBefore(DataFileFixture &office, TaskState state)
{
    NewReport before = office.report(QStringLiteral("ninh son"), {2022, 5}, QDate(2022, 5, 9));
    before.results = {{task(office, 0), QStringLiteral("Đã làm"), state, {}}};
    VERIFY_OK(services::addReport(*office.file, before));
}

} // namespace

/// Every guard of the entry: its code, its sentence, and the way on. Base: Ninh Sơn's report of 6/2022 on 09/6/2022.
class TestEntryGuards : public QObject {
    Q_OBJECT

private slots:
    void everyGuardHasItsSentenceAndItsWayOn()
    {
        const QList<Case> cases{
            {"duplicate",
                [](DataFileFixture &office, NewReport &) {
                    VERIFY_OK(office.add(QStringLiteral("ninh son"), QDate(2022, 5, 9), QStringLiteral("15/BC-UBND")));
                },
                ErrorCode::DuplicateDocument, true},
            {"document after arrival",
                [](DataFileFixture &, NewReport &report) { report.documentDate = QDate(2022, 6, 10); },
                ErrorCode::DocumentAfterArrival, true},
            {"arrival in the future",
                [](DataFileFixture &, NewReport &report) { report.arrivedOn = QDate(2022, 6, 13); },
                ErrorCode::ArrivalInFuture, false},
            {"period closed",
                [](DataFileFixture &office, NewReport &) {
                    VERIFY_OK(services::closePeriod(*office.file, {2022, 6}, QStringLiteral("thử")));
                },
                ErrorCode::PeriodClosed, false},
            {"already reported",
                [](DataFileFixture &office, NewReport &) {
                    VERIFY_OK(office.add(QStringLiteral("ninh son"), QDate(2022, 6, 1), {}, {2022, 6}));
                },
                ErrorCode::AlreadyReported, false},
            {"state goes back",
                [](DataFileFixture &office, NewReport &report) {
                    tellBefore(office, TaskState::Done);
                    report.results = {{task(office, 0), QStringLiteral("Làm lại"), TaskState::InProgress, {}}};
                },
                ErrorCode::ResultBackwards, true},
            {"unit that is no more",
                [](DataFileFixture &office, NewReport &report) {
                    domain::Unit unit = office.unit(QStringLiteral("ninh son"));
                    unit.validTo = QDate(2022, 5, 1);
                    VERIFY_OK(services::changeUnit(*office.file, unit, {}));
                    report.unit = unit.id;
                },
                ErrorCode::UnitNotValid, true},
            {"100 % and not done",
                [](DataFileFixture &office, NewReport &report) {
                    report.results = {{task(office, 0), QStringLiteral("Xong"), TaskState::InProgress, 100}};
                },
                ErrorCode::DoneNeedsState, true},
        };
        for (const Case &each : cases) {
            DataFileFixture office(QDate(2022, 6, 12));
            NewReport report
                = office.report(QStringLiteral("ninh son"), {2022, 6}, QDate(2022, 6, 9), QStringLiteral("15/BC-UBND"));
            each.make(office, report);
            const auto refused = services::addReport(*office.file, report);
            QVERIFY2(!refused, each.name);
            QVERIFY2(refused.error().code == each.code, qPrintable(base::sentence(refused.error())));
            const QString sentence = base::sentence(refused.error());
            QVERIFY2(sentence.contains(QStringLiteral(" Hãy ")) || sentence.contains(QStringLiteral("hãy ")),
                qPrintable(sentence));
            QVERIFY2(!sentence.contains(QLatin1Char('{')), qPrintable(sentence));
            report.reason = QStringLiteral("Đã gọi xác nhận");
            const auto again = services::addReport(*office.file, report);
            QVERIFY2(bool(again) == each.reasonHelps, each.name);
            if (!each.reasonHelps)
                continue;
            const QString key = QStringLiteral("%1/%2").arg(again->year).arg(again->arrivalNumber);
            const auto trace = services::traceOf(*office.file, QStringLiteral("register_entry"), key);
            QCOMPARE(trace->first().reason, report.reason);
            QVERIFY(
                trace->first().after.value(QStringLiteral("overridden")).toArray().contains(base::codeName(each.code)));
        }
    }

    void whatOnlyGoesForwardIsNoMatter()
    {
        for (const auto &[before, after] : {std::pair(TaskState::InProgress, TaskState::Done),
                 std::pair(TaskState::InProgress, TaskState::Paused), std::pair(TaskState::Done, TaskState::Done)}) {
            DataFileFixture office(QDate(2022, 6, 12));
            tellBefore(office, before);
            NewReport report = office.report(QStringLiteral("ninh son"), {2022, 6}, QDate(2022, 6, 9));
            report.results = {{task(office, 0), QStringLiteral("Tiếp"), after, {}}};
            VERIFY_OK(services::addReport(*office.file, report));
        }
    }

    void aSecondReportMayComeBesidesTheFirst()
    {
        DataFileFixture office(QDate(2022, 5, 20));
        NewReport first = office.report(QStringLiteral("ninh son"), {2022, 5}, QDate(2022, 5, 9));
        first.results = {{task(office, 0), QStringLiteral("Phần một"), TaskState::InProgress, {}}};
        VERIFY_OK(services::addReport(*office.file, first));
        NewReport second = office.report(QStringLiteral("ninh son"), {2022, 5}, QDate(2022, 5, 20));
        second.results = {{task(office, 1), QStringLiteral("Phần hai"), TaskState::InProgress, {}}};
        second.additional = true;
        VERIFY_ERROR(services::addReport(*office.file, second), ErrorCode::ReasonMissing);
        second.reason = QStringLiteral("Đơn vị gửi thêm số liệu");
        VERIFY_OK(services::addReport(*office.file, second));
        // Both stand, the unit is on time by the first, and is counted once.
        const auto figures = reporting::periodFigures(*office.file, *services::currentPlan(*office.file), {2022, 5});
        QCOMPARE(figures->counts.received(), 1);
        for (const reporting::UnitFigures &unit : figures->units) {
            if (unit.unit.id != first.unit)
                continue;
            QCOMPARE(unit.standing.status, domain::ReportStatus::OnTime);
            QCOMPARE(unit.further.size(), 1);
        }
        const auto earlier = services::earlierReport(*office.file, first.unit, {2022, 6});
        QCOMPARE((*earlier)->results.size(), 2);
        // Taken back and done again while the first counts.
        VERIFY_OK(services::undo(*office.file));
        VERIFY_OK(services::redo(*office.file));
        VERIFY_OK(services::cancelEntry(*office.file, {2022, 1}, QStringLiteral("Nhập nhầm")));
        VERIFY_OK(services::undo(*office.file));
    }

    void thePastYearIsReadOnlyUntilItIsReopened()
    {
        DataFileFixture office(QDate(2023, 1, 31));
        services::NewDocument letter;
        letter.issuerText = QStringLiteral("UBND tỉnh");
        letter.subject = QStringLiteral("Công văn");
        letter.arrivedOn = QDate(2022, 12, 31);
        // What came on the last day is entered in January.
        const auto entered = services::registerDocument(*office.file, letter);
        VERIFY_OK(entered);
        QCOMPARE(entered->year, 2022);
        office.clock.set(QDate(2023, 2, 1).startOfDay());
        VERIFY_ERROR(services::registerDocument(*office.file, letter), ErrorCode::RegisterYearClosed);
        VERIFY_ERROR(
            services::cancelEntry(*office.file, {2022, 1}, QStringLiteral("Nhầm")), ErrorCode::RegisterYearClosed);
        VERIFY_ERROR(services::reopenRegisterYear(*office.file, 2022, QStringLiteral(" ")), ErrorCode::ReasonMissing);
        VERIFY_OK(services::reopenRegisterYear(*office.file, 2022, QStringLiteral("Sót văn bản")));
        VERIFY_OK(services::cancelEntry(*office.file, {2022, 1}, QStringLiteral("Nhầm")));
        VERIFY_OK(services::closeRegisterYear(*office.file, 2022));
        VERIFY_ERROR(services::registerDocument(*office.file, letter), ErrorCode::RegisterYearClosed);
        // Taking back: first the closing, then what was done in between.
        VERIFY_OK(services::undo(*office.file));
        VERIFY_OK(services::registerDocument(*office.file, letter));
        VERIFY_ERROR(services::closeRegisterYear(*office.file, 2023), ErrorCode::RegisterYearNotOver);
        // The new year's own series begins at 1, and a closed book stays closed in it.
        letter.arrivedOn = QDate(2023, 2, 1);
        QCOMPARE(services::registerDocument(*office.file, letter)->arrivalNumber, 1);
        QVERIFY(services::checkFile(*office.file)->isEmpty());
    }

    void takingBackDoesNotReachIntoAClosedBook()
    {
        DataFileFixture office(QDate(2023, 1, 10));
        services::NewDocument letter;
        letter.issuerText = QStringLiteral("UBND tỉnh");
        letter.subject = QStringLiteral("Công văn");
        letter.arrivedOn = QDate(2022, 12, 31);
        VERIFY_OK(services::registerDocument(*office.file, letter));
        VERIFY_OK(services::closeRegisterYear(*office.file, 2022));
        VERIFY_ERROR(
            services::cancelEntry(*office.file, {2022, 1}, QStringLiteral("Nhầm")), ErrorCode::RegisterYearClosed);
    }

    void whatTheEntryAsksDoesNotGrowWithTheHistory()
    {
        QList<std::pair<int, int>> cost;
        for (const int months : {6, 24}) {
            QTemporaryDir folder;
            const QString path = folder.filePath(QStringLiteral("thử.dondoc"));
            const base::FixedClock clock(QDate(2022, 5, 1).addMonths(months + 1));
            VERIFY_OK(services::DataFile::create(path, clock, QStringLiteral("thử")));
            VERIFY_OK(services::writeSample(path, QStringLiteral("thử"), months, 6));
            const auto file = services::DataFile::open(path, clock, QStringLiteral("thử"));
            VERIFY_OK(file);
            const auto units = services::UnitCatalogue::read(**file);
            const domain::UnitId unit = units->resolve(QStringLiteral("ninh son"))->id;
            const domain::Period period = domain::Period::of(clock.today());
            const store::Connection &connection = (*file)->connection();
            const int statements = connection.statementCount();
            const int rows = connection.rowCount();
            VERIFY_OK(services::usualSymbol(**file, unit, domain::DocumentKind::Report));
            VERIFY_OK(services::lastReceiver(**file));
            VERIFY_OK(services::proposeReport(**file, unit));
            VERIFY_OK(services::earlierReport(**file, unit, period));
            NewReport report;
            report.unit = unit;
            report.period = period;
            report.arrivedOn = clock.today();
            report.documentReference = QStringLiteral("999/BC-UBND");
            VERIFY_OK(services::addReport(**file, report));
            cost.append({connection.statementCount() - statements, connection.rowCount() - rows});
        }
        QCOMPARE(cost.first().first, cost.last().first);
        // Rows: units, tasks and the results of one earlier report, which vary a little from month to month.
        QVERIFY2(qAbs(cost.first().second - cost.last().second) < 30,
            qPrintable(QStringLiteral("%1 and %2 rows").arg(cost.first().second).arg(cost.last().second)));
    }
};

QTEST_MAIN(TestEntryGuards)
#include "tst_entryguards.moc"
