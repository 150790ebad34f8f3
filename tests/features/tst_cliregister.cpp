#include "support/cli.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QtTest>

using support::Cli;
using support::CliOutcome;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char('|'));
}

} // namespace

/// The register with every column of the decree's, by command line alone.
class TestCliRegister : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_cli = std::make_unique<Cli>();
        QCOMPARE(m_cli->run({QStringLiteral("init")}).exitCode, 0);
    }

    void aReportTakesEveryField()
    {
        const CliOutcome added = m_cli->run(words(
            "report|add|--unit|ninh son|--period|2022-05|--arrived|2022-05-09|--number|15/BC-UBND|--kind|bc"
            "|--receiver|Đội CSQLHC|--forwarded|2022-05-10|--urgency|urgent|--handle-by|2022-05-20|--note|Bản giấy"
            "|--clerk-number|312|--difficulty|2.7: Thiếu máy quét => Cấp hai máy|--difficulty|Thiếu người"));
        QVERIFY2(added.exitCode == 0, qPrintable(added.err));
        const QJsonObject entry = registered(0);
        QCOMPARE(entry.value(QStringLiteral("kind")).toString(), QStringLiteral("report"));
        QCOMPARE(entry.value(QStringLiteral("receiver")).toString(), QStringLiteral("Đội CSQLHC"));
        QCOMPARE(entry.value(QStringLiteral("forwarded_on")).toString(), QStringLiteral("2022-05-10"));
        QCOMPARE(entry.value(QStringLiteral("urgency")).toString(), QStringLiteral("urgent"));
        QCOMPARE(entry.value(QStringLiteral("handle_by")).toString(), QStringLiteral("2022-05-20"));
        QCOMPARE(entry.value(QStringLiteral("note")).toString(), QStringLiteral("Bản giấy"));
        QCOMPARE(entry.value(QStringLiteral("clerk_number")).toString(), QStringLiteral("312"));
        const QJsonArray difficulties = m_cli->run(words("difficulty|list|--json")).json().array();
        QCOMPARE(difficulties.size(), 2);
        QStringList told;
        for (const QJsonValue &each : difficulties)
            told.append(each[QStringLiteral("task")].toString() + each[QStringLiteral("text")].toString()
                + each[QStringLiteral("proposal")].toString());
        QVERIFY2(told.contains(QStringLiteral("2.7Thiếu máy quétCấp hai máy")), qPrintable(told.join(u'|')));
        QVERIFY(told.contains(QStringLiteral("Thiếu người")));
    }

    void whatIsNoReportIsRegisteredAsWhatItIs()
    {
        const CliOutcome plan
            = m_cli->run(words("report|add|--unit|ninh "
                               "da|--kind|kh|--arrived|2022-05-03|--number|5/KH-UBND|--subject|Kế hoạch thực hiện"));
        QVERIFY2(plan.exitCode == 0, qPrintable(plan.err));
        QCOMPARE(registered(0).value(QStringLiteral("kind")).toString(), QStringLiteral("plan"));
        QVERIFY(m_cli->run(words("report|list|--json")).json().array().isEmpty());
        // What only a report can have speaks against the kind.
        const CliOutcome both = m_cli->run(
            words("report|add|--unit|ninh da|--kind|plan|--period|2022-05|--arrived|2022-05-03|--subject|Kế hoạch"));
        QVERIFY2(both.isOneSentence(), qPrintable(both.err));
        QVERIFY(both.err.contains(QStringLiteral("Kế hoạch")));
        const CliOutcome unknown
            = m_cli->run(words("report|add|--unit|ninh da|--kind|thơ|--arrived|2022-05-03|--subject|Thơ"));
        QVERIFY2(unknown.isOneSentence(), qPrintable(unknown.err));
        const CliOutcome urgency
            = m_cli->run(words("register|add|--from|UBND tỉnh|--subject|Công văn|--arrived|2022-05-03|--urgency|mai"));
        QVERIFY2(urgency.isOneSentence(), qPrintable(urgency.err));
    }

    void theKindIsToldByTheSymbolUnlessNamed()
    {
        QCOMPARE(m_cli
                     ->run(words("register|add|--from|UBND tỉnh|--subject|Về báo cáo|--arrived|2022-05-03|--number|"
                                 "45/TTr-UBND"))
                     .exitCode,
            0);
        QCOMPARE(m_cli
                     ->run(words("register|add|--from|UBND tỉnh|--subject|Về báo cáo|--arrived|2022-05-03|--number|"
                                 "46/TTr-UBND|--kind|letter"))
                     .exitCode,
            0);
        QCOMPARE(registered(0).value(QStringLiteral("kind")).toString(), QStringLiteral("submission"));
        QCOMPARE(registered(1).value(QStringLiteral("kind")).toString(), QStringLiteral("letter"));
    }

    void aSecondReportNeedsToBeMeantAndExplained()
    {
        QCOMPARE(m_cli->run(words("report|add|--unit|ninh son|--period|2022-05|--arrived|2022-05-09")).exitCode, 0);
        const char *again = "report|add|--unit|ninh son|--period|2022-05|--arrived|2022-05-10";
        QVERIFY(m_cli->run(words(again) << QStringLiteral("--why") << QStringLiteral("sót")).isOneSentence());
        QVERIFY(m_cli->run(words(again) << QStringLiteral("--additional")).isOneSentence());
        QCOMPARE(m_cli
                     ->run(words(again) << QStringLiteral("--additional") << QStringLiteral("--why")
                                        << QStringLiteral("sót"))
                     .exitCode,
            0);
        const QJsonObject month = m_cli->run(words("period|show|2022-05|--json")).json().object();
        QCOMPARE(month.value(QStringLiteral("counts"))[QStringLiteral("on_time")].toInt(), 1);
    }

    void aBookIsReopenedWithAReason()
    {
        m_cli->today = QStringLiteral("2023-02-01");
        const char *add = "register|add|--from|UBND tỉnh|--subject|Công văn|--arrived|2022-12-31";
        const CliOutcome refused = m_cli->run(words(add));
        QVERIFY2(refused.isOneSentence(), qPrintable(refused.err));
        QVERIFY(refused.err.contains(QStringLiteral("mở lại sổ")));
        QVERIFY(m_cli->run(words("register|reopen|2022")).isOneSentence());
        QCOMPARE(m_cli->run(words("register|reopen|2022|--why|Sót")).exitCode, 0);
        QCOMPARE(m_cli->run(words(add)).exitCode, 0);
        QCOMPARE(m_cli->run(words("register|close|2022")).exitCode, 0);
        QVERIFY(m_cli->run(words(add)).isOneSentence());
    }

    void anOldBookIsTakenOverAllOrNothing()
    {
        const QString path = m_cli->dir.filePath(QStringLiteral("sổ.tsv"));
        write(path,
            "Ngày đến\tSố đến\tTác giả\tSố, ký hiệu\tTrích yếu\n03/5/2022\t1\tUBND tỉnh\t12/CV\tCông văn\n"
            "09/5/2022\t3\tninh son\t15/BC-UBND\tBáo cáo tháng 5/2022\n");
        const CliOutcome holed = m_cli->run({QStringLiteral("register"), QStringLiteral("import"), path});
        QVERIFY2(holed.isOneSentence(), qPrintable(holed.err));
        QVERIFY(holed.err.contains(QStringLiteral("thiếu số 2")));
        write(path,
            "Ngày đến\tSố đến\tTác giả\tSố, ký hiệu\tTrích yếu\n03/5/2022\t1\tUBND tỉnh\t12/CV\tCông văn\n"
            "09/5/2022\t2\tninh son\t15/BC-UBND\tBáo cáo tháng 5/2022\n");
        const QStringList import{QStringLiteral("register"), QStringLiteral("import"), path,
            QStringLiteral("--reports"), QStringLiteral("--json")};
        const CliOutcome tried = m_cli->run(import + QStringList{QStringLiteral("--dry-run")});
        QCOMPARE(tried.json().array().at(1)[QStringLiteral("period")].toString(), QStringLiteral("2022-05"));
        QVERIFY(m_cli->run(words("register|list|2022|--json")).json().array().isEmpty());
        const CliOutcome done = m_cli->run(import);
        QVERIFY2(done.exitCode == 0, qPrintable(done.err));
        QCOMPARE(m_cli->run(words("register|list|2022|--json")).json().array().size(), 2);
        QCOMPARE(m_cli->run(words("period|show|2022-05|--json"))
                     .json()
                     .object()
                     .value(QStringLiteral("counts"))[QStringLiteral("on_time")]
                     .toInt(),
            1);
        QVERIFY(m_cli->run(import).isOneSentence() || m_cli->run(import).exitCode == 1);
    }

    void theUnitsOwnPlansAreFollowed()
    {
        QCOMPARE(
            m_cli
                ->run(words(
                    "report|add|--unit|ninh da|--kind|kh|--arrived|2022-05-03|--number|5/KH-UBND|--subject|Kế hoạch"))
                .exitCode,
            0);
        const QJsonObject plans = m_cli->run(words("unit|plans|--json")).json().object();
        QCOMPARE(plans.value(QStringLiteral("required")).toInt(), 48);
        QCOMPARE(plans.value(QStringLiteral("received")).toInt(), 1);
        QCOMPARE(m_cli->run(words("unit|plans|--missing|--json"))
                     .json()
                     .object()
                     .value(QStringLiteral("units"))
                     .toArray()
                     .size(),
            47);
        QCOMPARE(m_cli->run(words("report|cancel|1|--why|Nhầm")).exitCode, 0);
        QCOMPARE(m_cli->run(words("unit|plans|--json")).json().object().value(QStringLiteral("received")).toInt(), 0);
    }

private:
    static void write(const QString &path, const char *text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    QJsonObject registered(int row) const
    {
        return m_cli->run(words("register|list|2022|--json")).json().array().at(row).toObject();
    }

    std::unique_ptr<Cli> m_cli;
};

QTEST_GUILESS_MAIN(TestCliRegister)
#include "tst_cliregister.moc"
