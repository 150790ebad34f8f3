#include "support/datafilefixture.h"
#include "support/typing.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/unitpicker.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QtTest>

using widgets::DateEdit;
using widgets::UnitPicker;

/// The two fields that are typed into all day.
class TestFields : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(m_window.get());
        m_unit = new UnitPicker(m_theme);
        m_date = new DateEdit;
        m_date->setToday(QDate(2022, 5, 12));
        m_unit->setCatalogue(*services::UnitCatalogue::read(*m_office.file));
        column->addWidget(m_unit);
        column->addWidget(m_date);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_unit->setFocus();
    }

    void aDayIsReadWhenTheFieldIsLeft_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QDate>("day");
        const QDate day(2022, 5, 8);
        QTest::newRow("short") << QStringLiteral("8/5") << QStringLiteral("08/05/2022") << day;
        QTest::newRow("dots") << QStringLiteral("8.5.22") << QStringLiteral("08/05/2022") << day;
        QTest::newRow("iso") << QStringLiteral("2022-05-08") << QStringLiteral("08/05/2022") << day;
        QTest::newRow("no such day") << QStringLiteral("31/4") << QStringLiteral("31/4") << QDate();
        QTest::newRow("words") << QStringLiteral("hôm qua") << QStringLiteral("hôm qua") << QDate();
        QTest::newRow("empty") << QString() << QString() << QDate();
    }

    void aDayIsReadWhenTheFieldIsLeft()
    {
        QFETCH(QString, typed);
        QFETCH(QString, shown);
        QFETCH(QDate, day);
        m_date->setFocus();
        support::typeText(m_date, typed);
        QCOMPARE(m_date->text(), typed);
        m_unit->setFocus();
        QCOMPARE(m_date->text(), shown);
        QCOMPARE(m_date->date(), day);
        QCOMPARE(m_date->isAcceptable(), day.isValid() || typed.isEmpty());
    }

    void arrowsGoDayByDay()
    {
        m_date->setDate(QDate(2022, 4, 30));
        m_date->setFocus();
        const QSignalSpy spy(m_date, &DateEdit::dateChanged);
        QTest::keyClick(m_date, Qt::Key_Up);
        QCOMPARE(m_date->date(), QDate(2022, 5, 1));
        QTest::keyClick(m_date, Qt::Key_Down);
        QTest::keyClick(m_date, Qt::Key_Down);
        QCOMPARE(m_date->date(), QDate(2022, 4, 29));
        QCOMPARE(spy.count(), 3);
    }

    void theSureUnitIsTakenByTab()
    {
        support::typeText(m_unit, QStringLiteral("toa an"));
        QCOMPARE(m_unit->text(), QStringLiteral("toa an"));
        QTest::keyClick(m_unit, Qt::Key_Tab);
        QCOMPARE(m_unit->text(), QStringLiteral("Tòa án nhân dân thị xã"));
        QVERIFY(m_date->hasFocus());
    }

    void nothingIsRewrittenWhileASyllableIsTyped()
    {
        support::composeText(m_unit, QStringLiteral("Toà"), QStringLiteral("Toà án"));
        QCOMPARE(m_unit->text(), QStringLiteral("Toà án"));
        QVERIFY(m_unit->isListShown());
        QTest::keyClick(m_unit, Qt::Key_Escape);
        QVERIFY(!m_unit->isListShown());
        QCOMPARE(m_unit->text(), QStringLiteral("Toà án"));
    }

    void severalAreOfferedAndNeverGuessed()
    {
        support::typeText(m_unit, QStringLiteral("ninh thu"));
        QCOMPARE(m_unit->candidates(),
            (QStringList{QStringLiteral("UBND phường Ninh Thủy"), QStringLiteral("UBND xã Ninh Thượng")}));
        m_date->setFocus();
        QVERIFY(!m_unit->unit().isValid());
        QCOMPARE(m_unit->text(), QStringLiteral("ninh thu"));
    }

    void changingTheTextDropsTheUnit()
    {
        m_unit->setUnit(m_office.unit(QStringLiteral("tckh")).id);
        QVERIFY(m_unit->unit().isValid());
        m_unit->selectAll();
        support::typeText(m_unit, QStringLiteral("qqq"));
        QVERIFY(!m_unit->unit().isValid());
        QVERIFY(!m_unit->isListShown());
    }

private:
    support::DataFileFixture m_office;
    theme::Theme m_theme;
    std::unique_ptr<QWidget> m_window;
    UnitPicker *m_unit = nullptr;
    DateEdit *m_date = nullptr;

    /// A button that has the focus is pressed by Enter too; held down it is pressed once.
    void enterPressesTheButton()
    {
        theme::Theme theme;
        widgets::ActionButton button(theme, widgets::ActionButton::Look::Secondary);
        QSignalSpy clicked(&button, &QAbstractButton::clicked);
        QTest::keyClick(&button, Qt::Key_Return);
        QCOMPARE(clicked.size(), 1);
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, {}, true);
        QApplication::sendEvent(&button, &held);
        QCOMPARE(clicked.size(), 1);
        QTest::keyClick(&button, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(clicked.size(), 1);
    }

    /// What a message offers is reached before the cross that closes it, whenever it was offered.
    void buttonsOfAMessageComeBeforeItsCross()
    {
        theme::Theme theme;
        QWidget page;
        widgets::MessageBar bar(theme, &page);
        QLineEdit field(&page);
        auto *first = bar.addButton(QStringLiteral("Dùng lại"));
        auto *second = bar.addButton(QStringLiteral("Bỏ"));
        bar.say(widgets::MessageBar::Kind::Information, QStringLiteral("Bản nháp"));
        page.show();
        QStringList order;
        for (QWidget *at = first; order.size() < 3; at = at->nextInFocusChain()) {
            if (at->focusPolicy() & Qt::TabFocus)
                order.append(at->objectName());
        }
        QCOMPARE(order, (QStringList{first->objectName(), second->objectName(), QStringLiteral("messageClose")}));
    }
};

QTEST_MAIN(TestFields)
#include "tst_fields.moc"
