#include "core/reporting/dossiers.h"
#include "core/services/misprintservice.h"
#include "core/services/taskassignment.h"
#include "core/services/taskservice.h"
#include "core/store/connection.h"
#include "core/store/statement.h"
#include "support/datafilefixture.h"

#include <QtTest>

using base::ErrorCode;
using domain::Deadline;
using domain::MisprintDecision;
using domain::TaskState;
using support::DataFileFixture;

/// Several tasks at once, who does them, and the plan's suspected misprints: each one act, traced, taken back as one.
class TestBulkTasks : public QObject {
    Q_OBJECT

private slots:
    void init() { m_office = std::make_unique<DataFileFixture>(QDate(2022, 10, 10)); }

    void severalTasksChangeAsOne()
    {
        services::DataFile &file = *m_office->file;
        const int traced = traceLines();
        const auto changed = services::applyTaskActs(file, acts({"1.1", "1.2", "1.3"}, TaskState::InProgress));
        VERIFY_OK(changed);
        QCOMPARE(*changed, 3);
        QCOMPARE(traceLines(), traced + 3);
        QCOMPARE(file.history().undoTitle(), QStringLiteral("đổi trạng thái 3 nhiệm vụ"));
        QCOMPARE(stateOf("1.3"), TaskState::InProgress);
        VERIFY_OK(services::undo(file));
        QVERIFY(!file.history().canUndo());
        for (const char *no : {"1.1", "1.2", "1.3"})
            QCOMPARE(stateOf(no), TaskState::NotStarted);
        VERIFY_OK(services::redo(file));
        QCOMPARE(stateOf("1.1"), TaskState::InProgress);
    }

    void oneRefusalStopsAll()
    {
        services::DataFile &file = *m_office->file;
        VERIFY_OK(services::applyTaskActs(file, acts({"1.2"}, TaskState::Done)));
        const int traced = traceLines();
        QList<services::TaskAct> wanted = acts({"1.1", "1.2", "1.3"}, TaskState::InProgress);
        VERIFY_ERROR(services::applyTaskActs(file, wanted), ErrorCode::StateBackwards);
        QCOMPARE(stateOf("1.1"), TaskState::NotStarted);
        QCOMPARE(traceLines(), traced);
        for (services::TaskAct &act : wanted)
            act.reason = QStringLiteral("Cấp trên yêu cầu làm lại");
        VERIFY_OK(services::applyTaskActs(file, wanted));
        QCOMPARE(stateOf("1.2"), TaskState::InProgress);
    }

    void whatStandsAlreadyIsLeftOut()
    {
        services::DataFile &file = *m_office->file;
        QList<services::TaskAct> early = acts({"1.1"}, TaskState::Done);
        early.first().on = QDate(2022, 6, 28);
        VERIFY_OK(services::applyTaskActs(file, early));
        const auto changed = services::applyTaskActs(file, acts({"1.1", "1.2"}, TaskState::Done));
        VERIFY_OK(changed);
        QCOMPARE(*changed, 1);
        // The day on which it was done has not moved.
        QCOMPARE(standingOf("1.1").doneOn, QDate(2022, 6, 28));
        VERIFY_ERROR(services::applyTaskActs(file, acts({"1.1", "1.2"}, TaskState::Done)), ErrorCode::NothingToSet);
    }

    void theOutlookIsWhatThenHappens()
    {
        services::DataFile &file = *m_office->file;
        VERIFY_OK(services::applyTaskActs(file, acts({"1.2"}, TaskState::Done)));
        QList<services::TaskAct> wanted = acts({"1.1", "1.2", "2.7"}, TaskState::Done);
        for (services::TaskAct &act : wanted)
            act.deadline = Deadline{Deadline::Kind::Date, QDate(2022, 10, 1), {}};
        const auto foreseen = services::foreseeTaskActs(file, wanted);
        VERIFY_OK(foreseen);
        QCOMPARE(stateOf("1.1"), TaskState::NotStarted); // nothing was written
        VERIFY_OK(services::applyTaskActs(file, wanted));
        for (const services::TaskActOutlook &one : *foreseen) {
            const domain::TaskStanding now = standingOf(qPrintable(one.task.no));
            QVERIFY(one.changes);
            QCOMPARE(one.after.state, now.state);
            QCOMPARE(one.after.progress, now.progress);
            QCOMPARE(one.after.deadline, now.deadline);
            QCOMPARE(one.after.doneOn, now.doneOn);
            QCOMPARE(one.after.timeliness, now.timeliness);
        }
    }

    void theOutlookNamesWhatIsRefused()
    {
        QList<services::TaskAct> wanted = acts({"1.1", "1.2"}, TaskState::Done);
        wanted.last().progress = 60;
        const auto foreseen = services::foreseeTaskActs(*m_office->file, wanted);
        VERIFY_OK(foreseen);
        QVERIFY(!foreseen->first().isRefused());
        QVERIFY(foreseen->last().isRefused());
        QCOMPARE(foreseen->last().guards.all().first().error.code, ErrorCode::DoneWithProgress);
    }

    void everyEventSaysWhoEnteredIt()
    {
        VERIFY_OK(services::applyTaskActs(*m_office->file, acts({"1.1"}, TaskState::InProgress)));
        const auto dossier = reporting::taskDossier(*m_office->file, task("1.1"), QDate(2022, 10, 10));
        QCOMPARE(dossier->events.size(), 1);
        QCOMPARE(dossier->events.first().actor, QStringLiteral("thử"));
    }

