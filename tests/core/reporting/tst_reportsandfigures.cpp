#include "core/reporting/periodfigures.h"
#include "core/services/filecheck.h"
#include "core/services/officesettings.h"
#include "core/store/connection.h"
#include "support/datafilefixture.h"

#include <QSignalSpy>
#include <QtTest>

using base::ErrorCode;
using domain::Period;
using domain::ReportStatus;
using services::Subject;
using support::DataFileFixture;

class TestReportsAndFigures : public QObject {
    Q_OBJECT

private slots:
    void init() { m_office = std::make_unique<DataFileFixture>(); }

    void numbersFollowEachOtherFromTheStartNumber()
    {
        VERIFY_OK(
            services::setSetting(*m_office->file, QStringLiteral("register.next_number.2022"), QStringLiteral("137")));
        const auto first = m_office->add(QStringLiteral("ninh sơn"), QDate(2022, 5, 9));
        VERIFY_OK(first);
        QCOMPARE(first->arrivalNumber, 137);
        QCOMPARE(first->standing.status, ReportStatus::OnTime);
        const auto second = m_office->add(QStringLiteral("tckh"), QDate(2022, 5, 11));
        VERIFY_OK(second);
        QCOMPARE(second->arrivalNumber, 138);
        QCOMPARE(second->standing.status, ReportStatus::Late);
        QCOMPARE(second->standing.daysLate, 2);
        VERIFY_ERROR(
            services::setSetting(*m_office->file, QStringLiteral("register.next_number.2022"), QStringLiteral("138")),
            ErrorCode::SeriesBelowLast);
        m_office->reopen();
        QCOMPARE(
            *services::getSetting(*m_office->file, QStringLiteral("register.next_number.2022")), QStringLiteral("139"));
    }

    void theSeriesBeginsAnewWithTheYear()
    {
        m_office = std::make_unique<DataFileFixture>(QDate(2023, 1, 12));
        VERIFY_OK(m_office->add(QStringLiteral("ninh sơn"), QDate(2022, 12, 30), {}, {2023, 1}));
        const auto next = m_office->add(QStringLiteral("ninh tây"), QDate(2023, 1, 9), {}, {2023, 1});
        VERIFY_OK(next);
        QCOMPARE(next->arrivalNumber, 1);
        QCOMPARE(next->year, 2023);
    }

