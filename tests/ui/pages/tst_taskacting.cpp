#include "core/reporting/dossiers.h"
#include "core/services/acthistory.h"
#include "core/services/difficultyservice.h"
#include "core/services/taskservice.h"
#include "support/accessibility.h"
#include "support/pagebench.h"
#include "support/tasklife.h"
#include "support/typing.h"
#include "ui/models/taskfilter.h"
#include "ui/models/taskoutlookmodel.h"
#include "ui/models/tasktreemodel.h"
#include "ui/pages/tasks/storylist.h"
#include "ui/pages/tasks/taskdetail.h"
#include "ui/pages/tasks/taskspage.h"
#include "ui/pages/tasks/tasktext.h"
#include "ui/pages/tasks/tasktreeview.h"
#include "ui/widgets/actbar.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tabrow.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QtTest>

using domain::Deadline;
using domain::TaskState;
using support::PageBench;

/// Nhiệm vụ, worked on by keys: what the page does is what the services then say, and can be taken back.
class TestTaskActing : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_bench = std::make_unique<PageBench>(QDate(2022, 10, 10));
        QVERIFY(support::addExampleLife(file()));
        m_page = m_bench->add<pages::TasksPage>();
        connect(m_page, &pages::Page::done, this, [this](const QString &sentence) { m_said = sentence; });
        m_said.clear();
        PageBench::show(*m_page);
    }
    void cleanup() { m_bench.reset(); }

    void stateAndDeadlineAreChangedInPlace()
    {
        choose("1.3");
        m_page->tree()->verticalScrollBar()->setValue(40);
        const int place = m_page->tree()->verticalScrollBar()->value();
        f2();
        QVERIFY(bar("taskEdit")->isOpen());
        PageBench::key(Qt::Key_Down); // Đang thực hiện → Hoàn thành
        PageBench::key(Qt::Key_Tab);
        PageBench::key(Qt::Key_Tab);
        retype("taskEditDeadline", QStringLiteral("quý IV/2022"));
        PageBench::key(Qt::Key_Return);
        QVERIFY(!bar("taskEdit")->isOpen());
        QCOMPARE(standing("1.3").state, TaskState::Done);
        QCOMPARE(standing("1.3").deadline, (Deadline{Deadline::Kind::Quarter, QDate(2022, 12, 31), {}}));
        QCOMPARE(m_said, QStringLiteral("Đã cập nhật nhiệm vụ 1.3"));
        // The list is as it was left, and says it at once.
        QCOMPARE(current(), QStringLiteral("1.3"));
        QCOMPARE(m_page->tree()->verticalScrollBar()->value(), place);
        QVERIFY(m_page->tree()->hasFocus());
        QCOMPARE(shownStatus("1.3"), QStringLiteral("Hoàn thành đúng hạn"));
        QCOMPARE(file().history().undoTitle(), QStringLiteral("cập nhật nhiệm vụ 1.3"));
        QVERIFY(services::undo(file()));
        QCOMPARE(standing("1.3").state, TaskState::InProgress);
        QCOMPARE(shownStatus("1.3"), QStringLiteral("Trong hạn"));
    }

    void afterTheWindowHasEndedTheMonthStillShowsToday()
    {
        m_bench->data.clock.set(QDateTime(QDate(2022, 10, 20), QTime(8, 0)));
        m_page->setPeriod({2022, 10});
        choose("1.3");
        f2();
        retype("taskEditProgress", QStringLiteral("55"));
        PageBench::key(Qt::Key_Return);
        QCOMPARE(dossier("1.3").events.last().holdsOn, QDate(2022, 10, 20));
        QCOMPARE(m_page->model()
                     ->indexOfTask(QStringLiteral("1.3"))
                     .siblingAtColumn(models::TaskTreeModel::ProgressColumn)
                     .data()
                     .toString(),
            QStringLiteral("55%"));
    }

    void inAnEarlierMonthAnActHoldsFromItsLastDay()
    {
        m_page->setPeriod({2022, 6}); // up to 10/6
        choose("1.3");
        f2();
        retype("taskEditProgress", QStringLiteral("45"));
        PageBench::key(Qt::Key_Return);
        QCOMPARE(dossier("1.3").events.last().holdsOn, QDate(2022, 6, 10));
    }

    void onlyWhatWasChangedIsRecorded()
    {
        choose("1.2");
        const auto before = dossier("1.2").events.size();
        f2();
        PageBench::key(Qt::Key_Tab);
        retype("taskEditProgress", QStringLiteral("75"));
        PageBench::key(Qt::Key_Return);
        const auto after = dossier("1.2").events;
        QCOMPARE(after.size(), before + 1);
        QCOMPARE(after.last().kind, domain::TaskEvent::Kind::Progress);
        QCOMPARE(standing("1.2").progress, 75);
    }

    void nothingChangedIsSaid()
    {
        choose("1.2");
        f2();
        PageBench::key(Qt::Key_Return);
        QVERIFY(bar("taskEdit")->isOpen());
        QVERIFY(sentence("taskEditMessage").contains(QStringLiteral("1.2")));
        PageBench::key(Qt::Key_Escape);
        QVERIFY(!bar("taskEdit")->isOpen());
        QVERIFY(m_page->tree()->hasFocus());
    }

    void aStepBackAsksForAReason()
    {
        choose("1.1");
        f2();
        child<QComboBox>("taskEditState")->setCurrentIndex(1);
        PageBench::key(Qt::Key_Return);
        auto *reason = child<QLineEdit>("taskEditReason");
        QVERIFY(reason->hasFocus());
        QVERIFY(sentence("taskEditMessage").contains(QStringLiteral("lùi trạng thái")));
        QCOMPARE(standing("1.1").state, TaskState::Done);
        support::typeText(reason, QStringLiteral("Cấp trên yêu cầu làm lại"));
        PageBench::key(Qt::Key_Return);
        QCOMPARE(standing("1.1").state, TaskState::InProgress);
    }

    void aDeadlineInWordsIsAskedOnce()
    {
        choose("2.3");
        f2();
        retype("taskEditDeadline", QStringLiteral("cuối năm 22"));
        PageBench::key(Qt::Key_Return);
        QVERIFY(sentence("taskEditMessage").contains(QStringLiteral("Không nhận được thời hạn")));
        retype("taskEditDeadline", QStringLiteral("theo đề nghị của Công an tỉnh"));
        PageBench::key(Qt::Key_Return);
        QVERIFY(bar("taskEdit")->isOpen());
        QVERIFY(sentence("taskEditMessage").contains(QStringLiteral("không tính quá hạn")));
        PageBench::key(Qt::Key_Return);
        QCOMPARE(standing("2.3").deadline.kind, Deadline::Kind::Words);
        QCOMPARE(standing("2.3").deadline.words, QStringLiteral("theo đề nghị của Công an tỉnh"));
    }

    void whatIsMarkedChangesAsOne()
    {
        choose("1.2");
        PageBench::key(Qt::Key_Space);
        PageBench::key(Qt::Key_Down);
        PageBench::key(Qt::Key_Space);
        choose("1.1");
        PageBench::key(Qt::Key_Space);
        QCOMPARE(child<QLabel>("taskMarks")->text(), QStringLiteral("3 nhiệm vụ đã đánh dấu"));
        f2();
        child<QComboBox>("taskEditState")
            ->setCurrentIndex(child<QComboBox>("taskEditState")->findData(QStringLiteral("done")));
        // 1.1 is done already and stays as it is.
        const auto *outlook = m_page->findChild<models::TaskOutlookModel *>();
        QCOMPARE(outlook->rowCount(), 3);
        QCOMPARE(outlook->summary(), QStringLiteral("2 sẽ đổi · 1 giữ nguyên"));
        QCOMPARE(standing("1.2").state, TaskState::InProgress);
        PageBench::key(Qt::Key_Return);
        QCOMPARE(standing("1.2").state, TaskState::Done);
        QCOMPARE(standing("1.3").state, TaskState::Done);
        QCOMPARE(standing("1.1").doneOn, QDate(2022, 6, 28));
        QCOMPARE(m_said, QStringLiteral("Đã cập nhật 2 nhiệm vụ, để nguyên 1"));
        QVERIFY(m_page->model()->markedLines().isEmpty());
        QCOMPARE(file().history().undoTitle(), QStringLiteral("đổi trạng thái 2 nhiệm vụ"));
        QVERIFY(services::undo(file()));
        QCOMPARE(standing("1.2").state, TaskState::InProgress);
        QCOMPARE(standing("1.3").state, TaskState::InProgress);
    }

    void theOutlookSaysWhyATaskIsLeftOut()
    {
        choose("1.1"); // done: no progress below 100 %
        PageBench::key(Qt::Key_Space);
        choose("1.2");
        PageBench::key(Qt::Key_Space);
        f2();
        retype("taskEditProgress", QStringLiteral("80"));
        const auto *outlook = m_page->findChild<models::TaskOutlookModel *>();
        QCOMPARE(outlook->summary(), QStringLiteral("1 sẽ đổi · 1 không đổi được"));
        QVERIFY(outlook->index(0, models::TaskOutlookModel::AfterColumn)
                    .data()
                    .toString()
                    .contains(QStringLiteral("đã hoàn thành")));
        PageBench::key(Qt::Key_Return);
        QCOMPARE(standing("1.2").progress, 80);
        QCOMPARE(standing("1.1").progress, 100);
    }

    void ctrlAMarksWhatIsShown()
    {
        QVERIFY(m_page->showItem(QStringLiteral("tasks.filter"), QStringLiteral("overdue")));
        QCOMPARE(m_page->filter()->shownTasks(), 2);
        m_page->tree()->setFocus();
        PageBench::key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_page->model()->markedLines().size(), 2);
        PageBench::key(Qt::Key_Escape);
        QVERIFY(m_page->model()->markedLines().isEmpty());
        QCOMPARE(m_page->filter()->shownTasks(), 2); // the marks went, the filter stays
        PageBench::key(Qt::Key_Escape);
        QCOMPARE(m_page->filter()->shownTasks(), 32);
    }

    void everyFilterOfAnotherPageIsKnown()
    {
        for (const char *code : {"overdue", "due_soon", "in_time", "done", "no_deadline", "unassigned", "not_started",
                 "in_progress", "paused", "all"})
            QVERIFY2(m_page->showItem(QStringLiteral("tasks.filter"), QString::fromLatin1(code)), code);
        QVERIFY(!m_page->showItem(QStringLiteral("tasks.filter"), QStringLiteral("quá hạn")));
        // Also a toggle that is not usual here stands in the row while it is in force.
        QVERIFY(m_page->showItem(QStringLiteral("tasks.filter"), QStringLiteral("paused")));
        QCOMPARE(m_page->filter()->shownTasks(), 1);
        QVERIFY(child<QWidget>("taskToggle9")->isVisible()
            || child<QPushButton>("taskFilterFold")->text() == QStringLiteral("Lọc: Tạm dừng 1"));
    }

    void anUnassignedTaskIsAssigned()
    {
        choose("1.9");
        QVERIFY(child<QWidget>("taskUnassigned")->isVisible());
        m_bench->action("tasks.assign")->trigger();
        auto *line = child<QLineEdit>("taskLeadsLine");
        QVERIFY(line->hasFocus());
        support::typeText(line, QStringLiteral("phong tu phap"));
        PageBench::key(Qt::Key_Return);
        QVERIFY(line->text().isEmpty());
        QVERIFY(line->hasFocus());
        PageBench::key(Qt::Key_Return);
        QVERIFY(!bar("taskAssign")->isOpen());
        const domain::UnitId justice = m_bench->data.unit(QStringLiteral("Phòng Tư pháp")).id;
        QCOMPARE(task("1.9").leads, QList<domain::UnitId>{justice});
        QVERIFY(!child<QWidget>("taskUnassigned"));
        QCOMPARE(file().history().undoTitle(), QStringLiteral("phân công nhiệm vụ 1.9"));
        QVERIFY(services::undo(file()));
        QVERIFY(task("1.9").leads.isEmpty());
        QVERIFY(child<QWidget>("taskUnassigned")->isVisible());
    }

    void misprintsAreAnsweredOneByOne()
    {
        choose("2.12"); // has three
        const QString first = sentence("misprint");
        const QString official = task("2.12").text;
        QVERIFY(first.contains(QStringLiteral("với cổng Dịch vụ công")));
        child<QPushButton>("misprintAccept")->click();
        QVERIFY(sentence("misprint") != first);
        QVERIFY(m_page->findChild<pages::TaskText *>()->shownText().contains(QStringLiteral("với cổng Dịch vụ công")));
        QCOMPARE(task("2.12").text, official);
        child<QPushButton>("misprintKeep")->click();
        child<QPushButton>("taskTextWording")->click();
        QCOMPARE(m_page->findChild<pages::TaskText *>()->shownText(), official);
        QVERIFY(services::undo(file()));
        QVERIFY(services::undo(file()));
        QCOMPARE(sentence("misprint"), first);
    }

    void theTabsTellWhatTheDossierHolds()
    {
        services::NewReport report
            = m_bench->data.report(QStringLiteral("Phòng Văn hóa và Thông tin"), {2022, 10}, QDate(2022, 10, 7));
        report.results = {{task("2.7").id, QStringLiteral("Đã số hóa 80 % hồ sơ"), TaskState::InProgress, 80}};
        report.difficulties = {{task("2.7").id, QStringLiteral("Thiếu máy quét"), {}}};
        QVERIFY(services::addReport(file(), report));
        choose("2.7");
        const auto whole = dossier("2.7");
        auto *stories = child<pages::StoryList>("taskStories");
        // Its events, and that its deadline went by.
        QCOMPARE(stories->titles().size(), whole.events.size() + 1);
        QVERIFY(stories->titles().contains(QStringLiteral("Quá thời hạn 05/10/2022")));
        child<widgets::TabRow>("taskTabs")->setCurrent(1);
        QCOMPARE(stories->titles().size(), whole.results.size());
        QVERIFY(stories->titles().first().startsWith(QStringLiteral("Phòng Văn hóa và Thông tin")));
        child<widgets::TabRow>("taskTabs")->setCurrent(2);
        QCOMPARE(stories->titles(), QStringList{QStringLiteral("Thiếu máy quét")});
    }

    void whatTheLeadsSayIsProposed()
    {
        choose("2.7");
        QVERIFY(!child<QWidget>("taskProposal")->isVisible());
        for (const char *unit : {"Văn phòng HĐND và UBND", "Phòng Văn hóa và Thông tin"}) {
            services::NewReport report = m_bench->data.report(QString::fromUtf8(unit), {2022, 10}, QDate(2022, 10, 7));
            report.results = {{task("2.7").id, QStringLiteral("Đã xong"), TaskState::Done, 100}};
            QVERIFY(services::addReport(file(), report));
        }
        QVERIFY(child<QWidget>("taskProposal")->isVisible());
        QCOMPARE(standing("2.7").state, TaskState::InProgress);
        child<QPushButton>("taskProposalTake")->click();
        PageBench::key(Qt::Key_Return);
        QCOMPARE(standing("2.7").state, TaskState::Done);
        QVERIFY(!child<QWidget>("taskProposal")->isVisible());
    }

    void theFaceIsKept()
    {
        QCOMPARE(m_page->face(), QStringLiteral("grouped"));
        m_page->setFace(QStringLiteral("flat"));
        QVERIFY(!m_page->model()->isGrouped());
        QCOMPARE(m_page->face(), QStringLiteral("flat"));
    }

    void everythingHasANameWithTheBarsOpen()
    {
        choose("1.9");
        f2();
        QCOMPARE(support::widgetsWithoutName(m_page), QStringList());
        m_bench->action("tasks.assign")->trigger();
        QCOMPARE(support::widgetsWithoutName(m_page), QStringList());
        QCOMPARE(support::widgetsWithoutObjectName(m_page), QStringList());
        QCOMPARE(m_bench->registry.conflicts(), QStringList());
    }

    void isLaidOutAtEverySize_data()
    {
        QTest::addColumn<QString>("state");
        for (const char *state : {"list", "one", "several", "who"})
            QTest::newRow(state) << QString::fromLatin1(state);
    }

    void isLaidOutAtEverySize()
    {
        QFETCH(QString, state);
        choose("2.12");
        if (state == QStringLiteral("one"))
            f2();
        if (state == QStringLiteral("who"))
            m_bench->action("tasks.assign")->trigger();
        if (state == QStringLiteral("several")) {
            PageBench::key(Qt::Key_A, Qt::ControlModifier);
            f2();
        }
        const QString faults = m_bench->faultsAtAllSizes(*m_page).join(QLatin1Char('\n'));
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }

