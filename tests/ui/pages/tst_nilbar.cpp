#include "support/datafilefixture.h"
#include "support/typing.h"
#include "ui/pages/matrix/nilbar.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QtTest>

/// The strip in which "nothing to report" is taken in from a cell of the matrix.
class TestNilBar : public QObject {
    Q_OBJECT

private slots:
    void aDraftIsOfferedForItsOwnCellOnly()
    {
        const support::DataFileFixture office(QDate(2022, 5, 9));
        const domain::Unit thuy = office.unit(QStringLiteral("ninh thuy"));
        const domain::Unit son = office.unit(QStringLiteral("ninh son"));
        theme::Theme theme;
        pages::NilBar bar(theme, *office.file);
        auto *offer = bar.findChild<QWidget *>(QStringLiteral("nilBarOffer"));
        auto *reference = bar.findChild<QLineEdit *>(QStringLiteral("nilReference"));
        bar.openFor(thuy, {2022, 5});
        support::typeText(reference, QStringLiteral("15/BC-UBND"));
        // Another cell while it is open: what was typed is kept, and not for this one.
        bar.openFor(son, {2022, 5});
        QCOMPARE(reference->text(), QString());
        QVERIFY(!offer->isVisible());
        bar.openFor(thuy, {2022, 4});
        QVERIFY(!offer->isVisible());
        bar.openFor(thuy, {2022, 5});
        QVERIFY(offer->isVisible());
        offer->findChild<QAbstractButton *>(QStringLiteral("messageButton1"))->click();
        QCOMPARE(reference->text(), QStringLiteral("15/BC-UBND"));
        bar.close();
    }
};

QTEST_MAIN(TestNilBar)
#include "tst_nilbar.moc"
