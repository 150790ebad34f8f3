#include "core/services/chaseservice.h"
#include "core/services/contactservice.h"
#include "support/accessibility.h"
#include "support/datafilefixture.h"
#include "support/layoutcheck.h"
#include "support/typing.h"
#include "ui/dialogs/chasebar.h"
#include "ui/dialogs/reminderbar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QtTest>

namespace {

/// A bar below something that has the focus, as on a page.
template <typename Bar> struct Bench {
    explicit Bench(QDate today = QDate(2022, 10, 11))
        : data(today), page(new QLineEdit(&window)), bar(new Bar(theme, *data.file, &window))
    {
        theme.apply();
        page->setObjectName(QStringLiteral("page"));
        page->setAccessibleName(QStringLiteral("trang"));
        auto *column = new QVBoxLayout(&window);
        column->addWidget(page, 1);
        column->addWidget(bar);
        support::showAt(&window, {1040, 480});
        page->setFocus();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("no window");
    }

    static void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }

    template <typename T> T *child(const char *name) const
    {
        return window.template findChild<T *>(QLatin1String(name));
    }

    QList<domain::Chase> chases(const QString &unit) const
    {
        const auto found = services::chasesOf(*data.file, data.unit(unit).id);
        return found ? *found : QList<domain::Chase>();
    }

    support::DataFileFixture data;
    theme::Theme theme;
    QWidget window;
    QLineEdit *page;
    Bar *bar;
};

const QString ninhVan = QStringLiteral("UBND xã Ninh Vân");

} // namespace

class TestActBars : public QObject {
    Q_OBJECT

private slots:
    void aCallIsWrittenByKeys()
    {
        Bench<dialogs::ChaseBar> bench;
        VERIFY_OK(services::addContact(*bench.data.file,
            {{}, bench.data.unit(ninhVan).id, QStringLiteral("Trần Thị Bình"), QStringLiteral("Văn phòng – Thống kê"),
                QStringLiteral("0905 123 456"), QStringLiteral("0905 123 456"), {}}));
        QSignalSpy logged(bench.bar, &dialogs::ChaseBar::logged);
        bench.bar->openFor(bench.data.unit(ninhVan), {2022, 10});
        QVERIFY(bench.child<QLabel>("chaseContacts")
                    ->text()
                    .startsWith(QStringLiteral("Trần Thị Bình (Văn phòng – Thống kê), ĐT, Zalo 0905 123 456")));
        support::typeText(QApplication::focusWidget(), QStringLiteral("chiều nay gửi"));
        bench.key(Qt::Key_Tab);
        support::typeText(QApplication::focusWidget(), QStringLiteral("12/10"));
        bench.key(Qt::Key_Tab);
        bench.key(Qt::Key_Down); // the first contact
        bench.key(Qt::Key_Return);

        const QList<domain::Chase> chases = bench.chases(ninhVan);
        QCOMPARE(chases.size(), 1);
        QCOMPARE(chases.first().answer, QStringLiteral("Trần Thị Bình: chiều nay gửi"));
        QCOMPARE(chases.first().channel, domain::ChaseChannel::Phone);
        QCOMPARE(chases.first().chasedOn, QDate(2022, 10, 11));
        QCOMPARE(chases.first().promisedOn, QDate(2022, 10, 12));
        QCOMPARE(chases.first().period->code(), QStringLiteral("2022-10"));
        QCOMPARE(logged.size(), 1);
        QCOMPARE(logged.first().first().toString(),
            QStringLiteral("Đã ghi cuộc gọi cho UBND xã Ninh Vân, hẹn gửi 12/10/2022"));
        QVERIFY(!bench.bar->isOpen());
        QVERIFY(bench.page->hasFocus());

        VERIFY_OK(services::undo(*bench.data.file));
        QVERIFY(bench.chases(ninhVan).isEmpty());
        VERIFY_OK(services::redo(*bench.data.file));
        bench.bar->openFor(bench.data.unit(ninhVan), {2022, 10});
        QVERIFY(bench.child<QLabel>("chaseContacts")
                    ->text()
                    .endsWith(QStringLiteral(
                        "Lần gần nhất: 11/10/2022, điện thoại, “Trần Thị Bình: chiều nay gửi”, hẹn gửi 12/10/2022")));
    }

    void daysThatCannotBeAreRefusedInTheBar()
    {
        Bench<dialogs::ChaseBar> bench;
        bench.bar->openFor(bench.data.unit(ninhVan), {2022, 10});
        auto *message = bench.child<widgets::MessageBar>("chaseBarMessage");
        auto *promised = bench.child<QLineEdit>("chasePromised");
        promised->setText(QStringLiteral("32/10"));
        bench.key(Qt::Key_Return);
        QVERIFY(message->sentence().contains(QStringLiteral("32/10")));
        promised->setText(QStringLiteral("9/10"));
        bench.key(Qt::Key_Return);
        QCOMPARE(message->sentence(),
            QStringLiteral("Ngày hẹn gửi 09/10/2022 trước ngày đôn đốc 11/10/2022. Hãy kiểm tra lại hai mốc này."));
        QVERIFY(bench.chases(ninhVan).isEmpty());
        bench.key(Qt::Key_Escape);
        QVERIFY(bench.page->hasFocus());
    }

