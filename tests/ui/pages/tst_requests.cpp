#include "core/reporting/dossiers.h"
#include "core/reporting/requestfigures.h"
#include "core/services/acthistory.h"
#include "core/services/ledgerreader.h"
#include "core/services/requestservice.h"
#include "support/accessibility.h"
#include "support/pagebench.h"
#include "support/typing.h"
#include "ui/pages/incoming/incomingpage.h"
#include "ui/widgets/filtertoggle.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/unitpicker.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using domain::RequestState;

namespace {

struct Bench : support::PageBench {
    explicit Bench(QSize window = QSize(1366, 697)) : page(add<pages::IncomingPage>()) { show(*page, window); }

    void ask(const QString &number, const QStringList &units, const QDateTime &due)
    {
        domain::Request request;
        request.number = number;
        request.subject = QStringLiteral("Báo cáo tiến độ cấp căn cước");
        request.askedOn = QDate(2022, 5, 10);
        request.dueAt = due;
        for (const QString &unit : units)
            request.addressees.append(data.unit(unit).id);
        VERIFY_OK(services::addRequest(*data.file, request));
    }
    void answer(const QString &number, const QString &unit, QDate arrived)
    {
        services::NewReport report = data.report(unit, {}, arrived);
        report.request = number;
        VERIFY_OK(services::addReport(*data.file, report));
    }
    domain::Request request(const QString &number) const
    {
        const auto plan = services::currentPlan(*data.file);
        const auto all = services::requests(*data.file, plan->id);
        for (const domain::Request &each : *all) {
            if (each.number == number)
                return each;
        }
        return {};
    }
    void toRequests() const
    {
        auto *toggle = child<widgets::FilterToggle>(page, "registerFace2");
        toggle->setFocus();
        QTest::keyClick(toggle, Qt::Key_Space);
        QApplication::processEvents(); // the room that the form leaves is given out
    }
    QString rows(const char *table, int column) const
    {
        QStringList texts;
        const QAbstractItemModel *model = child<widgets::ListTable>(page, table)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, column).data().toString());
        return texts.join(QLatin1Char('|'));
    }
    static void type(const QString &text) { support::typeText(QApplication::focusWidget(), text); }
    static void tab(const QString &text)
    {
        key(Qt::Key_Tab);
        type(text);
    }
    QString message() const { return child<widgets::MessageBar>(page, "requestBarMessage")->sentence(); }
    bool shows(const char *name) const { return child<QWidget>(page, name)->isVisible(); }

    pages::IncomingPage *page;
};

QDateTime at(int day, int hour = 23, int minute = 59)
{
    return {QDate(2022, 5, day), QTime(hour, minute)};
}

} // namespace

