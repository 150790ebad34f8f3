#include "core/services/formdraft.h"
#include "support/datafilefixture.h"
#include "support/typing.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actbar.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest>

namespace {

/// A strip with a line, a text and a choice, in a window of its own.
struct Strip : QWidget {
    Strip(services::DataFile &file, theme::Theme &theme)
        : bar(new widgets::ActBar(theme, QStringLiteral("test"), QStringLiteral("Ghi"), this)), line(new QLineEdit),
          text(new QPlainTextEdit), choice(new QComboBox)
    {
        line->setObjectName(QStringLiteral("line"));
        text->setObjectName(QStringLiteral("text"));
        choice->setObjectName(QStringLiteral("choice"));
        choice->addItems({QStringLiteral("một"), QStringLiteral("hai")});
        bar->addField(QStringLiteral("Dòng"), line, 10);
        bar->addField(QStringLiteral("Lời"), text, 10);
        bar->addField(QStringLiteral("Chọn"), choice, 10);
        bar->keepDrafts(file);
        show();
        activateWindow();
    }
    ~Strip() override { hide(); }

    /// As whoever owns the strip does it: what it proposes is no draft.
    void open(const QString &title)
    {
        line->setText(QStringLiteral("đề xuất"));
        text->setPlainText({});
        choice->setCurrentIndex(0);
        bar->open(title);
    }
    widgets::MessageBar *offer() const { return bar->findChild<widgets::MessageBar *>(QStringLiteral("testOffer")); }
    void press(int button) const
    {
        offer()->findChild<QPushButton *>(QStringLiteral("messageButton%1").arg(button))->click();
    }

    widgets::ActBar *bar;
    QLineEdit *line;
    QPlainTextEdit *text;
    QComboBox *choice;
};

} // namespace

/// What is half typed into a strip: kept whether the program broke off or the strip was left, offered, never forced.
class TestStripDraft : public QObject {
    Q_OBJECT

private slots:
    void whatIsLeftIsOfferedTheNextTime()
    {
        support::DataFileFixture office;
        {
            Strip strip(*office.file, m_theme);
            strip.open(QStringLiteral("Trả lại số 137"));
            QVERIFY(QTest::qWaitForWindowActive(&strip));
            QVERIFY(!strip.offer()->isVisible());
            strip.line->selectAll();
            support::typeText(strip.line, QStringLiteral("thiếu số liệu"));
            strip.text->setFocus();
            support::typeText(strip.text, QStringLiteral("chưa ký"));
            QTest::keyClick(strip.choice, Qt::Key_Down);
            QTest::keyClick(strip.line, Qt::Key_Escape);
            QVERIFY(!strip.bar->isOpen());
        }
        office.reopen();
        Strip strip(*office.file, m_theme);
        strip.open(QStringLiteral("Trả lại số 140"));
        QVERIFY(strip.offer()->isVisible());
        QVERIFY2(strip.offer()->sentence().contains(QStringLiteral("Trả lại số 137")),
            qPrintable(strip.offer()->sentence()));
        QCOMPARE(strip.line->text(), QStringLiteral("đề xuất"));
        strip.press(1);
        QCOMPARE(strip.line->text(), QStringLiteral("thiếu số liệu"));
        QCOMPARE(strip.text->toPlainText(), QStringLiteral("chưa ký"));
        QVERIFY(!strip.offer()->isVisible());
        // Once it is done there is nothing left to offer.
        connect(strip.bar, &widgets::ActBar::accepted, strip.bar, &widgets::ActBar::close);
        QTest::keyClick(strip.line, Qt::Key_Return);
        strip.open(QStringLiteral("Trả lại số 140"));
        QVERIFY(!strip.offer()->isVisible());
    }

    void aCrashLosesNothing()
    {
        support::DataFileFixture office;
        Strip strip(*office.file, m_theme);
        strip.open(QStringLiteral("Trả lại số 137"));
        support::typeText(strip.line, QStringLiteral(" nữa"));
        const auto kept = [&office] {
            const auto drafts = services::readFormDrafts(*office.file, QStringLiteral("strip.test"));
            return drafts ? drafts->size() : -1;
        };
        QTRY_COMPARE(kept(), 1);
    }

    void whatIsProposedIsNoDraft()
    {
        support::DataFileFixture office;
        Strip strip(*office.file, m_theme);
        strip.open(QStringLiteral("Trả lại số 137"));
        strip.bar->close();
        strip.open(QStringLiteral("Trả lại số 140"));
        QVERIFY(!strip.offer()->isVisible());
    }

    void whatIsGivenUpIsGone()
    {
        support::DataFileFixture office;
        Strip strip(*office.file, m_theme);
        strip.open(QStringLiteral("Trả lại số 137"));
        support::typeText(strip.line, QStringLiteral(" nữa"));
        strip.bar->close();
        strip.open(QStringLiteral("Trả lại số 140"));
        QVERIFY(strip.offer()->isVisible());
        strip.press(2);
        QVERIFY(!strip.offer()->isVisible());
        strip.bar->close();
        strip.open(QStringLiteral("Trả lại số 141"));
        QVERIFY(!strip.offer()->isVisible());
    }

private:
    theme::Theme m_theme;
};

QTEST_MAIN(TestStripDraft)
#include "tst_stripdraft.moc"
