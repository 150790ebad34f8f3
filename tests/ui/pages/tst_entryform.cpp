#include "core/services/formdraft.h"
#include "core/services/ownresults.h"
#include "core/services/periodservice.h"
#include "core/services/requestservice.h"
#include "core/services/unitservice.h"
#include "support/answers.h"
#include "support/entrybench.h"
#include "ui/pages/incoming/entryresults.h"

#include <QAction>
#include <QClipboard>
#include <QScrollArea>
#include <QScrollBar>
#include <QtTest>

using domain::Period;
using domain::TaskState;
using models::ResultsModel;
using services::EntryKey;
using support::DataFileFixture;
using support::EntryBench;

/// The entry form by keys alone, compared with what the services read back.
class TestEntryForm : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("vi_VN"))); }
    void init() { m_office = std::make_unique<DataFileFixture>(QDate(2022, 6, 9)); }

    void aWholeReportIsTypedAndSavedWithoutTheMouse()
    {
        EntryBench bench(*m_office->file);
        QCOMPARE(bench.focus(), QStringLiteral("unitEdit"));
        bench.enter(QStringLiteral("ninh son"));
        QCOMPARE(bench.focus(), QStringLiteral("documentEdit"));
        bench.enter(QStringLiteral("15/BC-UBND"));
        QCOMPARE(bench.focus(), QStringLiteral("documentDateEdit"));
        bench.enter(QStringLiteral("8/6"));
        QCOMPARE(bench.focus(), QStringLiteral("arrivedEdit"));
        bench.tab();
        QCOMPARE(bench.focus(), QStringLiteral("periodBox"));
        bench.tab();
        QCOMPARE(bench.focus(), QStringLiteral("receiverEdit"));
        bench.enter(QStringLiteral("Đội CSQLHC"));
        QCOMPARE(bench.focus(), QStringLiteral("subjectEdit"));
        bench.key(Qt::Key_Return); // Enter goes on like Tab
        QCOMPARE(bench.focus(), QStringLiteral("handleByEdit"));
        bench.enter(QStringLiteral("20/6"));
        QCOMPARE(bench.focus(), QStringLiteral("nilBox"));
        bench.key(Qt::Key_H, Qt::AltModifier);
        QCOMPARE(bench.focus(), QStringLiteral("forwardedEdit"));
        bench.enter(QStringLiteral("9/6"));
        QCOMPARE(bench.focus(), QStringLiteral("urgencyBox"));
        bench.key(Qt::Key_Down);
        bench.tab();
        QCOMPARE(bench.focus(), QStringLiteral("clerkEdit"));
        bench.enter(QStringLiteral("212"));
        QCOMPARE(bench.focus(), QStringLiteral("supplementEdit"));
        bench.tab();
        QCOMPARE(bench.focus(), QStringLiteral("noteEdit"));
        bench.enter(QStringLiteral("Bản giấy"));
        QCOMPARE(bench.focus(), QStringLiteral("resultsTable"));
        // Text, state and progress of the unit's first task, and the text of its second.
        bench.type(QStringLiteral("Rà soát 40 hồ sơ"));
        bench.tab();
        bench.key(Qt::Key_Down);
        bench.key(Qt::Key_Down);
        bench.tab();
        bench.type(QStringLiteral("40"));
        bench.tab();
        bench.type(QStringLiteral("Đã xong"));
        QSignalSpy saved(bench.form, &pages::EntryForm::saved);
        bench.save();
        QVERIFY2(saved.size() == 1, qPrintable(bench.message()->sentence()));
        QCOMPARE(saved.first().at(2).toString(), QStringLiteral("Đã lưu văn bản đến số 1 của UBND xã Ninh Sơn"));
        const services::EnteredReport report = bench.saved(1);
        QCOMPARE(report.report.unit, m_office->unit(QStringLiteral("ninh son")).id);
        QCOMPARE(report.report.period, (Period{2022, 5}));
        QCOMPARE(report.entry.documentReference(), QStringLiteral("15/BC-UBND"));
        QCOMPARE(report.entry.documentDate, QDate(2022, 6, 8));
        QCOMPARE(report.entry.arrivedOn, QDate(2022, 6, 9));
        QCOMPARE(report.entry.clerkNumber, QStringLiteral("212"));
        QCOMPARE(report.entry.receiver, QStringLiteral("Đội CSQLHC"));
        QCOMPARE(report.entry.handleBy, QDate(2022, 6, 20));
        QCOMPARE(report.entry.forwardedOn, QDate(2022, 6, 9));
        QCOMPARE(report.entry.urgency, domain::Urgency::Urgent);
        QCOMPARE(report.entry.note, QStringLiteral("Bản giấy"));
        QCOMPARE(report.report.results.size(), 2);
        const domain::ReportResult &first = report.report.results.first();
        QCOMPARE(first.text, QStringLiteral("Rà soát 40 hồ sơ"));
        QCOMPARE(first.state, std::optional(TaskState::InProgress));
        QCOMPARE(first.progress, std::optional(40));
        QCOMPARE(report.report.results.last().text, QStringLiteral("Đã xong"));
        // Ready for the next one.
        QCOMPARE(bench.focus(), QStringLiteral("unitEdit"));
        QVERIFY(!bench.form->isTouched());
        QCOMPARE(bench.text("numberEdit"), QStringLiteral("2"));
        // The rarer fields are away again, and the receiver is the same until somebody says otherwise.
        QVERIFY(!bench.child("entryExtras")->isVisible());
        QCOMPARE(bench.text("receiverEdit"), QStringLiteral("Đội CSQLHC"));
    }

    void aNameThatWasAskedAboutIsLearntWithTheEntry()
    {
        const QString name = QStringLiteral("nhân dân thị xã"); // the court, or the procuracy
        const auto meant = [&] { return services::UnitCatalogue::read(*m_office->file)->resolve(name); };
        VERIFY_ERROR(meant(), base::ErrorCode::UnitAmbiguous);
        domain::UnitId unit;
        {
            EntryBench bench(*m_office->file);
            bench.type(name);
            bench.tab(); // held, with the first one marked
            QCOMPARE(bench.focus(), QStringLiteral("unitEdit"));
            bench.tab();
            QCOMPARE(bench.focus(), QStringLiteral("documentEdit"));
            bench.enter(QStringLiteral("15/BC"));
            QTRY_VERIFY(!services::readFormDrafts(*m_office->file, QStringLiteral("incoming.entry"))->isEmpty());
            QVERIFY(!m_office->file->history().canUndo());
        }
        m_office->reopen();
        // Chosen, and not yet saved; the draft keeps how it was written.
        VERIFY_ERROR(meant(), base::ErrorCode::UnitAmbiguous);
        {
            EntryBench bench(*m_office->file);
            bench.child("entryOffer")->findChild<QPushButton *>(QStringLiteral("messageButton1"))->click();
            QCOMPARE(bench.text("documentEdit"), QStringLiteral("15/BC-TAND"));
            bench.save();
            unit = bench.saved(1).report.unit;
        }
        QVERIFY(unit.isValid());
        VERIFY_OK(meant());
        QCOMPARE(meant()->id, unit);
        const auto origin = [&] { return services::aliasesOf(*m_office->file, *meant())->last().origin; };
        QCOMPARE(origin(), services::AliasOrigin::Learnt);
        // The name is taken back with the report.
        VERIFY_OK(services::undo(*m_office->file));
        QCOMPARE(services::findEntry(*m_office->file, QStringLiteral("2022/1"))->state, domain::EntryState::Cancelled);
        VERIFY_ERROR(meant(), base::ErrorCode::UnitAmbiguous);
        QVERIFY(!m_office->file->history().canUndo());
    }

    void aNameThatIsOnlyBegunIsNotLearnt()
    {
        const auto aliases = [this] {
            qsizetype count = 0;
            const auto catalogue = services::UnitCatalogue::read(*m_office->file);
            for (const domain::Unit &unit : catalogue->units())
                count += unit.aliases.size();
            return count;
        };
        const qsizetype before = aliases();
        EntryBench bench(*m_office->file);
        bench.type(QStringLiteral("ninh p"));
        bench.tab(2);
        bench.enter(QStringLiteral("15/BC"));
        bench.save();
        QVERIFY(bench.saved(1).report.unit.isValid());
        QCOMPARE(aliases(), before);
    }

    void savingWithCtrlSShowsWhatWasSaved()
    {
        EntryBench bench(*m_office->file);
        bench.page->setPeriod({2022, 5});
        bench.enter(QStringLiteral("ninh son"));
        bench.enter(QStringLiteral("15/BC"));
        bench.key(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(bench.saved(1).entry.documentReference(), QStringLiteral("15/BC-UBND"));
        QVERIFY(bench.child("entryDetail")->isVisible());
        QVERIFY(!bench.form->isTouched());
    }

    void aClosedMonthIsReopenedFromTheSentence()
    {
        VERIFY_OK(services::closePeriod(*m_office->file, {2022, 5}, QStringLiteral("thử")));
        EntryBench bench(*m_office->file);
        bench.enter(QStringLiteral("ninh son"));
        bench.enter(QStringLiteral("15/BC"));
        auto *period = bench.child<QComboBox>("periodBox");
        period->setCurrentIndex(period->findData(QStringLiteral("2022-05")));
        bench.save();
        QCOMPARE(bench.focus(), QStringLiteral("messageButton1"));
        bench.key(Qt::Key_Space);
        QCOMPARE(bench.focus(), QStringLiteral("reasonEdit"));
        bench.type(QStringLiteral("Đơn vị gửi muộn"));
        bench.key(Qt::Key_Return);
        QVERIFY(!services::periodState(*m_office->file, {2022, 5})->closed);
        bench.save();
        QCOMPARE(bench.saved(1).report.period, (Period{2022, 5}));
    }

    void aSecondReportComesBesidesTheFirst()
    {
        VERIFY_OK(m_office->add(QStringLiteral("ninh son"), QDate(2022, 6, 1), QStringLiteral("12/BC")));
        EntryBench bench(*m_office->file);
        bench.form->setUnit(m_office->unit(QStringLiteral("ninh son")).id);
        auto *period = bench.child<QComboBox>("periodBox");
        period->setCurrentIndex(period->findData(QStringLiteral("2022-05")));
        bench.press("messageButton2");
        QCOMPARE(bench.focus(), QStringLiteral("reasonEdit"));
        bench.type(QStringLiteral("Gửi thêm số liệu"));
        bench.key(Qt::Key_Return);
        QCOMPARE(bench.saved(2).entry.state, domain::EntryState::Active);
        QCOMPARE(bench.saved(1).entry.state, domain::EntryState::Active);
    }

    void theUnitsOwnTasksComeFirst()
    {
        EntryBench bench(*m_office->file);
        bench.enter(QStringLiteral("tckh")); // leads 1.2
        QCOMPARE(bench.result(0, ResultsModel::NumberColumn), QStringLiteral("1.2"));
    }

    void nilIsOneKeyAndClosesTheResults()
    {
        EntryBench bench(*m_office->file);
        bench.enter(QStringLiteral("ninh son"));
        bench.key(Qt::Key_P, Qt::AltModifier);
        QVERIFY(!bench.child("resultsTable")->isEnabled());
        bench.save();
        QVERIFY(bench.saved(1).report.nil);
        QVERIFY(bench.child("resultsTable")->isEnabled());
    }

    void theBareNumberTakesTheUnitsUsualSymbolOnce()
    {
        VERIFY_OK(m_office->add(QStringLiteral("ninh son"), QDate(2022, 6, 1), QStringLiteral("12/BC-UBND")));
        EntryBench bench(*m_office->file);
        bench.enter(QStringLiteral("ninh son"));
        bench.enter(QStringLiteral("87"));
        QCOMPARE(bench.text("documentEdit"), QStringLiteral("87/BC-UBND"));
        bench.child("documentEdit")->setFocus();
        bench.enter(QStringLiteral("87"));
        QCOMPARE(bench.text("documentEdit"), QStringLiteral("87"));
    }

    void theSymbolIsPutRightWhenTheFieldIsLeft()
    {
        EntryBench bench(*m_office->file);
        bench.enter(QStringLiteral("ninh son"));
        for (const QString &typed :
            {QStringLiteral("15/bc"), QStringLiteral("15/bc-ubnd"), QStringLiteral("Số: 15 / BC–UBND")}) {
            bench.child("documentEdit")->setFocus();
            bench.enter(typed);
            QCOMPARE(bench.text("documentEdit"), QStringLiteral("15/BC-UBND"));
        }
    }

    void rowsOfASpreadsheetArePastedAndTakenBack()
    {
        EntryBench bench(*m_office->file);
        bench.enter(QStringLiteral("ninh son"));
        QGuiApplication::clipboard()->setText(
            QStringLiteral("1.1\tRà soát 40 hồ sơ\tĐang thực hiện\t70%\n1.2\tĐã họp\tđã xong\t100%\n"));
        bench.focusTable();
        bench.key(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(!bench.child("pasteMessage")->isVisible());
        QCOMPARE(bench.form->findChild<pages::EntryResults *>()->results().size(), 2);
        QCOMPARE(bench.form->findChild<pages::EntryResults *>()->results().first().progress, std::optional(70));
        bench.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(bench.form->findChild<pages::EntryResults *>()->isEmpty());
    }

    void whatWasTypedAfterAPasteIsNotTakenBackWithIt()
    {
        EntryBench bench(*m_office->file);
        bench.enter(QStringLiteral("ninh son"));
        const QStringList numbers{
            bench.result(0, ResultsModel::NumberColumn), bench.result(1, ResultsModel::NumberColumn)};
        QGuiApplication::clipboard()->setText(QStringLiteral("%1\tDán\n%2\tDán\n").arg(numbers.at(0), numbers.at(1)));
        bench.focusTable();
        bench.key(Qt::Key_V, Qt::ControlModifier);
        for (const int row : {1, 2}) {
            bench.child<QTableView>("resultsTable")
                ->setCurrentIndex(bench.results()->index(row, ResultsModel::TextColumn));
            bench.type(QStringLiteral("Tự gõ"));
            bench.key(Qt::Key_Return);
        }
        bench.focusTable();
        bench.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.result(0, ResultsModel::TextColumn), QString());
        QVERIFY(bench.result(1, ResultsModel::TextColumn).contains(QStringLiteral("Tự gõ")));
        QCOMPARE(bench.result(2, ResultsModel::TextColumn), QStringLiteral("Tự gõ"));
    }

    void aNumberThatLostItsZeroIsAskedAbout()
    {
        EntryBench bench(*m_office->file);
        bench.enter(QStringLiteral("ninh son"));
        QGuiApplication::clipboard()->setText(QStringLiteral("2.9\tchín\n2.1\tmười\n2.1\tmột\n"));
        bench.focusTable();
        bench.key(Qt::Key_V, Qt::ControlModifier);
        const auto *bar = bench.child<widgets::MessageBar>("pasteMessage");
        QVERIFY(bar->isVisible());
        QVERIFY2(bar->sentence().contains(QStringLiteral("hiểu là 2.10")), qPrintable(bar->sentence()));
        QVERIFY(bench.form->findChild<pages::EntryResults *>()->isEmpty());
    }

    void aDoubtfulPasteSaysWhatItWouldDo()
    {
        EntryBench bench(*m_office->file);
        bench.enter(QStringLiteral("ninh son"));
        bench.focusTable();
        bench.type(QStringLiteral("Đã có"));
        bench.key(Qt::Key_Return);
        const QString taken = bench.result(0, ResultsModel::NumberColumn);
        const QString other = bench.result(3, ResultsModel::NumberColumn);
        QGuiApplication::clipboard()->setText(QStringLiteral("%1\tMới\n%2\tKhác\n9.9\tLạ\n").arg(taken, other));
        bench.key(Qt::Key_V, Qt::ControlModifier);
        auto *bar = bench.child<widgets::MessageBar>("pasteMessage");
        QVERIFY(bar->isVisible());
        QVERIFY2(bar->sentence().contains(QStringLiteral("9.9")), qPrintable(bar->sentence()));
        QVERIFY(bar->sentence().contains(QStringLiteral("đã có nội dung")));
        QCOMPARE(bench.result(0, ResultsModel::TextColumn), QStringLiteral("Đã có"));
        bench.key(Qt::Key_Space); // into what is empty
        QCOMPARE(bench.result(0, ResultsModel::TextColumn), QStringLiteral("Đã có"));
        QCOMPARE(bench.result(3, ResultsModel::TextColumn), QStringLiteral("Khác"));
    }

    void severalParagraphsAskWhereTheyGo()
    {
        EntryBench bench(*m_office->file);
        bench.enter(QStringLiteral("ninh son"));
        bench.focusTable();
        bench.key(Qt::Key_Down);
        QGuiApplication::clipboard()->setText(QStringLiteral("Một\nHai\n"));
        bench.key(Qt::Key_V, Qt::ControlModifier);
        const auto *bar = bench.child<widgets::MessageBar>("pasteMessage");
        QVERIFY(bar->isVisible());
        QVERIFY(bench.form->findChild<pages::EntryResults *>()->isEmpty());
        bench.key(Qt::Key_Space); // into one cell
        QCOMPARE(bench.result(1, ResultsModel::TextColumn), QStringLiteral("Một Hai"));
        bench.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(bench.form->findChild<pages::EntryResults *>()->isEmpty());
        bench.key(Qt::Key_V, Qt::ControlModifier);
        bench.press("messageButton2");
        QCOMPARE(bench.result(1, ResultsModel::TextColumn), QStringLiteral("Một"));
        QCOMPARE(bench.result(2, ResultsModel::TextColumn), QStringLiteral("Hai"));
        // What finds no row is told of before anything is pasted.
        bench.child<QTableView>("resultsTable")
            ->setCurrentIndex(bench.results()->index(bench.results()->rowCount() - 1, ResultsModel::TextColumn));
        bench.key(Qt::Key_V, Qt::ControlModifier);
        QVERIFY2(bar->sentence().contains(QStringLiteral("1 dòng cuối")), qPrintable(bar->sentence()));
    }

    void theCommonCaseNeedsNoScrolling()
    {
        VERIFY_OK(m_office->add(QStringLiteral("ninh son"), QDate(2022, 6, 1))); // the month before is in
        for (const QSize size : {QSize(1366, 697), QSize(1093, 543)}) {
            EntryBench bench(*m_office->file, size);
            bench.enter(QStringLiteral("ninh son"));
            bench.enter(QStringLiteral("15"));
            bench.focusTable();
            for (int row = 0; row < 3; ++row) {
                bench.type(QStringLiteral("Rà soát"));
                bench.key(Qt::Key_Return);
            }
            bench.key(Qt::Key_K, Qt::AltModifier);
            bench.type(QStringLiteral("Thiếu máy quét"));
            QCoreApplication::processEvents();
            QCOMPARE(bench.child<QScrollArea>("entryScroll")->verticalScrollBar()->maximum(), 0);
        }
    }

    void severalDifficultiesEachWithProposalAndTask()
    {
        EntryBench bench(*m_office->file);
        bench.enter(QStringLiteral("ninh son"));
        bench.key(Qt::Key_K, Qt::AltModifier);
        QCOMPARE(bench.focus(), QStringLiteral("difficultyText1"));
        bench.enter(QStringLiteral("Thiếu máy quét"));
        bench.enter(QStringLiteral("Cấp hai máy quét"));
        QCOMPARE(bench.focus(), QStringLiteral("difficultyTask1"));
        bench.type(QStringLiteral("2.7"));
        bench.key(Qt::Key_K, Qt::AltModifier);
        QCOMPARE(bench.focus(), QStringLiteral("difficultyText2"));
        bench.type(QStringLiteral("Thiếu người"));
        bench.key(Qt::Key_K, Qt::AltModifier); // a third one that stays empty
        bench.save();
        const services::EnteredReport report = bench.saved(1);
        QCOMPARE(report.report.difficulties.size(), 2);
        const auto numbers = services::taskNumbers(*m_office->file, services::currentPlan(*m_office->file)->id);
        QCOMPARE(report.report.difficulties.first().text, QStringLiteral("Thiếu máy quét"));
        QCOMPARE(report.report.difficulties.first().proposal, QStringLiteral("Cấp hai máy quét"));
        QCOMPARE(numbers->value(report.report.difficulties.first().task), QStringLiteral("2.7"));
        QCOMPARE(report.report.difficulties.last().text, QStringLiteral("Thiếu người"));
        QVERIFY(!bench.child("difficultyText2"));
    }

    void whatIsAlreadyReportedIsReplacedFromTheSentence()
    {
        services::NewReport old = m_office->report(QStringLiteral("ninh son"), {2022, 5}, QDate(2022, 6, 1));
        old.narrative = QStringLiteral("Đã họp");
        VERIFY_OK(services::addReport(*m_office->file, old));
        EntryBench bench(*m_office->file);
        bench.form->setUnit(old.unit);
        bench.child("documentEdit")->setFocus();
        bench.enter(QStringLiteral("16/BC"));
        auto *period = bench.child<QComboBox>("periodBox");
        period->setCurrentIndex(period->findData(QStringLiteral("2022-05")));
        QVERIFY(bench.message()->isVisible());
        bench.save();
        QCOMPARE(bench.focus(), QStringLiteral("messageButton1"));
        bench.key(Qt::Key_Space);
        QVERIFY(bench.child<widgets::MessageBar>("entryReplaced")->isVisible());
        QCOMPARE(bench.child<QPlainTextEdit>("narrativeEdit")->toPlainText(), old.narrative);
        QCOMPARE(bench.text("documentEdit"), QStringLiteral("16/BC-UBND"));
        bench.save();
        QCOMPARE(bench.saved(1).entry.state, domain::EntryState::Replaced);
        QCOMPARE(bench.saved(2).entry.state, domain::EntryState::Active);
        QCOMPARE(bench.saved(2).report.narrative, old.narrative);
        QVERIFY(!bench.child("entryReplaced")->isVisible());
    }

    void aReplacementBeginsWithWhatTheOldReportSaid()
    {
        services::NewReport old = m_office->report(QStringLiteral("ninh son"), {2022, 5}, QDate(2022, 6, 1));
        old.results = {{task(0), QStringLiteral("Bản cũ"), TaskState::InProgress, 20}};
        old.difficulties = {{task(0), QStringLiteral("Thiếu máy"), QString()}};
        VERIFY_OK(services::addReport(*m_office->file, old));
        EntryBench bench(*m_office->file);
        bench.form->beginReplacement(EntryKey{2022, 1, 0});
        QCOMPARE(bench.focus(), QStringLiteral("documentEdit"));
        bench.enter(QStringLiteral("16/BC"));
        bench.save();
        QCOMPARE(bench.saved(2).report.results, old.results);
        QCOMPARE(bench.saved(2).report.difficulties.size(), 1);
        QCOMPARE(bench.saved(1).entry.state, domain::EntryState::Replaced);
    }

    void theRegisterHandsAReportToTheForm()
    {
        EntryBench bench(*m_office->file);
        bench.page->setPeriod({2022, 5}); // the month that the unit owes
        bench.enter(QStringLiteral("ninh son"));
        bench.enter(QStringLiteral("15/BC"));
        bench.save(); // the register stands on the new entry
        QAction *replace = bench.registry.find(QStringLiteral("register.replace"));
        QVERIFY(replace->isEnabled());
        replace->trigger();
        QVERIFY(bench.child("entryReplaced")->isVisible());
        QCOMPARE(bench.text("unitEdit"), QStringLiteral("UBND xã Ninh Sơn"));
        bench.enter(QStringLiteral("16/BC"));
        bench.save();
        QCOMPARE(bench.saved(1).entry.state, domain::EntryState::Replaced);
        QCOMPARE(bench.saved(2).entry.documentReference(), QStringLiteral("16/BC-UBND"));
    }

    void theReceiversOwnResultsNeedNoDocument()
    {
        EntryBench bench(*m_office->file);
        bench.registry.find(QStringLiteral("report.own"))->trigger();
        QVERIFY(!bench.child("documentEdit")->isVisible());
        QVERIFY(!bench.child("numberEdit")->isVisible());
        QVERIFY(bench.child<widgets::Panel>("entryPanel")->title().contains(QStringLiteral("không có văn bản")));
        QCOMPARE(bench.focus(), QStringLiteral("resultsTable"));
        bench.type(QStringLiteral("Cấp 120 căn cước"));
        bench.save();
        const auto own = services::ownUnit(*m_office->file);
        const auto said = services::earlierReport(*m_office->file, own->id, {2022, 12});
        QVERIFY(said->has_value());
        QCOMPARE((*said)->results.first().text, QStringLiteral("Cấp 120 căn cước"));
        QCOMPARE(bench.text("numberEdit"), QStringLiteral("1"));
        QVERIFY(bench.child("documentEdit")->isVisible());
    }

    void aForgottenDocumentGetsASupplementWithItsReason()
    {
        VERIFY_OK(m_office->add(QStringLiteral("toa an"), QDate(2022, 6, 1)));
        EntryBench bench(*m_office->file);
        bench.enter(QStringLiteral("ninh son"));
        bench.registry.find(QStringLiteral("report.supplement"))->trigger();
        QCOMPARE(bench.focus(), QStringLiteral("supplementEdit"));
        bench.enter(QStringLiteral("1"));
        QCOMPARE(bench.text("numberEdit"), QStringLiteral("1.1"));
        bench.save();
        QCOMPARE(bench.focus(), QStringLiteral("reasonEdit"));
        bench.type(QStringLiteral("Sót trong cặp trình ký"));
        bench.key(Qt::Key_Return);
        QCOMPARE(bench.saved(1, 1).entry.reason, QStringLiteral("Sót trong cặp trình ký"));
        QVERIFY(!bench.child("supplementEdit")->isVisible());
    }

    void aRequestIsAnsweredFromTheSameList()
    {
        domain::Request request;
        request.number = QStringLiteral("45/CV-ĐA06");
        request.subject = QStringLiteral("Báo cáo số căn cước");
        request.askedOn = QDate(2022, 6, 6);
        request.dueAt = QDateTime(QDate(2022, 6, 15), QTime(17, 0));
        request.addressees = {m_office->unit(QStringLiteral("ninh son")).id};
        VERIFY_OK(services::addRequest(*m_office->file, request));
        EntryBench bench(*m_office->file);
        bench.enter(QStringLiteral("ninh son"));
        bench.tab(3);
        QCOMPARE(bench.focus(), QStringLiteral("periodBox"));
        bench.key(Qt::Key_End);
        QCOMPARE(bench.text("subjectEdit"), request.subject);
        bench.save();
        QCOMPARE(bench.saved(1).report.request, request.number);
    }

    void whatIsMeantForNoUnitIsSaidAndDoesNotHoldTheCaret()
    {
        EntryBench bench(*m_office->file);
        bench.enter(QStringLiteral("xã nào đó"));
        QCOMPARE(bench.focus(), QStringLiteral("documentEdit"));
        QVERIFY2(
            bench.message()->sentence().contains(QStringLiteral("xã nào đó")), qPrintable(bench.message()->sentence()));
        bench.save();
        QCOMPARE(bench.focus(), QStringLiteral("unitEdit"));
        QCOMPARE(bench.text("unitEdit"), QStringLiteral("xã nào đó"));
    }

private:
    domain::TaskId task(qsizetype row) const
    {
        const auto plan = services::currentPlan(*m_office->file);
        return services::readPlanContents(*m_office->file, *plan)->tasks.at(row).id;
    }

    std::unique_ptr<DataFileFixture> m_office;
};

QTEST_MAIN(TestEntryForm)
#include "tst_entryform.moc"
