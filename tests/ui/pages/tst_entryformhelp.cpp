#include "core/services/formdraft.h"
#include "core/store/connection.h"
#include "support/accessibility.h"
#include "support/answers.h"
#include "support/entrybench.h"
#include "support/layoutcheck.h"

#include <QAction>
#include <QJsonDocument>
#include <QScrollBar>
#include <QtTest>

using domain::TaskState;
using models::ResultsModel;
using support::DataFileFixture;
using support::EntryBench;

/// What spares typing and what keeps the typed: last month's words, drafts, input methods, small windows.
class TestEntryFormHelp : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("vi_VN"))); }
    void init() { m_office = std::make_unique<DataFileFixture>(QDate(2022, 6, 9)); }

    void lastMonthIsOneKeyAway()
    {
        const QList<domain::ReportResult> said = tellMay();
        EntryBench bench(*m_office->file);
        bench.enter(QStringLiteral("ninh son"));
        bench.key(Qt::Key_L, Qt::ControlModifier);
        bench.save();
        QCOMPARE(bench.saved(2).report.period, (domain::Period{2022, 6}));
        QCOMPARE(bench.saved(2).report.results, said);
    }

    void lastMonthOfTheTaskInHandOnceSomethingIsTyped()
    {
        const QList<domain::ReportResult> said = tellMay();
        EntryBench bench(*m_office->file);
        bench.enter(QStringLiteral("ninh son"));
        bench.focusTable();
        bench.type(QStringLiteral("Tháng này khác"));
        bench.key(Qt::Key_Return); // Enter ends the cell and goes to the next task
        bench.key(Qt::Key_L, Qt::ControlModifier);
        bench.key(Qt::Key_L, Qt::ControlModifier);
        bench.save();
        const QList<domain::ReportResult> now = bench.saved(2).report.results;
        QCOMPARE(now.size(), 3);
        // What was typed is not written over; the tasks of rows 2 and 3 got last month's words.
        QCOMPARE(now.at(0).text, QStringLiteral("Tháng này khác"));
        QCOMPARE(now.at(1), said.at(1));
        QCOMPARE(now.at(2), said.at(2));
    }

    void noChangeIsOneKeyToo()
    {
        const QList<domain::ReportResult> said = tellMay();
        EntryBench bench(*m_office->file);
        bench.enter(QStringLiteral("ninh son"));
        bench.key(Qt::Key_Y, Qt::AltModifier);
        bench.save();
        const QList<domain::ReportResult> now = bench.saved(2).report.results;
        QCOMPARE(now.size(), said.size());
        QVERIFY(now.first().text.startsWith(QStringLiteral("Không thay đổi")));
        QCOMPARE(now.first().state, said.first().state);
        QCOMPARE(now.first().progress, said.first().progress);
    }

    void whoSaidNothingBeforeHasNothingToCopy()
    {
        EntryBench bench(*m_office->file);
        bench.enter(QStringLiteral("ninh son"));
        const QAction *copy = bench.registry.find(QStringLiteral("report.earlier"));
        QVERIFY(!copy->isEnabled());
        QVERIFY(copy->toolTip().contains(QStringLiteral("chưa có kết quả")));
    }

    void aHalfTypedReportSurvivesTheProgramsEnd()
    {
        m_office->clock.set(QDateTime(QDate(2022, 6, 9), QTime(8, 31)));
        {
            EntryBench bench(*m_office->file);
            bench.enter(QStringLiteral("ninh son"));
            bench.enter(QStringLiteral("15/BC-UBND"));
            bench.type(QStringLiteral("8/"));
            bench.key(Qt::Key_K, Qt::AltModifier);
            bench.enter(QStringLiteral("Thiếu máy quét"));
            bench.focusTable();
            bench.type(QStringLiteral("Rà soát 40 h")); // in a cell that is still open
            QTRY_VERIFY(drafted().contains(QStringLiteral("Rà soát 40 h")));
            // What is typed is not touched by being kept.
            auto *editor = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
            QVERIFY(editor);
            QCOMPARE(editor->toPlainText(), QStringLiteral("Rà soát 40 h"));
            QCOMPARE(bench.text("documentDateEdit"), QStringLiteral("8/"));
            QVERIFY(bench.saved(1).entry.arrivalNumber == 0);
        }
        m_office->reopen();
        EntryBench bench(*m_office->file);
        auto *offer = bench.child<widgets::MessageBar>("entryOffer");
        QVERIFY(offer->isVisible());
        QVERIFY2(offer->sentence().contains(QStringLiteral("08:31")), qPrintable(offer->sentence()));
        QVERIFY(offer->sentence().contains(QStringLiteral("UBND xã Ninh Sơn, 15/BC-UBND")));
        QVERIFY(!bench.form->isTouched());
        offer->findChild<QPushButton *>(QStringLiteral("messageButton1"))->click();
        QCOMPARE(bench.text("unitEdit"), QStringLiteral("UBND xã Ninh Sơn"));
        QCOMPARE(bench.text("documentEdit"), QStringLiteral("15/BC-UBND"));
        QCOMPARE(bench.text("documentDateEdit"), QStringLiteral("8/"));
        QCOMPARE(bench.child<QPlainTextEdit>("difficultyText1")->toPlainText(), QStringLiteral("Thiếu máy quét"));
        QCOMPARE(bench.result(0, ResultsModel::TextColumn), QStringLiteral("Rà soát 40 h"));
        bench.child("documentDateEdit")->setFocus();
        bench.enter(QStringLiteral("8/6"));
        bench.save();
        QCOMPARE(bench.saved(1).report.results.first().text, QStringLiteral("Rà soát 40 h"));
        QCOMPARE(drafted(), QString());
    }

    void droppedIsDropped()
    {
        support::Answers answers;
        answers.yes = true;
        EntryBench bench(*m_office->file);
        bench.enter(QStringLiteral("ninh son"));
        QTRY_VERIFY(!drafted().isEmpty());
        bench.press("dropButton");
        QCOMPARE(drafted(), QString());
        QCOMPARE(bench.focus(), QStringLiteral("unitEdit"));
    }

    void aReplacementSetsTheTypedAside()
    {
        tellMay();
        EntryBench bench(*m_office->file);
        bench.enter(QStringLiteral("toa an"));
        bench.enter(QStringLiteral("3/BC-TA"));
        bench.form->beginReplacement({2022, 1, 0});
        QCOMPARE(bench.text("unitEdit"), QStringLiteral("UBND xã Ninh Sơn"));
        const auto *offer = bench.child<widgets::MessageBar>("entryOffer");
        QVERIFY(offer->isVisible());
        QVERIFY2(offer->sentence().contains(QStringLiteral("3/BC-TA")), qPrintable(offer->sentence()));
    }

    void aFileThatMayOnlyBeReadSaysWhyNothingCanBeEntered()
    {
        const store::Connection &connection = m_office->file->connection();
        VERIFY_OK(const_cast<store::Connection &>(connection)
                      .run(QStringLiteral("INSERT INTO schema_version (version, min_reader, applied_at, program)"
                                          " VALUES (99, 1, '2030-01-01T08:00:00', '9.9')")));
        VERIFY_OK(const_cast<store::Connection &>(connection).run(QStringLiteral("PRAGMA user_version = 99")));
        m_office->reopen();
        QVERIFY(m_office->file->isReadOnly());
        EntryBench bench(*m_office->file);
        const auto *offer = bench.child<widgets::MessageBar>("entryOffer");
        QVERIFY(offer->isVisible());
        QVERIFY2(offer->sentence().contains(QStringLiteral("chỉ mở để xem")), qPrintable(offer->sentence()));
        QVERIFY(!bench.child("unitEdit")->isEnabled());
        QVERIFY(!bench.child("saveButton")->isEnabled());
        bench.form->save();
        QVERIFY(bench.saved(1).entry.arrivalNumber == 0);
    }

    void inputMethodsPassThroughEveryField()
    {
        EntryBench bench(*m_office->file);
        const QString word = QStringLiteral("tuyến");
        bench.key(Qt::Key_H, Qt::AltModifier);
        for (const char *name : {"documentEdit", "receiverEdit", "subjectEdit", "clerkEdit", "noteEdit"}) {
            auto *field = bench.child<QLineEdit>(name);
            field->clear();
            field->setFocus();
            support::composeText(field, QStringLiteral("tuye"), word);
            // As UniKey does it: the syllable is taken back letter by letter and typed again.
            support::typeText(field, QStringLiteral(" sof"));
            bench.key(Qt::Key_Backspace);
            bench.key(Qt::Key_Backspace);
            support::typeText(field, QStringLiteral("ò"));
            QCOMPARE(field->text(), word + QStringLiteral(" sò"));
        }
        // A composing syllable offers no unit, keeps no draft of its own and judges nothing.
        auto *unit = bench.child<QLineEdit>("unitEdit");
        unit->clear();
        unit->setFocus();
        QInputMethodEvent composing(QStringLiteral("ninh"), {});
        QApplication::sendEvent(unit, &composing);
        QVERIFY(unit->text().isEmpty());
        QVERIFY(!bench.message()->isVisible());
        support::composeText(unit, QString(), QStringLiteral("ninh sơn"));
        bench.tab();
        QCOMPARE(unit->text(), QStringLiteral("UBND xã Ninh Sơn"));
        bench.key(Qt::Key_K, Qt::AltModifier);
        auto *difficulty = bench.child<QPlainTextEdit>("difficultyText1");
        support::composeText(difficulty, QStringLiteral("vuo"), QStringLiteral("vướng"));
        QCOMPARE(difficulty->toPlainText(), QStringLiteral("vướng"));
        // In the table the first composed syllable opens the cell.
        bench.focusTable();
        support::composeText(QApplication::focusWidget(), QStringLiteral("ra"), QStringLiteral("rà"));
        bench.type(QStringLiteral(" soát"));
        bench.save();
        QCOMPARE(bench.saved(1).report.results.first().text, QStringLiteral("rà soát"));
        QCOMPARE(bench.saved(1).report.difficulties.first().text, QStringLiteral("vướng"));
    }

    void everythingHasItsNameAndItsRoom()
    {
        tellMay();
        support::PageBench bench(QDate(2022, 6, 9));
        auto *page = bench.add<pages::IncomingPage>();
        bench.show(*page);
        bench.child<pages::EntryForm>(page, "entryForm")->setUnit(bench.data.unit(QStringLiteral("ninh son")).id);
        bench.key(Qt::Key_K, Qt::AltModifier);
        bench.key(Qt::Key_D, Qt::AltModifier);
        QCOMPARE(support::widgetsWithoutName(page), QStringList());
        const QStringList unnamed = support::widgetsWithoutObjectName(bench.child<QWidget>(page, "entryForm"));
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(QStringLiteral(", "))));
        const QStringList faults = bench.faultsAtAllSizes(*page);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void theSmallestWindowShowsAllWithoutScrolling()
    {
        tellMay();
        EntryBench bench(*m_office->file, QSize(1093, 543));
        bench.enter(QStringLiteral("ninh son"));
        bench.child("arrivedEdit")->setFocus();
        bench.enter(QStringLiteral("9/6"));
        support::showAt(bench.page.get(), bench.page->size());
        QVERIFY(!bench.child<QAbstractScrollArea>("entryScroll")->verticalScrollBar()->isVisible());
        QVERIFY(bench.child("difficultyText1")->isVisible());
        // Two columns: the results stand beside the fields.
        QVERIFY(bench.child("entryResults")->mapTo(bench.page.get(), QPoint()).x()
            > bench.child("entryFields")->mapTo(bench.page.get(), QPoint()).x() + 300);
    }

private:
    /// May's report of Ninh Sơn: three of its own tasks.
    QList<domain::ReportResult> tellMay()
    {
        services::NewReport may = m_office->report(QStringLiteral("ninh son"), {2022, 5}, QDate(2022, 6, 1));
        models::ResultsModel model;
        const auto plan = services::currentPlan(*m_office->file);
        model.setTasks(services::readPlanContents(*m_office->file, *plan)->tasks);
        for (int row = 0; row < 3; ++row) {
            // Not the plan's first tasks: what was told of before comes first in the form.
            const domain::TaskId task = model.taskAt(10 + row);
            may.results.append({task, QStringLiteral("Tháng năm %1").arg(row), TaskState::InProgress, 10 * row});
        }
        const auto done = services::addReport(*m_office->file, may);
        return done ? may.results : QList<domain::ReportResult>();
    }

    /// The newest draft as text; empty: none.
    QString drafted() const
    {
        const auto drafts = services::readFormDrafts(*m_office->file, QStringLiteral("incoming.entry"));
        return drafts->isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(drafts->first().content).toJson());
    }

    std::unique_ptr<DataFileFixture> m_office;
};

QTEST_MAIN(TestEntryFormHelp)
#include "tst_entryformhelp.moc"