    void everyRefusalChangesNothing_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QDate>("arrived");
        QTest::addColumn<QDate>("documentDate");
        QTest::addColumn<QString>("reference");
        QTest::addColumn<int>("code");
        const QDate fine(2022, 5, 9);
        QTest::newRow("future") << QStringLiteral("ninh tây") << QDate(2022, 5, 13) << QDate() << QString()
                                << int(ErrorCode::ArrivalInFuture);
        QTest::newRow("document later") << QStringLiteral("ninh tây") << fine << QDate(2022, 5, 10) << QString()
                                        << int(ErrorCode::DocumentAfterArrival);
        QTest::newRow("before the window") << QStringLiteral("ninh tây") << QDate(2022, 4, 10) << QDate() << QString()
                                           << int(ErrorCode::PeriodNotBegun);
        QTest::newRow("collective") << QStringLiteral("UBND các xã, phường") << fine << QDate() << QString()
                                    << int(ErrorCode::UnitIsCollective);
        QTest::newRow("again") << QStringLiteral("ninh sơn") << fine << QDate() << QStringLiteral("99/BC-UBND")
                               << int(ErrorCode::AlreadyReported);
        QTest::newRow("no unit") << QString() << fine << QDate() << QString() << int(ErrorCode::TextMissing);
    }

    void everyRefusalChangesNothing()
    {
        QFETCH(QString, unit);
        QFETCH(QDate, arrived);
        QFETCH(QDate, documentDate);
        QFETCH(QString, reference);
        QFETCH(int, code);
        VERIFY_OK(m_office->add(QStringLiteral("ninh sơn"), QDate(2022, 5, 9), QStringLiteral("15/BC-UBND")));
        const int traces = traceCount();
        services::NewReport report = m_office->report(unit, {2022, 5}, arrived, reference);
        report.documentDate = documentDate;
        VERIFY_ERROR(services::addReport(*m_office->file, report), ErrorCode(code));
        QCOMPARE(traceCount(), traces);
        QCOMPARE(
            *services::getSetting(*m_office->file, QStringLiteral("register.next_number.2022")), QStringLiteral("2"));
    }

    void theSameDocumentTwiceIsSeen()
    {
        VERIFY_OK(m_office->add(QStringLiteral("ninh sơn"), QDate(2022, 5, 9), QStringLiteral("15/BC-UBND")));
        // Another unit may use the same number; the same unit for another month may not.
        VERIFY_OK(m_office->add(QStringLiteral("ninh tây"), QDate(2022, 5, 9), QStringLiteral("15/BC-UBND")));
        VERIFY_ERROR(
            m_office->add(QStringLiteral("ninh sơn"), QDate(2022, 5, 12), QStringLiteral("015/bc–ubnd"), {2022, 6}),
            ErrorCode::DuplicateDocument);
    }

    void aUnitThatEndedIsRefused()
    {
        m_office = std::make_unique<DataFileFixture>(QDate(2025, 9, 12));
        VERIFY_ERROR(m_office->add(QStringLiteral("UBND xã Ninh Sơn"), QDate(2025, 9, 8), {}, {2025, 9}),
            ErrorCode::UnitNotValid);
    }

    void resultsAreKeptAndJudged()
    {
        const auto contents = services::readPlanContents(*m_office->file, *services::currentPlan(*m_office->file));
        VERIFY_OK(contents);
        services::NewReport report = m_office->report(QStringLiteral("ninh sơn"), {2022, 5}, QDate(2022, 5, 9));
        report.results
            = {{contents->tasks.first().id, QStringLiteral("Đã triển khai"), domain::TaskState::InProgress, 100}};
        VERIFY_ERROR(services::addReport(*m_office->file, report), ErrorCode::DoneNeedsState);
        report.results.first().progress = 101;
        VERIFY_ERROR(services::addReport(*m_office->file, report), ErrorCode::ProgressOutOfRange);
        report.results.first().progress = 40;
        report.nil = true;
        VERIFY_ERROR(services::addReport(*m_office->file, report), ErrorCode::NilWithResults);
        report.nil = false;
        VERIFY_OK(services::addReport(*m_office->file, report));
        // Rule 5: a unit's report does not move the task.
        const auto figures = figuresOn(QDate(2022, 5, 12));
        QCOMPARE(figures.tasks.of(domain::TaskState::NotStarted), 32);
    }

    void figuresCountEveryUnitOnce()
    {
        // Entered on the days they came: an earlier cut-off knows nothing of what was typed later.
        const auto goTo = [this](QDate day) { m_office->clock.set(QDateTime(day, QTime(8, 0))); };
        goTo(QDate(2022, 5, 9));
        VERIFY_OK(m_office->add(QStringLiteral("ninh sơn"), QDate(2022, 5, 9)));
        goTo(QDate(2022, 5, 11));
        VERIFY_OK(m_office->add(QStringLiteral("tckh"), QDate(2022, 5, 11)));
        goTo(QDate(2022, 5, 6));
        services::NewReport nil = m_office->report(QStringLiteral("toa an"), {2022, 5}, QDate(2022, 5, 6));
        nil.nil = true;
        VERIFY_OK(services::addReport(*m_office->file, nil));
        // A unit that need not report is listed, and counted nowhere.
        VERIFY_OK(m_office->add(QStringLiteral("csqlhc"), QDate(2022, 5, 6)));
        goTo(QDate(2022, 5, 12));

        const reporting::PeriodFigures figures = figuresOn(QDate(2022, 5, 12));
        QCOMPARE(figures.counts, (reporting::UnitCounts{48, 2, 1, 45, 0}));
        QCOMPARE(figures.units.size(), 49);
        QCOMPARE(figures.units.last().standing.status, ReportStatus::NotRequired);
        QCOMPARE(figures.units.last().line->entry.arrivalNumber, 4);

        // As of an earlier cut-off the late one had not come, and before the due day nobody is missing.
        QCOMPARE(figuresOn(QDate(2022, 5, 10)).counts, (reporting::UnitCounts{48, 2, 0, 46, 0}));
        QCOMPARE(figuresOn(QDate(2022, 5, 6)).counts, (reporting::UnitCounts{48, 1, 0, 0, 47}));
        QCOMPARE(figures.tasks.total, 32);
        QCOMPARE(figures.tasks.openNoDeadline, 32);
    }

    void thePeriodBeforeTheFirstAsksNobody()
    {
        const auto plan = services::currentPlan(*m_office->file);
        const auto figures = reporting::periodFigures(*m_office->file, *plan, {2022, 4}, QDate(2022, 5, 12));
        VERIFY_OK(figures);
        QCOMPARE(figures->counts.required, 0);
    }

    void theRuleOfTheOfficeDecides()
    {
        VERIFY_OK(services::setSetting(*m_office->file, QStringLiteral("due.last_on_time_day"), QStringLiteral("10")));
        const auto added = m_office->add(QStringLiteral("ninh sơn"), QDate(2022, 5, 10));
        VERIFY_OK(added);
        QCOMPARE(added->standing.status, ReportStatus::OnTime);
    }

    void proposesTheOldestPeriodNotYetReported()
    {
        const domain::UnitId unit = m_office->unit(QStringLiteral("ninh sơn")).id;
        auto proposal = services::proposeReport(*m_office->file, unit);
        VERIFY_OK(proposal);
        QCOMPARE(*proposal->period, (Period{2022, 5}));
        QCOMPARE(proposal->arrivalNumber, 1);
        QCOMPARE(proposal->subject, QStringLiteral("Báo cáo kết quả thực hiện Đề án 06 tháng 5/2022"));
        VERIFY_OK(m_office->add(QStringLiteral("ninh sơn"), QDate(2022, 5, 9)));
        proposal = services::proposeReport(*m_office->file, unit);
        QCOMPARE(*proposal->period, (Period{2022, 6}));
    }

    void savingIsAnnouncedAndTraced()
    {
        QSignalSpy spy(&m_office->file->changes(), &services::ChangeNotifier::changed);
        const int traces = traceCount();
        VERIFY_OK(m_office->add(QStringLiteral("ninh sơn"), QDate(2022, 5, 9)));
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy.first().first().value<Subject>(), Subject::Reports);
        QCOMPARE(traceCount(), traces + 1);
        const auto faults = services::checkFile(*m_office->file);
        VERIFY_OK(faults);
        QVERIFY(faults->isEmpty());
    }

private:
    int traceCount() const
    {
        return int(*m_office->file->connection().integer(QStringLiteral("SELECT count(*) FROM trace")));
    }

    reporting::PeriodFigures figuresOn(QDate cutOff) const
    {
        const auto plan = services::currentPlan(*m_office->file);
        const auto figures = reporting::periodFigures(*m_office->file, *plan, {2022, 5}, cutOff);
        return figures ? *figures : reporting::PeriodFigures();
    }

    std::unique_ptr<DataFileFixture> m_office;
};

QTEST_GUILESS_MAIN(TestReportsAndFigures)
#include "tst_reportsandfigures.moc"
