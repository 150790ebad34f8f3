#include "core/reporting/dossiers.h"
#include "core/reporting/periodfigures.h"
#include "core/reporting/requestfigures.h"
#include "core/reporting/todolist.h"
#include "core/reporting/yearmatrix.h"
#include "core/services/acthistory.h"
#include "core/services/chaseservice.h"
#include "core/services/contactservice.h"
#include "core/services/difficultyservice.h"
#include "core/services/officesettings.h"
#include "core/services/periodservice.h"
#include "core/services/requestservice.h"
#include "core/services/sample/sampletown.h"
#include "core/services/taskservice.h"
#include "core/store/connection.h"
#include "core/store/requestrepository.h"
#include "core/store/statement.h"
#include "support/datafilefixture.h"

#include <QtTest>

using base::ErrorCode;
using domain::DifficultyStage;
using domain::ReportStatus;
using domain::TaskState;
using reporting::PeriodFigures;
using support::DataFileFixture;

namespace {

/// What a paper would print of the figures, as one text: two of them can be compared.
QString printed(const PeriodFigures &figures)
{
    QStringList lines;
    for (const reporting::UnitFigures &unit : figures.units) {
        lines.append(unit.unit.code + QLatin1Char(' ') + domain::reportStatusText(unit.standing)
            + (unit.line ? QLatin1Char(' ') + unit.line->entry.numberText() : QString()));
    }
    const reporting::TaskCounts &tasks = figures.tasks;
    lines.append(QStringLiteral("%1 %2 %3 %4")
                     .arg(figures.counts.onTime)
                     .arg(figures.counts.late)
                     .arg(tasks.done())
                     .arg(tasks.of(TaskState::InProgress)));
    for (const int count : figures.difficulties.byStage)
        lines.append(QString::number(count));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

/// Rule 6: a month that was printed comes out the same again.
class TestLedgerFigures : public QObject {
    Q_OBJECT

private slots:
    void init() { m_office = std::make_unique<DataFileFixture>(QDate(2022, 5, 12)); }

    void aMonthPrintedComesOutTheSame()
    {
        goTo({2022, 5, 9});
        add("ninh sơn", {2022, 5, 9});
        act("1.2", TaskState::InProgress, 40);
        goTo({2022, 5, 11});
        add("tckh", {2022, 5, 11});
        goTo({2022, 5, 12});
        const QString before = printed(figures({2022, 5}, QDate(2022, 5, 12)));

        // June comes, a task is finished in June, a late report of May arrives, another one is found in a drawer.
        goTo({2022, 6, 9});
        VERIFY_OK(m_office->add(QStringLiteral("ninh sơn"), QDate(2022, 6, 8), {}, {2022, 6}));
        act("1.2", TaskState::Done, {});
        add("ninh tây", {2022, 6, 2});
        add("ninh an", {2022, 5, 9});
        services::TaskAct late{task("1.3"), QDate(2022, 5, 6), TaskState::InProgress, {}, {}, {}, {}};
        VERIFY_OK(services::applyTaskAct(*m_office->file, late));

        const PeriodFigures again = figures({2022, 5}, QDate(2022, 5, 12));
        QCOMPARE(printed(again), before);
        QCOMPARE(again.lateReports.size(), 2);
        QCOMPARE(again.lateEvents.size(), 1);
        // As of today all of it counts.
        const PeriodFigures now = figures({2022, 5}, QDate(2022, 6, 9));
        QCOMPARE(now.counts.received(), 4);
        QVERIFY(now.lateReports.isEmpty());
        QCOMPARE(now.tasks.of(TaskState::InProgress), 2); // 1.2 was finished in June only
    }

    void closingKeepsTheCutOff()
    {
        add("ninh sơn", {2022, 5, 9});
        VERIFY_OK(services::closePeriod(*m_office->file, {2022, 5}));
        goTo({2022, 6, 20});
        const auto closed = reporting::periodFigures(*m_office->file, plan(), {2022, 5});
        QVERIFY(closed->closed);
        QCOMPARE(closed->cutOff, QDate(2022, 5, 12));
        VERIFY_ERROR(m_office->add(QStringLiteral("ninh tây"), QDate(2022, 6, 1)), ErrorCode::PeriodClosed);
        services::TaskAct back{task("1.3"), QDate(2022, 5, 6), TaskState::InProgress, {}, {}, {}, {}};
        VERIFY_ERROR(services::applyTaskAct(*m_office->file, back), ErrorCode::PeriodClosed);
        VERIFY_OK(services::reopenPeriod(*m_office->file, {2022, 5}, QStringLiteral("Ninh Tây gửi bổ sung")));
        add("ninh tây", {2022, 6, 1});
        QCOMPARE(reporting::periodFigures(*m_office->file, plan(), {2022, 5})->cutOff, QDate(2022, 6, 20));
    }

    void theMonthBeforeIsComparedToTheSameDay()
    {
        add("ninh sơn", {2022, 5, 9});
        goTo({2022, 6, 12});
        VERIFY_OK(m_office->add(QStringLiteral("ninh sơn"), QDate(2022, 6, 8), {}, {2022, 6}));
        VERIFY_OK(m_office->add(QStringLiteral("ninh tây"), QDate(2022, 6, 8), {}, {2022, 6}));
        const PeriodFigures june = figures({2022, 6}, QDate(2022, 6, 12));
        QCOMPARE(june.counts.onTime, 2);
        QCOMPARE(june.previous.onTime, 1);
        QCOMPARE(june.previous.required, 48);
    }

    void groupsAndLeadsAddUp()
    {
        act("2.7", TaskState::InProgress, 40);
        const PeriodFigures now = figures({2022, 6}, QDate(2022, 5, 12));
        int inGroups = 0;
        for (const reporting::GroupFigures &group : now.groups)
            inGroups += group.counts.total;
        QCOMPARE(now.groups.size(), 6);
        QCOMPARE(inGroups, 32);
        // 2.7 has two leads and counts with each; 1.9 and 2.1 have none.
        int inLeads = 0;
        int running = 0;
        for (const reporting::LeadFigures &lead : now.leads) {
            inLeads += lead.counts.total;
            running += lead.counts.of(TaskState::InProgress);
        }
        QCOMPARE(inLeads, 31);
        QCOMPARE(running, 2);
    }

    void difficultiesStandAtTheirStageOfTheDay()
    {
        goTo({2022, 4, 20});
        const auto id = raise("ninh sơn", "Đường truyền chậm");
        goTo({2022, 5, 5});
        VERIFY_OK(services::moveDifficulty(
            *m_office->file, {id, DifficultyStage::Advised, {}, QStringLiteral("12/TTr"), {}, {}}));
        raise("ninh tây", "Thiếu máy quét");
        goTo({2022, 6, 20});
        VERIFY_OK(services::moveDifficulty(*m_office->file, {id, DifficultyStage::Solved, {}, {}, {}, {}}));
        const PeriodFigures may = figures({2022, 5}, QDate(2022, 5, 10));
        QCOMPARE(may.difficulties.at(DifficultyStage::Advised), 1);
        QCOMPARE(may.difficulties.at(DifficultyStage::New), 1);
        QCOMPARE(may.difficulties.raised, 2);
        QCOMPARE(may.difficulties.open.first().ageOn(QDate(2022, 5, 10)), 20);
        const PeriodFigures july = figures({2022, 7}, QDate(2022, 6, 20));
        QCOMPARE(july.difficulties.solved.size(), 1);
        QCOMPARE(july.difficulties.open.size(), 1);
        goTo({2022, 8, 20});
        QCOMPARE(figures({2022, 9}, QDate(2022, 8, 20)).difficulties.solved.size(), 0);
    }

    /// Rule 6: what is written over or withdrawn later does not change a month that was printed.
    void difficultiesSayWhatTheySaidThen()
    {
        goTo({2022, 5, 5});
        const auto id = raise("ninh sơn", "Đường truyền chậm");
        raise("ninh tây", "Thiếu máy quét");
        goTo({2022, 6, 20});
        VERIFY_OK(services::undo(*m_office->file)); // the second one was a mistake
        domain::Difficulty corrected;
        corrected.id = id;
        corrected.text = QStringLiteral("Mạng hay đứt");
        corrected.proposal = QStringLiteral("Nâng cấp đường truyền");
        VERIFY_OK(services::correctDifficulty(*m_office->file, corrected));
        goTo({2022, 6, 21});
        corrected.text = QStringLiteral("Mạng đứt hằng ngày");
        VERIFY_OK(services::correctDifficulty(*m_office->file, corrected));
        const auto told = [this](domain::Period period, QDate cutOff) {
            QStringList texts;
            for (const domain::Difficulty &difficulty : figures(period, cutOff).difficulties.open)
                texts.append(difficulty.text + QLatin1Char('|') + difficulty.proposal);
            return texts;
        };
        QCOMPARE(told({2022, 5}, QDate(2022, 5, 10)),
            (QStringList{QStringLiteral("Đường truyền chậm|"), QStringLiteral("Thiếu máy quét|")}));
        QCOMPARE(
            told({2022, 6}, QDate(2022, 6, 20)), QStringList(QStringLiteral("Mạng hay đứt|Nâng cấp đường truyền")));
        QCOMPARE(told({2022, 7}, QDate(2022, 6, 21)),
            QStringList(QStringLiteral("Mạng đứt hằng ngày|Nâng cấp đường truyền")));
    }

    void theOfficeSaysFromWhenADifficultyIsOld()
    {
        goTo({2022, 5, 12});
        raise("ninh sơn", "Đường truyền chậm");
        const auto ages = [this] { return figures({2022, 6}, m_office->clock.today()).difficulties.byAge; };
        const auto isOld = [this] { return kinds().contains(QStringLiteral("difficulty_old")); };
        goTo({2022, 5, 26});
        QCOMPARE(ages(), (std::array{1, 0, 0}));
        QVERIFY(!isOld());
        VERIFY_OK(services::setSetting(*m_office->file, QStringLiteral("difficulty.amber_days"), QStringLiteral("14")));
        QCOMPARE(ages(), (std::array{0, 1, 0}));
        QVERIFY(isOld());
        VERIFY_OK(services::setSetting(*m_office->file, QStringLiteral("difficulty.red_days"), QStringLiteral("14")));
        QCOMPARE(ages(), (std::array{0, 0, 1}));
    }

    void theYearsMatrixAgreesWithTheMonths()
    {
        add("ninh sơn", {2022, 5, 9});
        add("tckh", {2022, 5, 11});
        const auto matrix = reporting::yearMatrix(*m_office->file, plan(), 2022);
        VERIFY_OK(matrix);
        QCOMPARE(matrix->rows.size(), 48);
        const PeriodFigures may = figures({2022, 5}, QDate(2022, 5, 12));
        for (const reporting::UnitFigures &unit : may.units) {
            const auto row = std::find_if(matrix->rows.begin(), matrix->rows.end(),
                [&unit](const reporting::MatrixRow &one) { return one.unit.id == unit.unit.id; });
            QVERIFY(row != matrix->rows.end());
            QCOMPARE(row->months.at(4).standing, unit.standing);
            QCOMPARE(row->months.at(3).standing.status, ReportStatus::NotRequired);
            QCOMPARE(row->months.at(5).standing.status, ReportStatus::Pending);
        }
        const auto late = std::find_if(matrix->rows.begin(), matrix->rows.end(),
            [](const reporting::MatrixRow &row) { return row.unit.code == QLatin1String("tckh"); });
        QCOMPARE(late->onTimePercent(), std::optional(0));
    }

    void todayTellsWhatToDoFirst()
    {
        goTo({2022, 5, 7});
        const QStringList always{QStringLiteral("task_without_lead"), QStringLiteral("task_without_lead")};
        QCOMPARE(kinds(), QStringList{QStringLiteral("units_pending")} + always);
        goTo({2022, 5, 12});
        domain::Chase chase;
        chase.unit = m_office->unit(QStringLiteral("ninh sơn")).id;
        chase.period = domain::Period{2022, 5};
        chase.chasedOn = QDate(2022, 5, 10);
        chase.promisedOn = QDate(2022, 5, 11);
        VERIFY_OK(services::addChase(*m_office->file, chase));
        services::TaskAct deadline{task("1.2"), QDate(2022, 5, 11), TaskState::InProgress, {},
            domain::Deadline{domain::Deadline::Kind::Date, QDate(2022, 5, 11), {}}, {}, {}};
        VERIFY_OK(services::applyTaskAct(*m_office->file, deadline));
        deadline.task = task("1.3");
        deadline.deadline->lastDay = QDate(2022, 5, 14);
        VERIFY_OK(services::applyTaskAct(*m_office->file, deadline));
        QCOMPARE(kinds(),
            (QStringList{QStringLiteral("units_missing"), QStringLiteral("promise_broken"),
                 QStringLiteral("task_overdue"), QStringLiteral("task_due_soon"), QStringLiteral("paper_to_finish")}
                + always));
        const auto items = reporting::todoToday(*m_office->file, plan());
        QCOMPARE(items->first().text(), QStringLiteral("48 đơn vị chưa gửi báo cáo kỳ tháng 5/2022, quá hạn 3 ngày"));
    }

    void aRequestKnowsWhoHasAnswered()
    {
        domain::Request request;
        request.number = QStringLiteral("45/CV");
        request.subject = QStringLiteral("Báo cáo nhanh");
        request.askedOn = QDate(2022, 5, 10);
        request.dueAt = QDateTime(QDate(2022, 5, 11), QTime(16, 0));
        for (const char *unit : {"ninh sơn", "ninh tây", "tckh"})
            request.addressees.append(m_office->unit(QString::fromUtf8(unit)).id);
        VERIFY_OK(services::addRequest(*m_office->file, request));
        answer("ninh sơn", {2022, 5, 11});
        answer("ninh tây", {2022, 5, 12});
        const auto found = store::findRequest(m_office->file->connection(), plan().id, QStringLiteral("45/CV"));
        const auto answers = reporting::requestFigures(*m_office->file, **found);
        VERIFY_OK(answers);
        QCOMPARE(answers->counts, (reporting::UnitCounts{3, 1, 1, 1, 0}));
        QVERIFY(kinds().contains(QStringLiteral("request_overdue")));
    }

    void dossiersTellEverything()
    {
        goTo({2022, 5, 9});
        services::NewReport report = m_office->report(QStringLiteral("ninh sơn"), {2022, 5}, QDate(2022, 5, 9));
        report.results = {{task("2.6"), QStringLiteral("Tiếp nhận 46 hồ sơ"), TaskState::InProgress, 40}};
        report.difficulties = {{task("2.6"), QStringLiteral("Đường truyền chậm"), {}}};
        VERIFY_OK(services::addReport(*m_office->file, report));
        act("2.6", TaskState::InProgress, 20);
        const auto one = services::findTask(*m_office->file, QStringLiteral("2.6"));
        const auto dossier = reporting::taskDossier(*m_office->file, *one, QDate(2022, 5, 12));
        QCOMPARE(dossier->events.size(), 1);
        QCOMPARE(dossier->results.size(), 1);
        QCOMPARE(dossier->difficulties.size(), 1);
        QCOMPARE(dossier->standing.progress, 20);
        const auto unit = reporting::unitDossier(*m_office->file, plan(), m_office->unit(QStringLiteral("catx")));
        QCOMPARE(unit->leads.size(), 27);
    }

    /// Figures read what the month needs: with two years behind it as many rows as with half a year, and never a whole
    /// table.
    void figuresDoNotReadTheHistory()
    {
        int rows[2] = {};
        int last = 0;
        for (const int months : {6, 24}) {
            DataFileFixture town(QDate(2026, 1, 12));
            town.file.reset();
            VERIFY_OK(services::writeSample(town.path(), QStringLiteral("thử"), months, 3));
            town.reopen();
            const auto planOf = services::currentPlan(*town.file);
            const int before = town.file->connection().rowCount();
            VERIFY_OK(reporting::periodFigures(*town.file, *planOf, {2022, 9}));
            rows[last++] = town.file->connection().rowCount() - before;
        }
        // A reading may differ by the few units that were late or absent; it may not grow with the years.
        QVERIFY2(rows[1] <= rows[0] + 8, qPrintable(QStringLiteral("%1 → %2").arg(rows[0]).arg(rows[1])));
    }

    void everyQueryOfTheFiguresUsesAnIndex()
    {
        // The tables that grow with the years must be searched, never scanned.
        store::Connection &connection = const_cast<store::Connection &>(m_office->file->connection());
        connection.keepStatements(true);
        VERIFY_OK(reporting::periodFigures(*m_office->file, plan(), {2022, 5}, QDate(2022, 5, 10)));
        VERIFY_OK(reporting::yearMatrix(*m_office->file, plan(), 2022));
        VERIFY_OK(reporting::todoToday(*m_office->file, plan()));
        const QStringList statements = connection.keptStatements();
        connection.keepStatements(false);
        QVERIFY(statements.size() > 10);
        static const QRegularExpression growing(QStringLiteral(
            "SCAN (report|report_result|register_entry|task_event|difficulty|difficulty_event|chase|trace)\\b"));
        for (const QString &sql : statements) {
            store::Statement explain(connection, QStringLiteral("EXPLAIN QUERY PLAN ") + sql);
            while (explain.next()) {
                QVERIFY2(!growing.match(explain.text(3)).hasMatch() && !aliasedScan(explain.text(3)),
                    qPrintable(explain.text(3) + QLatin1Char('\n') + sql));
            }
        }
    }

private:
    /// Our queries name those tables r, s, e, d, v and u.
    static bool aliasedScan(const QString &step)
    {
        static const QRegularExpression alias(QStringLiteral("SCAN [rsedvu]\\b"));
        return alias.match(step).hasMatch();
    }

    void goTo(QDate day) { m_office->clock.set(QDateTime(day, QTime(8, 0))); }

    domain::Plan plan() const { return *services::currentPlan(*m_office->file); }

    void add(const char *unit, QDate arrived) { VERIFY_OK(m_office->add(QString::fromUtf8(unit), arrived)); }

    void answer(const char *unit, QDate arrived)
    {
        services::NewReport report = m_office->report(QString::fromUtf8(unit), {}, arrived);
        report.request = QStringLiteral("45/CV");
        VERIFY_OK(services::addReport(*m_office->file, report));
    }

    domain::TaskId task(const char *no) const
    {
        return services::findTask(*m_office->file, QString::fromLatin1(no))->id;
    }

    void act(const char *no, TaskState state, std::optional<int> progress)
    {
        VERIFY_OK(services::applyTaskAct(*m_office->file, {task(no), {}, state, progress, {}, {}, {}}));
    }

    domain::DifficultyId raise(const char *unit, const char *text)
    {
        domain::Difficulty difficulty;
        difficulty.unit = m_office->unit(QString::fromUtf8(unit)).id;
        difficulty.text = QString::fromUtf8(text);
        const auto id = services::addDifficulty(*m_office->file, difficulty);
        return id ? *id : domain::DifficultyId{};
    }

    PeriodFigures figures(domain::Period period, QDate cutOff) const
    {
        return *reporting::periodFigures(*m_office->file, plan(), period, cutOff);
    }

    QStringList kinds() const
    {
        QStringList codes;
        const auto items = reporting::todoToday(*m_office->file, plan());
        for (const reporting::TodoItem &item : *items)
            codes.append(item.kindCode());
        return codes;
    }

    std::unique_ptr<DataFileFixture> m_office;
};

QTEST_MAIN(TestLedgerFigures)
#include "tst_ledgerfigures.moc"