class TestRequests : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("vi_VN"))); }

    void aRequestIsWrittenByKeys()
    {
        Bench bench;
        bench.key(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(bench.shows("requestBar"));
        bench.type(QStringLiteral("45/CV-ĐA06"));
        bench.tab(QStringLiteral("Báo cáo tiến độ cấp căn cước"));
        bench.key(Qt::Key_Tab);
        bench.tab(QStringLiteral("20/5"));
        bench.tab(QStringLiteral("16h30"));
        bench.tab(QStringLiteral("Trung tá Nguyễn Văn A"));
        bench.key(Qt::Key_Return);
        QVERIFY2(!bench.shows("requestBar"), qPrintable(bench.message()));
        const domain::Request written = bench.request(QStringLiteral("45/CV-ĐA06"));
        QCOMPARE(written.subject, QStringLiteral("Báo cáo tiến độ cấp căn cước"));
        QCOMPARE(written.askedOn, QDate(2022, 5, 12));
        QCOMPARE(written.dueAt, at(20, 16, 30));
        QCOMPARE(written.signer, QStringLiteral("Trung tá Nguyễn Văn A"));
        QCOMPARE(written.addressees.size(), 48);
        // It is shown at once, with everybody still to answer.
        QCOMPARE(bench.rows("requestTable", 3), QStringLiteral("0/48"));
        QVERIFY(bench.shows("requestDetail"));
        VERIFY_OK(services::undo(*bench.data.file));
        QCOMPARE(bench.request(QStringLiteral("45/CV-ĐA06")).state, RequestState::Cancelled);
    }

    void addresseesAreChosenOneByOne()
    {
        Bench bench;
        bench.key(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
        bench.type(QStringLiteral("46"));
        bench.tab(QStringLiteral("Số liệu"));
        bench.key(Qt::Key_Tab);
        bench.tab(QStringLiteral("20/5"));
        auto *circle = bench.child<QComboBox>(bench.page, "requestCircle");
        circle->setFocus();
        bench.key(Qt::Key_End);
        auto *unit = bench.child<QLineEdit>(bench.page, "requestUnit");
        unit->setFocus();
        for (const char *name : {"ninh tay", "ninh son", "tckh"}) {
            bench.type(QString::fromLatin1(name));
            bench.key(Qt::Key_Return);
            QTRY_VERIFY(unit->hasFocus());
            QVERIFY(unit->text().isEmpty());
        }
        bench.key(Qt::Key_Backspace); // the last one was not meant
        bench.key(Qt::Key_Return);
        QVERIFY2(!bench.shows("requestBar"), qPrintable(bench.message()));
        const QList<domain::UnitId> expected{
            bench.data.unit(QStringLiteral("ninh sơn")).id, bench.data.unit(QStringLiteral("ninh tây")).id};
        const QList<domain::UnitId> chosen = bench.request(QStringLiteral("46")).addressees;
        QCOMPARE(QSet<domain::UnitId>(chosen.cbegin(), chosen.cend()),
            QSet<domain::UnitId>(expected.cbegin(), expected.cend()));
        QCOMPARE(bench.request(QStringLiteral("46")).dueAt, at(20));
    }

    void whatIsMissingIsSaidAndNothingIsLost()
    {
        Bench bench;
        bench.key(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
        bench.type(QStringLiteral("47"));
        bench.key(Qt::Key_Return);
        QVERIFY2(bench.message().contains(QStringLiteral("nội dung yêu cầu")), qPrintable(bench.message()));
        bench.tab(QStringLiteral("Số liệu"));
        bench.child<QWidget>(bench.page, "requestDue")->setFocus();
        bench.type(QStringLiteral("11/5"));
        bench.key(Qt::Key_Return);
        QVERIFY2(bench.message().contains(QStringLiteral("11/05/2022")), qPrintable(bench.message()));
        bench.child<QWidget>(bench.page, "requestHour")->setFocus();
        bench.type(QStringLiteral("chiều"));
        bench.key(Qt::Key_Return);
        QVERIFY2(bench.message().contains(QStringLiteral("chiều")), qPrintable(bench.message()));
        // What was typed is there again after the phone call.
        bench.key(Qt::Key_Escape);
        QVERIFY(!bench.shows("requestBar"));
        bench.key(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(bench.child<QLineEdit>(bench.page, "requestNumber")->text(), QStringLiteral("47"));
        QVERIFY(!bench.request(QStringLiteral("47")).id.isValid());
    }

    void whoAnsweredAndWhoDidNot()
    {
        Bench bench;
        bench.ask(QStringLiteral("45"),
            {QStringLiteral("ninh sơn"), QStringLiteral("ninh tây"), QStringLiteral("ninh an")}, at(11));
        bench.ask(QStringLiteral("46"), {QStringLiteral("tckh")}, at(30));
        bench.answer(QStringLiteral("45"), QStringLiteral("ninh sơn"), QDate(2022, 5, 11));
        bench.answer(QStringLiteral("45"), QStringLiteral("ninh an"), QDate(2022, 5, 12));
        bench.toRequests();
        QCOMPARE(bench.rows("requestTable", 0), QStringLiteral("45|46"));
        QCOMPARE(bench.rows("requestTable", 3), QStringLiteral("2/3|0/1"));
        QCOMPARE(bench.rows("requestTable", 4), QStringLiteral("Quá hạn 1 ngày|Còn 18 ngày"));
        // Those that still owe an answer stand first.
        QCOMPARE(bench.rows("answerTable", 0), QStringLiteral("UBND xã Ninh Tây|UBND xã Ninh Sơn|UBND xã Ninh An"));
        QCOMPARE(bench.rows("answerTable", 3), QStringLiteral("Chưa trả lời|Đã trả lời|Chậm 1 ngày"));
        auto *answers = bench.child<widgets::ListTable>(bench.page, "answerTable");
        answers->setFocus();
        bench.key(Qt::Key_Down);
        bench.key(Qt::Key_Return);
        QVERIFY(bench.shows("entryDetail"));
        QVERIFY(
            bench.child<QWidget>(bench.page, "entryDetailPanel")->accessibleName().contains(QStringLiteral("số 1")));
    }

    void enterOnAUnitThatOwesBeginsItsAnswer()
    {
        Bench bench;
        bench.ask(QStringLiteral("45"), {QStringLiteral("ninh sơn")}, at(20));
        bench.toRequests();
        bench.child<widgets::ListTable>(bench.page, "answerTable")->setFocus();
        bench.key(Qt::Key_Return);
        QVERIFY(bench.shows("entryForm"));
        QCOMPARE(bench.child<widgets::UnitPicker>(bench.page, "unitEdit")->text(), QStringLiteral("UBND xã Ninh Sơn"));
        bench.action("report.save")->trigger();
        const auto figures = reporting::requestFigures(*bench.data.file, bench.request(QStringLiteral("45")));
        QCOMPARE(figures->counts.received(), 1);
    }

    void aRequestIsClosedAndOpenedAgain()
    {
        Bench bench;
        bench.ask(QStringLiteral("45"), {QStringLiteral("ninh sơn")}, at(11));
        bench.toRequests();
        QVERIFY(bench.action("request.close")->isEnabled());
        bench.child<QPushButton>(bench.page, "request.closeButton")->setFocus();
        bench.key(Qt::Key_Space);
        QCOMPARE(bench.request(QStringLiteral("45")).state, RequestState::Closed);
        QCOMPARE(bench.rows("requestTable", 4), QStringLiteral("Đã kết thúc"));
        QCOMPARE(bench.rows("answerTable", 3), QStringLiteral("Không trả lời"));
        QVERIFY(!bench.action("request.close")->isEnabled());
        VERIFY_OK(services::undo(*bench.data.file));
        QCOMPARE(bench.request(QStringLiteral("45")).state, RequestState::Open);
        QVERIFY(bench.action("request.close")->isEnabled());
    }

    void aRequestWrittenByMistakeIsCancelledWithAReason()
    {
        Bench bench;
        bench.ask(QStringLiteral("45"), {QStringLiteral("ninh sơn")}, at(11));
        bench.toRequests();
        bench.action("request.cancel")->trigger();
        bench.key(Qt::Key_Return);
        QVERIFY(bench.shows("requestCancelBar"));
        QCOMPARE(bench.request(QStringLiteral("45")).state, RequestState::Open);
        bench.type(QStringLiteral("Ghi nhầm số"));
        bench.key(Qt::Key_Return);
        QVERIFY(!bench.shows("requestCancelBar"));
        QCOMPARE(bench.request(QStringLiteral("45")).state, RequestState::Cancelled);
        QCOMPARE(bench.rows("requestTable", 4), QStringLiteral("Đã hủy"));
    }

    void aCallIsNotedWhileTheUnitIsOnThePhone()
    {
        Bench bench;
        bench.ask(QStringLiteral("45"), {QStringLiteral("ninh sơn"), QStringLiteral("ninh tây")}, at(11));
        bench.toRequests();
        auto *answers = bench.child<widgets::ListTable>(bench.page, "answerTable");
        answers->setFocus();
        bench.key(Qt::Key_Down);
        const QString name = answers->model()->index(1, 0).data().toString();
        bench.key(Qt::Key_F7);
        QVERIFY(bench.shows("chaseBar"));
        bench.child<QWidget>(bench.page, "chaseAnswer")->setFocus();
        bench.type(QStringLiteral("Chiều nay gửi"));
        bench.key(Qt::Key_Return);
        QVERIFY(!bench.shows("chaseBar"));
        const auto plan = services::currentPlan(*bench.data.file);
        const auto dossier = reporting::unitDossier(*bench.data.file, *plan, bench.data.unit(name));
        QCOMPARE(dossier->chases.size(), 1);
        QCOMPARE(dossier->chases.first().answer, QStringLiteral("Chiều nay gửi"));
        QCOMPARE(dossier->chases.first().request, bench.request(QStringLiteral("45")).id);
        QVERIFY(!dossier->chases.first().period);
    }

    void anotherPageShowsARequest()
    {
        Bench bench;
        bench.ask(QStringLiteral("45"), {QStringLiteral("ninh sơn")}, at(11));
        bench.ask(QStringLiteral("46"), {QStringLiteral("tckh")}, at(30));
        QVERIFY(bench.page->showItem(QStringLiteral("request"), QStringLiteral("46")));
        QCOMPARE(bench.rows("answerTable", 0), QStringLiteral("Phòng Tài chính - Kế hoạch"));
        QVERIFY(!bench.page->showItem(QStringLiteral("request"), QStringLiteral("47")));
    }

    void requestsAreFoundByTyping()
    {
        Bench bench;
        bench.toRequests();
        QVERIFY(bench.shows("requestEmpty"));
        bench.ask(QStringLiteral("45"), {QStringLiteral("ninh sơn")}, at(11));
        bench.ask(QStringLiteral("46"), {QStringLiteral("tckh")}, at(30));
        bench.key(Qt::Key_F, Qt::ControlModifier);
        bench.type(QStringLiteral("can cuoc 46"));
        QCOMPARE(bench.rows("requestTable", 0), QStringLiteral("46"));
    }

    void everySizeHoldsIt()
    {
        Bench bench;
        bench.ask(QStringLiteral("45/CV-ĐA06"), {QStringLiteral("ninh sơn"), QStringLiteral("ninh tây")}, at(11));
        bench.toRequests();
        bench.child<widgets::Segment>(bench.page, "incomingFaces")->setCurrent(1);
        QCOMPARE(bench.faultsAtAllSizes(*bench.page).join(QLatin1Char('\n')), QString());
        QCOMPARE(support::widgetsWithoutName(bench.page).join(QLatin1Char('\n')), QString());
        bench.action("request.new")->trigger();
        QCOMPARE(support::widgetsWithoutName(bench.page).join(QLatin1Char('\n')), QString());
        QCOMPARE(support::widgetsWithoutObjectName(bench.page).join(QLatin1Char('\n')), QString());
        QCOMPARE(bench.faultsAtAllSizes(*bench.page).join(QLatin1Char('\n')), QString());
    }
};

QTEST_MAIN(TestRequests)
#include "tst_requests.moc"
