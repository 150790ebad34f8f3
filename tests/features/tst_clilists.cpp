#include "support/cli.h"

#include <QFileInfo>
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

QString textOf(const QString &pdf)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    process.waitForFinished(60000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

/// Letters, registers and lists from the command line, after a sample half-year.
class TestCliLists : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_cli.today = QStringLiteral("2022-10-11");
        QCOMPARE(m_cli.run({QStringLiteral("init")}).exitCode, 0);
        QCOMPARE(m_cli.run(words("sample|--months|2|--seed|6")).exitCode, 0);
    }

    void papersAreWritten_data()
    {
        QTest::addColumn<QStringList>("call");
        QTest::addColumn<QString>("says");
        const auto add = [](const char *name, const char *call, const char *says) {
            QTest::newRow(name) << words(call) << QString::fromUtf8(says);
        };
        add("reminder", "reminder|--period|2022-10", "danh sách kèm theo");
        add("each", "reminder|--period|2022-10|--unit|ninh van|--unit|ninh son|--each", "Kính gửi: UBND xã Ninh Vân");
        add("until", "reminder|--period|2022-10|--until|2022-10-12", "thứ Tư, ngày 12/10/2022");
        add("register", "register|--year|2022|--book|03", "Quyển số: 03");
        add("part of it", "register|--from|2022-05-01|--to|2022-05-31", "31/5/2022");
        add("tracking", "tracking|--year|2022", "THEO DÕI GIẢI QUYẾT");
        add("outgoing", "outgoing|--year|2022", "SỔ ĐĂNG KÝ VĂN BẢN ĐI");
        add("briefing", "briefing|--day|2022-06-13", "tính đến ngày 13/6/2022");
        add("discipline", "discipline|--year|2022", "BẢNG THEO DÕI");
        add("working group", "working-group", "Tổ công tác triển khai thực hiện Đề án 06");
        add("dossier", "dossier|--task|2.6", "HỒ SƠ NHIỆM VỤ");
        add("handover", "handover|--giver|Lê Văn B|--backups|/mnt/usb", "đồng chí Lê Văn B");
    }

    void papersAreWritten()
    {
        QFETCH(QStringList, call);
        QFETCH(QString, says);
        const QString pdf = m_cli.dir.filePath(QStringLiteral("bản in.pdf"));
        QFile::remove(pdf);
        const CliOutcome made
            = m_cli.run(QStringList{QStringLiteral("document")} + call + QStringList{QStringLiteral("--out"), pdf});
        QVERIFY2(made.exitCode == 0, qPrintable(made.err));
        QCOMPARE(made.out.trimmed(), pdf);
        const QString text = textOf(pdf);
        QVERIFY2(text.contains(says), qPrintable(text.left(2000)));
    }

    void aFolderOfLetters()
    {
        const QString folder = m_cli.dir.filePath(QStringLiteral("công văn"));
        QVERIFY(QDir().mkdir(folder));
        const CliOutcome made = m_cli.run(
            words("document|reminder|--period|2022-10|--unit|ninh van|--unit|ninh son|--folder") + QStringList{folder});
        QVERIFY2(made.exitCode == 0, qPrintable(made.err));
        QCOMPARE(QDir(folder).entryList({QStringLiteral("cong-van-don-doc-thang-10-2022-*.pdf")}).size(), 2);
        QCOMPARE(made.out.count(QLatin1Char('\n')), 2);
    }

    void theMessageIsPrinted()
    {
        const CliOutcome said = m_cli.run(words("document|reminder|--period|2022-10|--unit|ninh van|--text"));
        QCOMPARE(said.exitCode, 0);
        QVERIFY(said.out.startsWith(QStringLiteral("Kính gửi: UBND xã Ninh Vân.\n")));
    }

    void refusals_data()
    {
        QTest::addColumn<QStringList>("call");
        QTest::newRow("unknown task") << words("dossier|--task|9.9|--out|a.pdf");
        QTest::newRow("dates reversed") << words("register|--from|2022-06-01|--to|2022-05-01|--out|a.pdf");
        QTest::newRow("unit that has sent")
            << words("reminder|--period|2022-05|--day|2022-05-01|--unit|công an thị xã|--out|a.pdf");
        QTest::newRow("no such day") << words("briefing|--day|2022-02-30|--out|a.pdf");
        QTest::newRow("no folder") << words("working-group|--out|/không có/a.pdf");
    }

    void refusals()
    {
        QFETCH(QStringList, call);
        const CliOutcome refused = m_cli.run(QStringList{QStringLiteral("document")} + call);
        QVERIFY2(refused.isOneSentence(), qPrintable(refused.err));
    }

    void wrongCalls_data()
    {
        QTest::addColumn<QStringList>("call");
        QTest::newRow("no file") << words("register|--year|2022");
        QTest::newRow("other ending") << words("register|--out|a.xlsx");
        QTest::newRow("no task") << words("dossier|--out|a.pdf");
        QTest::newRow("not its option") << words("working-group|--year|2022|--out|a.pdf");
        QTest::newRow("two ways out") << words("reminder|--period|2022-10|--text|--out|a.pdf");
    }

    void wrongCalls()
    {
        QFETCH(QStringList, call);
        const CliOutcome told = m_cli.run(QStringList{QStringLiteral("document")} + call);
        QCOMPARE(told.exitCode, 2);
        QVERIFY(told.err.contains(QStringLiteral("document ") + call.first()));
    }

    void theTraceIsListed()
    {
        const QJsonArray all = m_cli.run(words("trace|--json")).json().array();
        QVERIFY(all.size() > 100);
        const QJsonObject newest = all.first().toObject();
        QCOMPARE(newest.value(QStringLiteral("id")).toInt(), int(all.size()));
        QVERIFY(!newest.value(QStringLiteral("machine")).toString().isEmpty());
        const auto count = [this](const char *filters) { return m_cli.run(words(filters)).json().array().size(); };
        QCOMPARE(count("trace|--json|--limit|7"), 7);
        const qsizetype reports = count("trace|--json|--act|report_added");
        QVERIFY(reports > 20 && reports < all.size());
        QCOMPARE(count("trace|--json|--subject|period|--key|2022-05"), 1);
        QCOMPARE(count("trace|--json|--actor|không ai"), 0);
        QCOMPARE(count("trace|--json|--from|2022-10-12"), 0);
        QCOMPARE(count("trace|--json|--to|2022-10-11"), all.size());
        QCOMPARE(count("trace|--json|--text|nhap bao cao|--act|report_added"), reports);

        const CliOutcome csv = m_cli.run(words("trace|--csv|--act|report_added"));
        QCOMPARE(csv.out.count(QStringLiteral("Nhập báo cáo,")), reports);
        QVERIFY(csv.out.contains(QStringLiteral("Dòng,Lúc,Người")));

        QCOMPARE(m_cli.run(words("trace|--json|--csv")).exitCode, 2);
        QCOMPARE(m_cli.run(words("trace|--only")).exitCode, 2);
        QVERIFY(m_cli.run(words("trace|--from|2022-02-30")).isOneSentence());
    }

    void theTraceIsVerifiedFromAMark()
    {
        const QJsonObject whole = m_cli.run(words("trace|verify|--json")).json().object();
        QVERIFY(whole.value(QStringLiteral("ok")).toBool());
        const QString mark = whole.value(QStringLiteral("mark")).toString();
        const QJsonObject quick = m_cli.run(words("trace|verify|--json|--mark") + QStringList{mark}).json().object();
        QVERIFY(quick.value(QStringLiteral("ok")).toBool());
        QCOMPARE(quick.value(QStringLiteral("lines")).toInt(), 1);
        const CliOutcome other = m_cli.run(words("trace|verify|--mark|3:abcd"));
        QCOMPARE(other.exitCode, 1);
        QVERIFY(other.out.contains(QStringLiteral("không phải là dòng đã ghi nhận")));
        QCOMPARE(m_cli.run(words("trace|verify|--mark|abcd")).exitCode, 2);
    }

private:
    Cli m_cli;
};

QTEST_GUILESS_MAIN(TestCliLists)
#include "tst_clilists.moc"