    void aPromiseAtTheEndOfAYearIsInTheNext()
    {
        Bench<dialogs::ChaseBar> bench(QDate(2022, 12, 30));
        bench.bar->openFor(bench.data.unit(ninhVan), {2022, 12});
        bench.child<QLineEdit>("chasePromised")->setText(QStringLiteral("3/1"));
        bench.key(Qt::Key_Return);
        QCOMPARE(bench.chases(ninhVan).value(0).promisedOn, QDate(2023, 1, 3));
    }

    void aReminderIsCopiedAndLoggedForEachUnit()
    {
        Bench<dialogs::ReminderBar> bench;
        QSignalSpy logged(bench.bar, &dialogs::ReminderBar::logged);
        bench.bar->openFor({bench.data.unit(ninhVan), bench.data.unit(QStringLiteral("Phòng Y tế"))}, {2022, 10});
        bench.key(Qt::Key_Backtab);
        bench.key(Qt::Key_Backtab);
        bench.key(Qt::Key_Backtab);
        auto *text = bench.child<QPlainTextEdit>("reminderText");
        QVERIFY(text->hasFocus());
        bench.key(Qt::Key_End, Qt::ControlModifier);
        bench.key(Qt::Key_Return); // a line of its own, not the act
        support::typeText(text, QStringLiteral("Gửi qua hộp thư công vụ."));
        bench.key(Qt::Key_Return, Qt::ControlModifier);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.startsWith(QStringLiteral("Kính gửi: UBND xã Ninh Vân; Phòng Y tế.\n")));
        QVERIFY(copied.endsWith(QStringLiteral("\nGửi qua hộp thư công vụ.")));
        QCOMPARE(bench.chases(ninhVan).size(), 1);
        QCOMPARE(bench.chases(ninhVan).first().channel, domain::ChaseChannel::Zalo);
        QCOMPARE(bench.chases(QStringLiteral("Phòng Y tế")).size(), 1);
        QCOMPARE(
            logged.first().first().toString(), QStringLiteral("Đã sao chép lời nhắc 2 đơn vị và ghi nhật ký đôn đốc"));
        // One act for all of them.
        QCOMPARE(bench.data.file->history().undoTitle(), QStringLiteral("ghi nhật ký đôn đốc 2 đơn vị"));
        VERIFY_OK(services::undo(*bench.data.file));
        QVERIFY(bench.chases(ninhVan).isEmpty());
        QVERIFY(bench.chases(QStringLiteral("Phòng Y tế")).isEmpty());
    }

    void copyingAloneWritesNothing()
    {
        Bench<dialogs::ReminderBar> bench;
        bench.bar->openFor({bench.data.unit(ninhVan)}, {2022, 10});
        bench.key(Qt::Key_Backtab);
        bench.key(Qt::Key_Backtab);
        bench.key(Qt::Key_Space); // not into the log
        bench.key(Qt::Key_Return);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Kính gửi: UBND xã Ninh Vân.")));
        QVERIFY(bench.chases(ninhVan).isEmpty());
        QVERIFY(!bench.bar->isOpen());
    }

    void theLetterIsOneDoorAway()
    {
        Bench<dialogs::ReminderBar> bench;
        QSignalSpy asked(bench.bar, &dialogs::ReminderBar::paperRequested);
        bench.bar->openFor({bench.data.unit(ninhVan)}, {2022, 10});
        bench.key(Qt::Key_Backtab);
        QVERIFY(bench.child<QPushButton>("reminderLetter")->hasFocus());
        bench.key(Qt::Key_Return); // opens the letter, copies nothing
        QCOMPARE(asked.value(0).value(0).toString(), QStringLiteral("reminder/2022-10"));
        QVERIFY(!bench.bar->isOpen());
        QVERIFY(bench.chases(ninhVan).isEmpty());
    }

    void theyFitAndHaveNames()
    {
        Bench<dialogs::ChaseBar> call;
        call.bar->openFor(call.data.unit(ninhVan), {2022, 10});
        Bench<dialogs::ReminderBar> reminder;
        reminder.bar->openFor({reminder.data.unit(ninhVan)}, {2022, 10});
        for (QWidget *window : {&call.window, &reminder.window}) {
            support::showAt(window, {1040, 480});
            QCOMPARE(support::layoutFaults(window).join(QLatin1Char(10)), QString());
            QCOMPARE(support::widgetsWithoutName(window), QStringList());
        }
    }
};

QTEST_MAIN(TestActBars)
#include "tst_actbars.moc"
