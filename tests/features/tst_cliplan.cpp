#include "support/cli.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QtTest>

using support::Cli;
using support::CliOutcome;

namespace {

/// Every value of the oracle must stand in the answer under the same key; the answer may say more.
void compare(const QJsonValue &answer, const QJsonValue &oracle, const QString &where)
{
    if (oracle.isObject()) {
        const QJsonObject object = oracle.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            compare(answer.toObject().value(it.key()), it.value(), where + QLatin1Char('.') + it.key());
    } else if (oracle.isArray()) {
        QCOMPARE(answer.toArray().size(), oracle.toArray().size());
        for (qsizetype i = 0; i < oracle.toArray().size(); ++i)
            compare(answer.toArray().at(i), oracle.toArray().at(i), where + QStringLiteral("[%1]").arg(i));
    } else {
        QVERIFY2(answer == oracle, qPrintable(where));
    }
}

} // namespace

class TestCliPlan : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QCOMPARE(m_cli.run({QStringLiteral("init")}).exitCode, 0); }

    void thePlanIsExactlyTheOneIssued()
    {
        QFile file(QStringLiteral(DONDOC_SOURCE_DIR "/tests/fixtures/plan-1228-oracle.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonDocument oracle = QJsonDocument::fromJson(file.readAll());
        const CliOutcome shown = m_cli.run({QStringLiteral("plan"), QStringLiteral("show"), QStringLiteral("--json")});
        QCOMPARE(shown.exitCode, 0);
        compare(shown.json().object(), oracle.object(), QStringLiteral("plan"));
        const QJsonArray tasks = shown.json().object().value(QStringLiteral("tasks")).toArray();
        QCOMPARE(tasks.size(), 32);
        QSet<QString> shortTitles;
        for (const QJsonValue &task : tasks) {
            const QString title = task.toObject().value(QStringLiteral("short")).toString();
            QVERIFY2(!title.isEmpty() && title.size() <= 44, qPrintable(title));
            shortTitles.insert(title);
            QCOMPARE(task.toObject().value(QStringLiteral("state")).toString(), QStringLiteral("not_started"));
            QCOMPARE(task.toObject().value(QStringLiteral("timeliness")).toString(), QStringLiteral("no_deadline"));
        }
        QCOMPARE(shortTitles.size(), 32);
    }

    void fortyEightUnitsReport()
    {
        const QJsonArray units
            = m_cli.run({QStringLiteral("unit"), QStringLiteral("list"), QStringLiteral("--json")}).json().array();
        QHash<QString, int> reportersByKind;
        for (const QJsonValue &unit : units) {
            if (unit.toObject().value(QStringLiteral("reports")).toBool())
                ++reportersByKind[unit.toObject().value(QStringLiteral("kind")).toString()];
        }
        const QHash<QString, int> expected{{QStringLiteral("ward"), 7}, {QStringLiteral("commune"), 20},
            {QStringLiteral("office"), 12}, {QStringLiteral("mass"), 6}, {QStringLiteral("court"), 2},
            {QStringLiteral("vertical"), 1}};
        QCOMPARE(reportersByKind, expected);
    }

    void unitsAreFoundAsTheyAreWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("first");
        const QString court = QStringLiteral("Tòa án nhân dân thị xã");
        QTest::newRow("no marks") << QStringLiteral("toa an") << court;
        QTest::newRow("new tone place") << QStringLiteral("Toà án") << court;
        QTest::newRow("capitals") << QStringLiteral("TÒA ÁN") << court;
        QTest::newRow("decomposed") << QStringLiteral("TÒA ÁN").normalized(QString::NormalizationForm_D) << court;
        QTest::newRow("ward") << QStringLiteral("phuong ninh da") << QStringLiteral("UBND phường Ninh Đa");
        QTest::newRow("initials") << QStringLiteral("tckh") << QStringLiteral("Phòng Tài chính - Kế hoạch");
        QTest::newRow("office") << QStringLiteral("VP HĐND-UBND") << QStringLiteral("Văn phòng HĐND và UBND thị xã");
        QTest::newRow("commune") << QStringLiteral("ubnd xa ninh phu") << QStringLiteral("UBND xã Ninh Phú");
        QTest::newRow("whole word") << QStringLiteral("ninh phu") << QStringLiteral("UBND xã Ninh Phú");
    }

    void unitsAreFoundAsTheyAreWritten()
    {
        QFETCH(QString, text);
        QFETCH(QString, first);
        QCOMPARE(found(text).value(0), first);
    }

    void aBeginningOffersWhatItMayBecome_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("units");
        QTest::newRow("ninh ph") << QStringLiteral("ninh ph")
                                 << QStringList{QStringLiteral("UBND xã Ninh Phụng"),
                                        QStringLiteral("UBND xã Ninh Phước"), QStringLiteral("UBND xã Ninh Phú")};
        QTest::newRow("ninh thu") << QStringLiteral(
            "ninh thu") << QStringList{QStringLiteral("UBND phường Ninh Thủy"), QStringLiteral("UBND xã Ninh Thượng")};
    }

    void aBeginningOffersWhatItMayBecome()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, units);
        const QStringList all = found(text);
        QCOMPARE(all.mid(0, units.size()), units);
        // What comes after them is at most their police, never another commune.
        for (const QString &unit : all.mid(units.size()))
            QVERIFY2(!unit.startsWith(QStringLiteral("UBND")), qPrintable(unit));
    }

    void unitsAreAddedChangedAndNamedAnew()
    {
        const QString name = QStringLiteral("Trung tâm Y tế thị xã");
        QCOMPARE(m_cli
                     .run({QStringLiteral("unit"), QStringLiteral("add"), QStringLiteral("--name"), name,
                         QStringLiteral("--kind"), QStringLiteral("vertical"), QStringLiteral("--reports"),
                         QStringLiteral("yes")})
                     .exitCode,
            0);
        QVERIFY(m_cli
                    .run({QStringLiteral("unit"), QStringLiteral("add"), QStringLiteral("--name"),
                        QStringLiteral("trung tam y te thi xa")})
                    .isOneSentence());
        QCOMPARE(
            m_cli.run({QStringLiteral("unit"), QStringLiteral("alias"), name, QStringLiteral("TTYT")}).exitCode, 0);
        QCOMPARE(found(QStringLiteral("ttyt")).value(0), name);
        QVERIFY(
            m_cli.run({QStringLiteral("unit"), QStringLiteral("alias"), name, QStringLiteral("TAND")}).isOneSentence());
        QCOMPARE(m_cli
                     .run({QStringLiteral("unit"), QStringLiteral("set"), name, QStringLiteral("--to"),
                         QStringLiteral("2022-12-31"), QStringLiteral("--reports"), QStringLiteral("no")})
                     .exitCode,
            0);
        const QJsonArray units
            = m_cli.run({QStringLiteral("unit"), QStringLiteral("list"), QStringLiteral("--json")}).json().array();
        const QJsonObject last = units.last().toObject();
        QCOMPARE(last.value(QStringLiteral("name")).toString(), name);
        QCOMPARE(last.value(QStringLiteral("to")).toString(), QStringLiteral("2022-12-31"));
        QCOMPARE(last.value(QStringLiteral("reports")).toBool(), false);
        QVERIFY(m_cli
                    .run({QStringLiteral("unit"), QStringLiteral("set"), name, QStringLiteral("--kind"),
                        QStringLiteral("phòng")})
                    .isOneSentence());
    }

private:
    QStringList found(const QString &text) const
    {
        QStringList names;
        const QJsonArray units
            = m_cli.run({QStringLiteral("unit"), QStringLiteral("find"), text, QStringLiteral("--json")})
                  .json()
                  .array();
        for (const QJsonValue &unit : units)
            names.append(unit.toObject().value(QStringLiteral("unit")).toString());
        return names;
    }

    Cli m_cli;
};

QTEST_GUILESS_MAIN(TestCliPlan)
#include "tst_cliplan.moc"
