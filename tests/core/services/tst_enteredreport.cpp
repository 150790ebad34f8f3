#include "core/services/difficultyservice.h"
#include "core/services/enteredreport.h"
#include "core/services/ledgerreader.h"
#include "core/services/ownresults.h"
#include "core/services/reportservice.h"
#include "support/datafilefixture.h"

#include <QtTest>

using domain::Period;
using domain::TaskState;
using services::EntryKey;
using support::DataFileFixture;

/// Reports as they were entered, to be corrected or gone on from.
class TestEnteredReport : public QObject {
    Q_OBJECT

private slots:
    void init() { m_office = std::make_unique<DataFileFixture>(QDate(2022, 7, 12)); }

    void aReportIsReadAsItWasTyped()
    {
        services::NewReport typed = report(QStringLiteral("ninh son"), {2022, 6}, QDate(2022, 6, 9));
        typed.narrative = QStringLiteral("Nội dung khác");
        typed.results = {result(0, QStringLiteral("Rà soát 40 hồ sơ"))};
        typed.difficulties = {{task(0), QStringLiteral("Thiếu máy quét"), QStringLiteral("Cấp máy quét")},
            {{}, QStringLiteral("Thiếu người"), QString()}};
        const auto done = services::addReport(*m_office->file, typed);
        VERIFY_OK(done);
        const EntryKey key{done->year, done->arrivalNumber, done->supplement};
        auto entered = services::enteredReport(*m_office->file, key);
        VERIFY_OK(entered);
        QCOMPARE(EntryKey::of(entered->entry), key);
        QCOMPARE(entered->report.unit, typed.unit);
        QCOMPARE(entered->report.period, typed.period);
        QCOMPARE(entered->report.narrative, typed.narrative);
        QCOMPARE(entered->report.results, typed.results);
        QCOMPARE(entered->report.difficulties.size(), 2);
        QCOMPARE(entered->report.difficulties.first().proposal, QStringLiteral("Cấp máy quét"));

        // A difficulty that has gone on outlives its report, so a correction must not tell of it a second time.
        const auto plan = services::currentPlan(*m_office->file);
        const auto told = services::difficulties(*m_office->file, plan->id, typed.unit);
        services::DifficultyMove move;
        move.difficulty = told->first().id;
        move.stage = domain::DifficultyStage::Collected;
        VERIFY_OK(services::moveDifficulty(*m_office->file, move));
        entered = services::enteredReport(*m_office->file, key);
        QCOMPARE(entered->report.difficulties.size(), 1);
        QVERIFY(entered->report.difficulties.first().text != told->first().text);
        VERIFY_ERROR(services::enteredReport(*m_office->file, {2022, 99, 0}), base::ErrorCode::EntryUnknown);
    }

    void theNewestEarlierResultsAreGoneOnFrom()
    {
        services::NewReport may = report(QStringLiteral("ninh son"), {2022, 5}, QDate(2022, 5, 9));
        may.results = {result(0, QStringLiteral("Tháng năm"))};
        may.documentReference = QStringLiteral("12/BC-UBND");
        VERIFY_OK(services::addReport(*m_office->file, may));
        services::NewReport june = report(QStringLiteral("ninh son"), {2022, 6}, QDate(2022, 6, 9));
        june.nil = true;
        VERIFY_OK(services::addReport(*m_office->file, june));
        const domain::UnitId unit = may.unit;

        const auto before = services::earlierReport(*m_office->file, unit, {2022, 7});
        VERIFY_OK(before);
        QVERIFY(before->has_value());
        QCOMPARE((*before)->period, (Period{2022, 5}));
        QCOMPARE((*before)->results, may.results);
        QVERIFY(!services::earlierReport(*m_office->file, unit, {2022, 5})->has_value());
        QCOMPARE(
            *services::usualSymbol(*m_office->file, unit, domain::DocumentKind::Report), QStringLiteral("BC-UBND"));
        QVERIFY(services::usualSymbol(
            *m_office->file, m_office->unit(QStringLiteral("tckh")).id, domain::DocumentKind::Report)
                    ->isEmpty());
    }

    void theReceiversOwnResultsCountAsEarlierOnes()
    {
        const auto own = services::ownUnit(*m_office->file);
        VERIFY_OK(own);
        services::NewReport first;
        first.unit = own->id;
        first.period = {2022, 6};
        first.results = {result(0, QStringLiteral("cũ")), result(1, QStringLiteral("khác"))};
        VERIFY_OK(services::addOwnResults(*m_office->file, first));
        first.results = {result(0, QStringLiteral("mới"))};
        VERIFY_OK(services::addOwnResults(*m_office->file, first));
        const auto before = services::earlierReport(*m_office->file, own->id, {2022, 7});
        QVERIFY(before->has_value());
        QCOMPARE((*before)->results, (QList{result(1, QStringLiteral("khác")), result(0, QStringLiteral("mới"))}));
    }

    void aCorrectionIsJudgedWithoutTheReportItReplaces()
    {
        VERIFY_OK(m_office->add(QStringLiteral("ninh son"), QDate(2022, 6, 9), QStringLiteral("15/BC"), {2022, 6}));
        const services::NewReport again
            = report(QStringLiteral("ninh son"), {2022, 6}, QDate(2022, 6, 10), QStringLiteral("15/BC"));
        const auto refused = services::judgeReport(*m_office->file, again);
        QCOMPARE(refused->stop({})->code, base::ErrorCode::AlreadyReported);
        QCOMPARE(refused->stop({})->context.value(QStringLiteral("entry")), QStringLiteral("2022/1"));
        QVERIFY(services::judgeReport(*m_office->file, again, EntryKey{2022, 1, 0})->isEmpty());
    }

    void theNumberToComeIsTheSeriesOrASupplement()
    {
        QCOMPARE(*services::numberToCome(*m_office->file, QDate(2022, 6, 9)), QStringLiteral("1"));
        VERIFY_OK(m_office->add(QStringLiteral("ninh son"), QDate(2022, 6, 9), {}, {2022, 6}));
        QCOMPARE(*services::numberToCome(*m_office->file, QDate(2022, 6, 9)), QStringLiteral("2"));
        QCOMPARE(*services::numberToCome(*m_office->file, QDate(2022, 6, 9), 1), QStringLiteral("1.1"));
    }

private:
    services::NewReport report(const QString &unit, Period period, QDate arrived, const QString &reference = {}) const
    {
        return m_office->report(unit, period, arrived, reference);
    }
    domain::TaskId task(qsizetype row) const
    {
        const auto plan = services::currentPlan(*m_office->file);
        return services::readPlanContents(*m_office->file, *plan)->tasks.at(row).id;
    }
    domain::ReportResult result(qsizetype row, const QString &text) const
    {
        return {task(row), text, TaskState::InProgress, 40};
    }

    std::unique_ptr<DataFileFixture> m_office;
};

QTEST_GUILESS_MAIN(TestEnteredReport)
#include "tst_enteredreport.moc"
