#include "support/cli.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QtTest>

using support::Cli;
using support::CliOutcome;

/// `search` as another program would call it.
class TestCliSearch : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCOMPARE(m_cli.run({QStringLiteral("init")}).exitCode, 0);
        const QStringList add{QStringLiteral("report"), QStringLiteral("add"), QStringLiteral("--unit"),
            QStringLiteral("ninh thủy"), QStringLiteral("--period"), QStringLiteral("2022-05"),
            QStringLiteral("--arrived"), QStringLiteral("2022-05-09"), QStringLiteral("--number"),
            QStringLiteral("15/BC-UBND")};
        const CliOutcome added = m_cli.run(add);
        QVERIFY2(added.exitCode == 0, qPrintable(added.err));
    }

    void answersAsJson()
    {
        const QJsonObject answer = json({QStringLiteral("ninh thuy")});
        const QJsonArray hits = answer.value(QStringLiteral("hits")).toArray();
        QVERIFY(hits.size() >= 2);
        int rank = 0;
        QStringList kinds;
        for (const QJsonValue &value : hits) {
            const QJsonObject hit = value.toObject();
            for (const char *key : {"kind", "key", "text", "why", "rank", "counts"})
                QVERIFY2(hit.contains(QLatin1String(key)), key);
            QVERIFY(hit.value(QStringLiteral("rank")).toInt() >= rank);
            rank = hit.value(QStringLiteral("rank")).toInt();
            kinds.append(hit.value(QStringLiteral("kind")).toString());
        }
        QVERIFY(kinds.contains(QStringLiteral("unit")));
        QVERIFY(kinds.contains(QStringLiteral("document")));
        const QJsonObject counts = answer.value(QStringLiteral("counts")).toObject();
        QCOMPARE(counts.value(QStringLiteral("document")).toObject().value(QStringLiteral("count")).toInt(), 1);
    }

    void kindsAndLimitNarrowIt()
    {
        const QJsonArray documents
            = json({QStringLiteral("15/bc"), QStringLiteral("--kind"), QStringLiteral("document")})
                  .value(QStringLiteral("hits"))
                  .toArray();
        QCOMPARE(documents.size(), 1);
        QCOMPARE(documents.first().toObject().value(QStringLiteral("key")).toString(), QStringLiteral("2022/1"));
        QCOMPARE(json({QStringLiteral("ninh"), QStringLiteral("--kind"), QStringLiteral("unit"),
                          QStringLiteral("--limit"), QStringLiteral("2")})
                     .value(QStringLiteral("hits"))
                     .toArray()
                     .size(),
            2);
        // Words that stand apart are one text.
        QCOMPARE(
            json({QStringLiteral("thủy"), QStringLiteral("ninh"), QStringLiteral("--kind"), QStringLiteral("document")})
                .value(QStringLiteral("hits"))
                .toArray()
                .size(),
            1);
    }

    void printsATable()
    {
        const CliOutcome table = m_cli.run(
            {QStringLiteral("search"), QStringLiteral("15/bc"), QStringLiteral("--kind"), QStringLiteral("document")});
        QCOMPARE(table.exitCode, 0);
        QCOMPARE(
            table.out, QStringLiteral("document\t2022/1\t15/BC-UBND, UBND phường Ninh Thủy\tsố đến 1, 09/05/2022\n"));
        const CliOutcome nothing = m_cli.run({QStringLiteral("search"), QStringLiteral("zzqq")});
        QCOMPARE(nothing.exitCode, 0);
        QVERIFY(nothing.out.isEmpty());
    }

    void wrongCallsAreRefused()
    {
        QCOMPARE(m_cli.run({QStringLiteral("search")}).exitCode, 2);
        QCOMPARE(m_cli
                     .run({QStringLiteral("search"), QStringLiteral("a"), QStringLiteral("--kind"),
                         QStringLiteral("everything")})
                     .exitCode,
            2);
        QVERIFY(
            m_cli.run({QStringLiteral("search"), QStringLiteral("a"), QStringLiteral("--limit"), QStringLiteral("0")})
                .isOneSentence());
        QVERIFY(m_cli.run({QStringLiteral("search"), QStringLiteral(" ")}).isOneSentence());
    }

private:
    QJsonObject json(const QStringList &arguments) const
    {
        const CliOutcome outcome
            = m_cli.run(QStringList{QStringLiteral("search")} + arguments + QStringList{QStringLiteral("--json")});
        if (outcome.exitCode != 0)
            qWarning("%s", qPrintable(outcome.err));
        return outcome.json().object();
    }

    Cli m_cli;
};

QTEST_APPLESS_MAIN(TestCliSearch)
#include "tst_clisearch.moc"