private:
    services::DataFile &file() const { return *m_bench->data.file; }

    template <typename T> T *child(const char *name) const { return PageBench::child<T>(m_page, name); }
    widgets::ActBar *bar(const char *name) const { return child<widgets::ActBar>(name); }
    QString sentence(const char *name) const { return child<widgets::MessageBar>(name)->sentence(); }

    void f2() const { m_bench->action("tasks.edit")->trigger(); }

    void choose(const char *no) const
    {
        QVERIFY(m_page->showItem(QStringLiteral("task"), QString::fromLatin1(no)));
        m_page->tree()->setFocus();
    }

    void retype(const char *name, const QString &text) const
    {
        auto *field = child<QLineEdit>(name);
        field->setFocus();
        field->selectAll();
        support::typeText(field, text);
    }

    QString current() const { return m_page->tree()->currentIndex().data(models::KeyRole).toString(); }

    QString shownStatus(const char *no) const
    {
        return m_page->model()
            ->indexOfTask(QString::fromLatin1(no))
            .siblingAtColumn(models::TaskTreeModel::StatusColumn)
            .data()
            .toString();
    }

    domain::Task task(const char *no) const { return *services::findTask(file(), QString::fromLatin1(no)); }

    reporting::TaskDossier dossier(const char *no) const
    {
        return *reporting::taskDossier(file(), task(no), m_bench->data.clock.today());
    }

    domain::TaskStanding standing(const char *no) const { return dossier(no).standing; }

    std::unique_ptr<PageBench> m_bench;
    pages::TasksPage *m_page = nullptr;
    QString m_said;
};

QTEST_MAIN(TestTaskActing)
#include "tst_taskacting.moc"
