#include "support/cli.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QtTest>

using support::Cli;
using support::CliOutcome;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char('|'));
}

} // namespace

/// From an empty folder to the month's paper, as a secretary without a window would.
class TestCliMonth : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_cli = std::make_unique<Cli>();
        QCOMPARE(m_cli->run({QStringLiteral("init")}).exitCode, 0);
    }

    void threeReportsMakeAMonth()
    {
        const CliOutcome first = m_cli->run(words(
            "report|add|--unit|ninh son|--period|2022-05|--arrived|2022-05-09|--number|15/BC-UBND|--date|2022-05-08"));
        QVERIFY2(first.exitCode == 0, qPrintable(first.err));
        QCOMPARE(first.json().object().value(QStringLiteral("arrival_number")).toInt(), 1);
        QCOMPARE(first.json().object().value(QStringLiteral("unit")).toString(), QStringLiteral("UBND xã Ninh Sơn"));
        QCOMPARE(m_cli->run(words("report|add|--unit|toa an|--period|2022-05|--arrived|2022-05-06|--nil")).exitCode, 0);
        QCOMPARE(m_cli->run(words("report|add|--unit|tckh|--period|2022-05|--arrived|2022-05-11")).exitCode, 0);

        const CliOutcome shown = m_cli->run(words("period|show|2022-05|--json"));
        QCOMPARE(shown.exitCode, 0);
        const QJsonObject month = shown.json().object();
        const QJsonObject counts{{QStringLiteral("required"), 48}, {QStringLiteral("on_time"), 2},
            {QStringLiteral("late"), 1}, {QStringLiteral("missing"), 45}, {QStringLiteral("pending"), 0}};
        QCOMPARE(month.value(QStringLiteral("counts")).toObject(), counts);
        QCOMPARE(month.value(QStringLiteral("from")).toString(), QStringLiteral("2022-04-11"));
        QCOMPARE(month.value(QStringLiteral("due_effective")).toString(), QStringLiteral("2022-05-09"));
        QCOMPARE(month.value(QStringLiteral("cut_off")).toString(), QStringLiteral("2022-05-12"));
        const QJsonArray units = month.value(QStringLiteral("units")).toArray();
        QCOMPARE(units.size(), 48);
        for (const QJsonValue &unit : units) {
            if (unit.toObject().value(QStringLiteral("unit")).toString()
                == QStringLiteral("Phòng Tài chính - Kế hoạch")) {
                QCOMPARE(unit.toObject().value(QStringLiteral("status")).toString(), QStringLiteral("late"));
                QCOMPARE(unit.toObject().value(QStringLiteral("days_late")).toInt(), 2);
                QCOMPARE(unit.toObject().value(QStringLiteral("arrival_number")).toInt(), 3);
            }
        }
        const QJsonObject tasks = month.value(QStringLiteral("tasks")).toObject();
        QCOMPARE(tasks.value(QStringLiteral("total")).toInt(), 32);
        QCOMPARE(tasks.value(QStringLiteral("open_no_deadline")).toInt(), 32);

        const QString pdf = m_cli->dir.filePath(QStringLiteral("báo cáo.pdf"));
        const CliOutcome paper = m_cli->run({QStringLiteral("document"), QStringLiteral("monthly"),
            QStringLiteral("--period"), QStringLiteral("2022-05"), QStringLiteral("--out"), pdf});
        QVERIFY2(paper.exitCode == 0, qPrintable(paper.err));
        const QString text = pdfText(pdf);
        QVERIFY(text.contains(QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")));
        QVERIFY(text.contains(QStringLiteral("tháng 5 năm 2022")));
        QVERIFY(text.contains(QStringLiteral("UBND xã Ninh Sơn")));
        QVERIFY(text.contains(QStringLiteral("02/48 đơn vị gửi báo cáo đúng hạn (4,2%)")));
        QVERIFY(text.contains(QStringLiteral("45 đơn vị chưa gửi")));
        QCOMPARE(m_cli->run(words("check|--json")).json().object().value(QStringLiteral("ok")).toBool(), true);
    }

    void aSampleMonthBecomesAPaper()
    {
        QCOMPARE(m_cli->run(words("sample|--months|1|--seed|6")).exitCode, 0);
        const QJsonObject month = m_cli->run(words("period|show|2022-05|--json")).json().object();
        const QJsonObject counts = month.value(QStringLiteral("counts")).toObject();
        const QString pdf = m_cli->dir.filePath(QStringLiteral("báo cáo tháng.pdf"));
        const CliOutcome made = m_cli->run(words("document|monthly|--period|2022-05|--out") + QStringList{pdf});
        QVERIFY2(made.exitCode == 0, qPrintable(made.err));
        QCOMPARE(made.out.trimmed(), pdf);
        const QString text = pdfText(pdf).simplified();
        QCOMPARE(text, text.normalized(QString::NormalizationForm_C));
        QVERIFY(text.contains(QStringLiteral("có %1/%2 đơn vị gửi báo cáo đúng hạn")
                                  .arg(counts.value(QStringLiteral("on_time")).toInt())
                                  .arg(counts.value(QStringLiteral("required")).toInt())));
        QVERIFY(
            text.contains(QStringLiteral("0%1 đơn vị gửi chậm: ").arg(counts.value(QStringLiteral("late")).toInt())));
        QVERIFY(text.contains(QStringLiteral("V. KIẾN NGHỊ, ĐỀ XUẤT")));
        QVERIFY(text.contains(QStringLiteral("trân trọng báo cáo./.")));
        QVERIFY(text.contains(QStringLiteral("Biểu đồ 1.")));
        QVERIFY(!text.contains(QLatin1Char('{')));
        // As of the day before the first report nobody had reported.
        const CliOutcome early
            = m_cli->run(words("document|monthly|--period|2022-05|--cut-off|2022-04-12|--out") + QStringList{pdf});
        QVERIFY2(early.exitCode == 0, qPrintable(early.err));
        QVERIFY(pdfText(pdf).simplified().contains(QStringLiteral("Tính đến ngày 12/4/2022, chưa có đơn vị nào")));
    }

    void everyReportIsWrittenAsItIsAskedFor()
    {
        QCOMPARE(m_cli->run(words("sample|--months|2|--seed|6")).exitCode, 0);
        const QString pdf = m_cli->dir.filePath(QStringLiteral("báo cáo.pdf"));
        const auto text = [&](const char *call) {
            const CliOutcome made = m_cli->run(words(call) + QStringList{QStringLiteral("--out"), pdf});
            return made.exitCode == 0 ? pdfText(pdf).simplified() : made.err;
        };
        const QString quarter = text("document|quarter|--period|2022-06|--to|ubnd");
        QVERIFY2(
            quarter.contains(QStringLiteral("Kết quả thực hiện Đề án 06 trong quý II năm 2022")), qPrintable(quarter));
        QVERIFY(quarter.contains(QStringLiteral("Kính gửi: UBND thị xã Ninh Hòa")));
        QVERIFY(text("document|half|--period|2022-06").contains(QStringLiteral("6 tháng đầu năm 2022")));
        QVERIFY(text("document|year|--period|2022-06").contains(QStringLiteral("Đề án 06 trong năm 2022")));
        const QString body = text("document|monthly|--period|2022-05|--part|body");
        QVERIFY(body.contains(QStringLiteral("BÁO CÁO")) && !body.contains(QStringLiteral("Kèm theo")));
        const QString annexes = text("document|monthly|--period|2022-05|--part|annexes");
        QVERIFY(!annexes.contains(QStringLiteral("Kính gửi")) && annexes.contains(QStringLiteral("Kèm theo")));
        QCOMPARE(m_cli
                     ->run(words("request|add|--number|45/CATX-QLHC|--subject|Báo cáo số liệu|--asked|2022-05-10|--due|"
                                 "2022-05-20|--unit|ninh son"))
                     .exitCode,
            0);
        const QString answer = text("document|adhoc|--request|45/CATX-QLHC|--to|to-cong-tac-tinh");
        QVERIFY2(answer.contains(QStringLiteral("yêu cầu 01 đơn vị báo cáo nội dung: số liệu; hạn gửi báo cáo là ngày "
                                                "20/5/2022.")),
            qPrintable(answer));
        const QString docx = m_cli->dir.filePath(QStringLiteral("báo cáo.docx"));
        QCOMPARE(m_cli->run(words("document|quarter|--period|2022-06|--out") + QStringList{docx}).exitCode, 0);
        QFile word(docx);
        QVERIFY(word.open(QIODevice::ReadOnly));
        QCOMPARE(word.read(2), QByteArray("PK"));
        for (const char *wrong :
            {"document|quarter|--period|2022-06|--to|ai", "document|quarter|--period|2022-06|--part|bìa",
                "document|quarter|--request|45/CATX-QLHC", "document|adhoc|--period|2022-06", "document|quarter"})
            QCOMPARE(m_cli->run(words(wrong) + QStringList{QStringLiteral("--out"), pdf}).exitCode, 2);
        QCOMPARE(m_cli->run(words("document|adhoc|--request|46/CATX|--out") + QStringList{pdf}).exitCode, 1);
    }

    void resultsComeFromAFileOrNotAtAll()
    {
        const QString path = m_cli->dir.filePath(QStringLiteral("kết quả.json"));
        const QStringList add
            = words("report|add|--unit|ninh son|--period|2022-05|--arrived|2022-05-09|--results") + QStringList{path};
        for (const char *bad :
            {"", "{}", "[{\"task\":\"9.9\",\"text\":\"x\"}]", "[{\"task\":\"1.2\",\"text\":\"x\",\"state\":\"xong\"}]",
                "[{\"task\":\"1.2\",\"text\":\"x\",\"progress\":140}]",
                "[{\"task\":\"1.2\",\"text\":\"x\",\"state\":\"in_progress\",\"progress\":100}]", "[1",
                "[{\"task\":\"1.2\"}]"}) {
            write(path, bad);
            const CliOutcome refused = m_cli->run(add);
            QVERIFY2(refused.isOneSentence(), bad);
        }
        write(path,
            "[{\"task\":\"1.2\",\"text\":\"Đã rà soát\",\"state\":\"in_progress\",\"progress\":40},"
            "{\"task\":\"2.10\",\"text\":\"Chưa phát sinh\"}]");
        const CliOutcome added = m_cli->run(add);
        QVERIFY2(added.exitCode == 0, qPrintable(added.err));
        QCOMPARE(added.json().object().value(QStringLiteral("arrival_number")).toInt(), 1);
    }

    void refusalsAreOneSentence_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("says");
        const auto add = [](const char *name, const char *line, const char *says) {
            QTest::newRow(name) << QString::fromUtf8(line) << QString::fromUtf8(says);
        };
        add("no such day", "report|add|--unit|ninh son|--period|2022-05|--arrived|2022-02-30", "2022-02-30");
        add("no such period", "report|add|--unit|ninh son|--period|2022-13|--arrived|2022-05-09", "2022-13");
        add("unknown unit", "report|add|--unit|zzz|--period|2022-05|--arrived|2022-05-09", "zzz");
        add("several units", "report|add|--unit|ninh ph|--period|2022-05|--arrived|2022-05-09", "UBND xã Ninh Phụng");
        add("future", "report|add|--unit|ninh son|--period|2022-05|--arrived|2022-06-09", "09/06/2022");
        add("unknown key", "setting|set|due.day|9", "due.last_on_time_day");
        add("value out of range", "setting|set|due.last_on_time_day|12", "9, 10");
        add("calendar", "calendar|05-2022|--json", "05-2022");
        add("init again", "init", "dữ liệu.dondoc");
        add("missing folder", "document|monthly|--period|2022-05|--out|/không có/a.pdf", "a.pdf");
    }

    void refusalsAreOneSentence()
    {
        QFETCH(QString, line);
        QFETCH(QString, says);
        const CliOutcome refused = m_cli->run(line.split(QLatin1Char('|')));
        QVERIFY2(refused.isOneSentence(), qPrintable(refused.err));
        QVERIFY2(refused.err.contains(says), qPrintable(refused.err));
        QVERIFY(refused.out.isEmpty());
        QCOMPARE(m_cli->run(words("setting|get|register.next_number.2022")).out.trimmed(), QStringLiteral("1"));
    }

    void wrongUsageSaysHow_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"", "fly", "unit", "unit|fly", "report|add", "period|show", "calendar|2022-05|--jsn",
                 "setting|set|soon_days", "init|--force"})
            QTest::newRow(line) << QString::fromUtf8(line);
    }

    void wrongUsageSaysHow()
    {
        QFETCH(QString, line);
        const CliOutcome outcome = m_cli->run(line.isEmpty() ? QStringList() : line.split(QLatin1Char('|')));
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY(outcome.err.startsWith(QStringLiteral("Cách gọi: dondoc-cli")));
    }

    void theCalendarFollowsTheOfficesDay()
    {
        QJsonObject april = m_cli->run(words("calendar|2022-04|--json")).json().object();
        QCOMPARE(april.value(QStringLiteral("from")).toString(), QStringLiteral("2022-03-11"));
        QCOMPARE(april.value(QStringLiteral("last_on_time")).toString(), QStringLiteral("2022-04-09"));
        QCOMPARE(april.value(QStringLiteral("shifted")).toString(), QStringLiteral("2022-04-12"));
        QCOMPARE(april.value(QStringLiteral("reasons")).toArray().size(), 3);
        QCOMPARE(m_cli->run(words("setting|set|due.last_on_time_day|10")).exitCode, 0);
        april = m_cli->run(words("calendar|2022-04|--json")).json().object();
        QCOMPARE(april.value(QStringLiteral("last_on_time")).toString(), QStringLiteral("2022-04-10"));
        QCOMPARE(april.value(QStringLiteral("shifted")).toString(), QStringLiteral("2022-04-12"));
        QCOMPARE(m_cli->run(words("setting|set|due.shift|next_working_day")).exitCode, 0);
        const QJsonObject july = m_cli->run(words("period|show|2022-07|--json")).json().object();
        QCOMPARE(july.value(QStringLiteral("due_literal")).toString(), QStringLiteral("2022-07-10"));
        QCOMPARE(july.value(QStringLiteral("due_effective")).toString(), QStringLiteral("2022-07-11"));
    }

private:
    static void write(const QString &path, const char *content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    /// The words of a PDF in reading order, line breaks as blanks.
    static QString pdfText(const QString &path)
    {
        QProcess process;
        process.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput()).simplified();
    }

    std::unique_ptr<Cli> m_cli;
};

QTEST_GUILESS_MAIN(TestCliMonth)
#include "tst_climonth.moc"
