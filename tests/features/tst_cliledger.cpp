#include "support/cli.h"

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

/// The ledger on the command line: what later pages will show, complete before any form is drawn.
class TestCliLedger : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_cli = std::make_unique<Cli>();
        does("init");
    }

    void theRuleOfTheTenthDay()
    {
        does("report|add|--unit|ninh sơn|--period|2022-05|--arrived|2022-05-10");
        QCOMPARE(month().value(QStringLiteral("counts")).toObject().value(QStringLiteral("late")).toInt(), 1);
        does("setting|set|due.last_on_time_day|10");
        QCOMPARE(month().value(QStringLiteral("counts")).toObject().value(QStringLiteral("on_time")).toInt(), 1);
    }

    void beforeTheDueDayUnitsArePendingAndANilReportCounts()
    {
        m_cli->today = QStringLiteral("2022-05-05");
        does("report|add|--unit|toa an|--period|2022-05|--arrived|2022-05-05|--nil");
        const QJsonObject counts = month().value(QStringLiteral("counts")).toObject();
        QCOMPARE(counts.value(QStringLiteral("pending")).toInt(), 47);
        QCOMPARE(counts.value(QStringLiteral("missing")).toInt(), 0);
        QCOMPARE(counts.value(QStringLiteral("on_time")).toInt(), 1);
        const CliOutcome april = m_cli->run(words("period|show|2022-04|--json"));
        QCOMPARE(
            april.json().object().value(QStringLiteral("counts")).toObject().value(QStringLiteral("required")).toInt(),
            0);
    }

    void aMonthStaysAsItWasReported()
    {
        does("report|add|--unit|ninh sơn|--period|2022-05|--arrived|2022-05-09");
        does("task|set|1.2|--state|in_progress|--progress|40");
        const QJsonObject before = month();
        m_cli->today = QStringLiteral("2022-06-09");
        does("report|add|--unit|ninh sơn|--period|2022-06|--arrived|2022-06-08");
        does("task|set|1.2|--state|done");
        does("report|add|--unit|ninh tây|--period|2022-05|--arrived|2022-06-02");
        QJsonObject after = m_cli->run(words("period|show|2022-05|--cut-off|2022-05-12|--json")).json().object();
        QCOMPARE(after.value(QStringLiteral("after_cut_off")).toArray().size(), 1);
        after.insert(QStringLiteral("after_cut_off"), QJsonArray());
        QCOMPARE(after, before);
        // Closing refuses the next one until reopened with a reason.
        does("period|close|2022-05");
        QVERIFY(m_cli->run(words("report|add|--unit|tckh|--period|2022-05|--arrived|2022-06-03")).isOneSentence());
        QVERIFY(m_cli->run(words("period|reopen|2022-05")).isOneSentence());
        does("period|reopen|2022-05|--why|Phòng TC-KH gửi bổ sung");
        does("report|add|--unit|tckh|--period|2022-05|--arrived|2022-06-03");
    }

    void aReportIsReplacedAndCancelled()
    {
        does("report|add|--unit|ninh sơn|--period|2022-05|--arrived|2022-05-09|--number|15/BC-UBND");
        const CliOutcome replaced = m_cli->run(words("report|replace|1|--arrived|2022-05-11|--number|16/BC-UBND"));
        QCOMPARE(replaced.json().object().value(QStringLiteral("arrival_number")).toInt(), 2);
        QCOMPARE(replaced.json().object().value(QStringLiteral("unit")).toString(), QStringLiteral("UBND xã Ninh Sơn"));
        does("report|cancel|2|--why|Nhập nhầm kỳ");
        const QJsonArray lines = m_cli->run(words("report|list|--period|2022-05|--json")).json().array();
        QStringList states;
        for (const QJsonValue line : lines)
            states.append(line.toObject().value(QStringLiteral("state")).toString());
        QCOMPARE(states, (QStringList{QStringLiteral("replaced"), QStringLiteral("cancelled")}));
        QCOMPARE(lines.at(1).toObject().value(QStringLiteral("reason")).toString(), QStringLiteral("Nhập nhầm kỳ"));
    }

    void aTaskTellsItsLife()
    {
        does("task|set|2.6|--deadline|2022-05-14|--note|Thông báo giao ban");
        does("task|set|2.6|--progress|40");
        const QJsonObject task = m_cli->run(words("task|show|2.6|--json")).json().object();
        QCOMPARE(task.value(QStringLiteral("state")).toString(), QStringLiteral("in_progress"));
        QCOMPARE(task.value(QStringLiteral("timeliness")).toString(), QStringLiteral("due_soon"));
        QCOMPARE(task.value(QStringLiteral("days")).toInt(), 2);
        QCOMPARE(task.value(QStringLiteral("events")).toArray().size(), 2);
        const QJsonObject later = m_cli->run(words("task|show|2.6|--as-of|2022-05-20|--json")).json().object();
        QCOMPARE(later.value(QStringLiteral("timeliness")).toString(), QStringLiteral("overdue"));
        QCOMPARE(later.value(QStringLiteral("days")).toInt(), 6);
    }

    void difficultiesMoveThroughTheirStages()
    {
        const CliOutcome added = m_cli->run(
            words("difficulty|add|--unit|ninh sơn|--text|Đường truyền chậm|--proposal|Nâng cấp|--task|2.6"));
        const int number = added.json().object().value(QStringLiteral("difficulty")).toInt();
        QVERIFY(number > 0);
        const QString set = QStringLiteral("difficulty|set|%1|--stage|directed|--document|45/UBND-NC").arg(number);
        does(set.toUtf8().constData());
        const QJsonArray open = m_cli->run(words("difficulty|list|--stage|directed|--json")).json().array();
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.first().toObject().value(QStringLiteral("document")).toString(), QStringLiteral("45/UBND-NC"));
        QCOMPARE(open.first().toObject().value(QStringLiteral("task")).toString(), QStringLiteral("2.6"));
    }

    void peopleAndChasing()
    {
        does("unit|contact|ninh sơn|--person|Lê Văn Mẫu|--phone|0258.000001");
        does("unit|chase|ninh sơn|--period|2022-05|--channel|phone|--answer|Mai gửi|--promised|2022-05-12");
        const QJsonObject unit = m_cli->run(words("unit|show|ninh sơn|--json")).json().object();
        QCOMPARE(unit.value(QStringLiteral("contacts")).toArray().size(), 1);
        QCOMPARE(unit.value(QStringLiteral("chases")).toArray().size(), 1);
        const QString before = std::exchange(m_cli->today, QStringLiteral("2022-05-13"));
        const CliOutcome todo = m_cli->run(words("todo"));
        m_cli->today = before;
        QVERIFY2(todo.out.contains(QStringLiteral("UBND xã Ninh Sơn hẹn gửi báo cáo nhưng đã quá hẹn 1 ngày")),
            qPrintable(todo.out));
    }

    void theSameSeedGivesTheSameTown()
    {
        const CliOutcome written = m_cli->run(words("sample|--months|3|--seed|11"));
        QVERIFY2(written.exitCode == 0, qPrintable(written.err));
        const QString dump = m_cli->run(words("dump|--json")).out;
        QVERIFY(dump.size() > 100000);
        QVERIFY(!dump.contains(QStringLiteral("\"id\"")));
        Cli second;
        second.today = QStringLiteral("2024-01-01");
        QCOMPARE(second.run(words("init")).exitCode, 0);
        QCOMPARE(second.run(words("sample|--months|3|--seed|11")).exitCode, 0);
        QVERIFY(second.run(words("dump|--json")).out == dump);
        Cli third;
        QCOMPARE(third.run(words("init")).exitCode, 0);
        QCOMPARE(third.run(words("sample|--months|3|--seed|12")).exitCode, 0);
        QVERIFY(third.run(words("dump|--json")).out != dump);
        const QJsonObject check = m_cli->run(words("check|--json")).json().object();
        QVERIFY(check.value(QStringLiteral("ok")).toBool());
    }

private:
    void does(const char *command) const
    {
        const CliOutcome outcome = m_cli->run(words(command));
        QVERIFY2(outcome.exitCode == 0, qPrintable(QString::fromUtf8(command) + QLatin1Char('\n') + outcome.err));
    }

    QJsonObject month() const { return m_cli->run(words("period|show|2022-05|--json")).json().object(); }

    std::unique_ptr<Cli> m_cli;
};

QTEST_MAIN(TestCliLedger)
#include "tst_cliledger.moc"