    void aTaskIsAssigned()
    {
        services::DataFile &file = *m_office->file;
        QVERIFY(task("1.9").leads.isEmpty());
        const domain::UnitId justice = m_office->unit(QStringLiteral("Phòng Tư pháp")).id;
        const domain::UnitId everybody = m_office->unit(QStringLiteral("UBND các xã, phường")).id;
        QVERIFY(everybody.isValid());
        VERIFY_OK(services::assignTask(file, {task("1.9").id, {justice}, {everybody}, {}}));
        QCOMPARE(task("1.9").leads, QList<domain::UnitId>{justice});
        QCOMPARE(task("1.9").coordinators, QList<domain::UnitId>{everybody});
        QCOMPARE(file.history().undoTitle(), QStringLiteral("phân công nhiệm vụ 1.9"));
        VERIFY_OK(services::undo(file));
        QVERIFY(task("1.9").leads.isEmpty());
        VERIFY_OK(services::redo(file));
        QCOMPARE(task("1.9").leads, QList<domain::UnitId>{justice});
        VERIFY_ERROR(services::assignTask(file, {task("1.9").id, {justice}, {everybody}, {}}), ErrorCode::NothingToSet);
        VERIFY_ERROR(services::assignTask(file, {task("1.9").id, {justice}, {justice}, {}}), ErrorCode::UnitTwice);
    }

    void aMisprintIsDecidedAndTheOfficialTextStays()
    {
        services::DataFile &file = *m_office->file;
        const domain::TextSuggestion before = suggestion(QStringLiteral("1.4"));
        const QString official = task("1.4").text;
        VERIFY_OK(services::decideMisprint(file, before.id, MisprintDecision::Accepted));
        const domain::TextSuggestion after = suggestion(QStringLiteral("1.4"));
        QVERIFY(after.decision == MisprintDecision::Accepted);
        QCOMPARE(task("1.4").text, official);
        QVERIFY(domain::correctedText(official, {after}).startsWith(QStringLiteral("Triển khai thực hiện")));
        QCOMPARE(domain::correctedText(official, {before}), official);
        VERIFY_ERROR(services::decideMisprint(file, before.id, MisprintDecision::Accepted), ErrorCode::MisprintDecided);
        VERIFY_OK(services::decideMisprint(file, before.id, MisprintDecision::Kept));
        VERIFY_OK(services::undo(file));
        QVERIFY(suggestion(QStringLiteral("1.4")).decision == MisprintDecision::Accepted);
        VERIFY_OK(services::undo(file));
        QVERIFY(!suggestion(QStringLiteral("1.4")).decision);
        VERIFY_ERROR(
            services::decideMisprint(file, domain::SuggestionId{9999}, std::nullopt), ErrorCode::MisprintUnknown);
    }

    /// Rule 5: what the leads report proposes the state and does not set it.
    void whatAllLeadsReportAsDoneIsProposed()
    {
        services::DataFile &file = *m_office->file;
        reports(QStringLiteral("Văn phòng HĐND và UBND"), TaskState::Done, 136);
        QVERIFY(proposed().isEmpty()); // one of the two leads of 2.7
        reports(QStringLiteral("Phòng Văn hóa và Thông tin"), TaskState::Done, 137);
        QCOMPARE(proposed(), QStringList{QStringLiteral("2.7")});
        QCOMPARE(stateOf("2.7"), TaskState::NotStarted);
        VERIFY_OK(services::applyTaskActs(file, acts({"2.7"}, TaskState::Done)));
        QVERIFY(proposed().isEmpty());
    }

private:
    domain::Task task(const char *no) const { return *services::findTask(*m_office->file, QString::fromLatin1(no)); }

    QList<services::TaskAct> acts(std::initializer_list<const char *> numbers, TaskState state) const
    {
        QList<services::TaskAct> all;
        for (const char *no : numbers)
            all.append({task(no).id, {}, state, {}, {}, {}, {}});
        return all;
    }

    domain::TaskStanding standingOf(const char *no) const
    {
        const auto plan = services::currentPlan(*m_office->file);
        return services::standingsOn(*m_office->file, plan->id, m_office->clock.today())->value(task(no).id);
    }

    TaskState stateOf(const char *no) const { return standingOf(no).state; }

    int traceLines() const
    {
        store::Statement row(m_office->file->connection(), QStringLiteral("SELECT count(*) FROM trace"));
        return row.next() ? int(row.integer(0)) : -1;
    }

    domain::TextSuggestion suggestion(const QString &where) const
    {
        const auto plan = services::currentPlan(*m_office->file);
        const auto contents = services::readPlanContents(*m_office->file, *plan);
        for (const domain::TextSuggestion &one : contents->suggestions) {
            if (one.where == where)
                return one;
        }
        return {};
    }

    void reports(const QString &unit, TaskState state, int number)
    {
        services::NewReport report
            = m_office->report(unit, {2022, 10}, QDate(2022, 10, 7), QStringLiteral("%1/BC").arg(number));
        report.results = {{task("2.7").id, QStringLiteral("Đã xong"), state, 100}};
        VERIFY_OK(services::addReport(*m_office->file, report));
    }

    QStringList proposed() const
    {
        const auto plan = services::currentPlan(*m_office->file);
        QStringList numbers;
        const auto said = reporting::tasksSaidDone(*m_office->file, *plan, m_office->clock.today());
        for (const domain::Task &one : *said)
            numbers.append(one.no);
        return numbers;
    }

    std::unique_ptr<DataFileFixture> m_office;
};

QTEST_MAIN(TestBulkTasks)
#include "tst_bulktasks.moc"
