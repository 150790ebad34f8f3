#include "core/base/text/worddiff.h"

#include <QtTest>

using base::WordChange;
using base::wordChanges;

/// What is new in a sentence of figures.
class TestWordDiff : public QObject {
    Q_OBJECT

private slots:
    void numbersThatMovedAreNamedWithTheirWords()
    {
        const QString old = QStringLiteral("Tính đến ngày 10/10, có 43/48 đơn vị gửi, 02 đơn vị gửi chậm.");
        const QString now = QStringLiteral("Tính đến ngày 10/10, có 44/48 đơn vị gửi, 03 đơn vị gửi chậm.");
        const QList<WordChange> expected{{QStringLiteral("…ngày 10/10, có"), QStringLiteral("43/48"),
                                             QStringLiteral("44/48"), QStringLiteral("đơn vị gửi,…")},
            {QStringLiteral("…đơn vị gửi,"), QStringLiteral("02"), QStringLiteral("03"),
                QStringLiteral("đơn vị gửi…")}};
        QCOMPARE(wordChanges(old, now), expected);
    }

    void whatCameAndWhatWent()
    {
        QCOMPARE(wordChanges(QStringLiteral("một hai"), QStringLiteral("một rưỡi hai")),
            (QList<WordChange>{{QStringLiteral("một"), {}, QStringLiteral("rưỡi"), QStringLiteral("hai")}}));
        QCOMPARE(wordChanges(QStringLiteral("một rưỡi hai"), QStringLiteral("một hai")),
            (QList<WordChange>{{QStringLiteral("một"), QStringLiteral("rưỡi"), {}, QStringLiteral("hai")}}));
        QCOMPARE(wordChanges({}, QStringLiteral("một")), (QList<WordChange>{{{}, {}, QStringLiteral("một"), {}}}));
        QCOMPARE(wordChanges(QStringLiteral("một"), {}), (QList<WordChange>{{{}, QStringLiteral("một"), {}, {}}}));
    }

    void paragraphsStandApart()
    {
        QCOMPARE(wordChanges(QStringLiteral("đúng hạn (6,3%).\n45 đơn vị chưa gửi."),
                     QStringLiteral("đúng hạn (8,3%).\n44 đơn vị chưa gửi.")),
            (QList<WordChange>{{QStringLiteral("đúng hạn"), QStringLiteral("(6,3%)."), QStringLiteral("(8,3%)."), {}},
                {{}, QStringLiteral("45"), QStringLiteral("44"), QStringLiteral("đơn vị chưa…")}}));
    }

    void blanksAreNoChange()
    {
        QVERIFY(wordChanges(QStringLiteral("- một\nhai"), QStringLiteral("- một  hai\n")).isEmpty());
        QVERIFY(wordChanges({}, QStringLiteral(" \n")).isEmpty());
    }

    /// Put together again the changes are both texts, whatever these are.
    void everyWordIsSomewhere()
    {
        QRandomGenerator dice(6);
        for (int round = 0; round < 300; ++round) {
            QStringList old;
            QStringList now;
            for (int i = 0; i < 30; ++i) {
                if (dice.bounded(4) > 0)
                    old.append(QString::number(dice.bounded(5)));
                if (dice.bounded(4) > 0)
                    now.append(dice.bounded(2) > 0 && i < old.size() ? old.at(i) : QString::number(dice.bounded(5)));
            }
            qsizetype removed = 0;
            qsizetype added = 0;
            const QList<WordChange> changes = wordChanges(old.join(QLatin1Char(' ')), now.join(QLatin1Char(' ')), 0);
            for (const WordChange &change : changes) {
                QVERIFY(!change.removed.isEmpty() || !change.added.isEmpty());
                removed += change.removed.split(QLatin1Char(' '), Qt::SkipEmptyParts).size();
                added += change.added.split(QLatin1Char(' '), Qt::SkipEmptyParts).size();
            }
            QCOMPARE(old.size() - removed, now.size() - added);
        }
    }
};

QTEST_APPLESS_MAIN(TestWordDiff)
#include "tst_worddiff.moc"
