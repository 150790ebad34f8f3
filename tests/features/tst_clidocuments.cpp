#include "core/base/errortext.h"
#include "core/store/connection.h"
#include "support/cli.h"
#include "support/filebytes.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QtTest>

#include <memory>

using support::Cli;
using support::CliOutcome;

namespace {

QStringList words(const QString &line)
{
    return line.split(QLatin1Char('|'));
}

} // namespace

/// The life of a document: issued, replaced, recalled, printed again years later, verified; and killed at any moment.
class TestCliDocuments : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_cli = std::make_unique<Cli>();
        does(QStringLiteral("init"));
        does(QStringLiteral("report|add|--unit|ninh sơn|--period|2022-05|--arrived|2022-05-09|--number|15/BC-UBND"));
    }

    void fromDraftToReplacement()
    {
        const QString pdf = m_cli->dir.filePath(QStringLiteral("ban hành.pdf"));
        const QJsonObject first = does(QStringLiteral("document|issue|monthly|--period|2022-05|--to|ubnd|--number|5"
                                                      "|--date|2022-05-12|--signer|1|--copies|3|--out|")
            + pdf);
        QCOMPARE(first.value(QStringLiteral("reference")).toString(), QStringLiteral("05/BC-CATX(QLHC)"));
        QCOMPARE(first.value(QStringLiteral("form")).toString(), QStringLiteral("ubnd"));
        const QByteArray bytes = support::readAll(pdf);
        QVERIFY(bytes.startsWith("%PDF"));
        QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()),
            first.value(QStringLiteral("pdf_sha256")).toString());
        const QString text = m_cli->run(words(QStringLiteral("document|show|1"))).out;
        QVERIFY(text.contains(QStringLiteral("\nSố: 05/BC-CATX(QLHC)\n")));
        QVERIFY(text.contains(QStringLiteral("01/48 đơn vị")));

        does(QStringLiteral("report|add|--unit|tckh|--period|2022-05|--arrived|2022-05-09"));
        does(QStringLiteral("document|replace|1|--number|7|--date|2022-05-12|--replace-why|Thiếu một báo cáo"));
        const QString replacement = m_cli->run(words(QStringLiteral("document|show|2"))).out;
        QVERIFY(replacement.contains(QStringLiteral("02/48 đơn vị")));
        QVERIFY(
            replacement.contains(QStringLiteral("\nBáo cáo này thay thế Báo cáo số 05/BC-CATX(QLHC) ngày 12/5/2022")));
        does(QStringLiteral("document|recall|2|--date|2022-05-12|--why|Gửi nhầm"));

        const QJsonArray list = m_cli->run(words(QStringLiteral("document|list|--year|2022|--json"))).json().array();
        QCOMPARE(list.size(), 2);
        const QJsonObject end = list.first().toObject().value(QStringLiteral("end")).toObject();
        QCOMPARE(end.value(QStringLiteral("kind")).toString(), QStringLiteral("replaced"));
        QCOMPARE(end.value(QStringLiteral("replaced_by")).toInt(), 2);
        QVERIFY(m_cli->run(words(QStringLiteral("document|list|--year|2023|--json"))).json().array().isEmpty());

        // Years later, under another letterhead, it is the same: bytes and text.
        m_cli->today = QStringLiteral("2026-01-05");
        does(QStringLiteral("setting|set|letterhead.agency|Công an xã Khác"));
        const QString again = m_cli->dir.filePath(QStringLiteral("in lại.pdf"));
        does(QStringLiteral("document|export|1|--out|") + again);
        QVERIFY(support::readAll(again) == bytes);
        QCOMPARE(m_cli->run(words(QStringLiteral("document|show|1"))).out, text);
        const QString docx = m_cli->dir.filePath(QStringLiteral("in lại.docx"));
        does(QStringLiteral("document|export|1|--out|") + docx);
        QVERIFY(support::readAll(docx).startsWith("PK"));
        const CliOutcome verified = m_cli->run(words(QStringLiteral("document|verify|--json")));
        QCOMPARE(verified.exitCode, 0);
        QVERIFY(verified.json().object().value(QStringLiteral("ok")).toBool());
    }

    void aLetterToEachHasItsOwnNumber()
    {
        const QString issue = QStringLiteral("document|issue|reminder|--period|2022-05|--number|8|--date|2022-05-12"
                                             "|--unit|tckh|--unit|ninh tây|--each");
        const CliOutcome done = m_cli->run(words(issue));
        QVERIFY2(done.exitCode == 0, qPrintable(done.err));
        const QJsonArray letters = done.json().array();
        QCOMPARE(letters.size(), 2);
        QStringList references;
        for (const QJsonValue &letter : letters)
            references.append(letter.toObject().value(QStringLiteral("reference")).toString());
        QCOMPARE(references, (QStringList{QStringLiteral("08/CATX-QLHC"), QStringLiteral("09/CATX-QLHC")}));
        const QString text = m_cli->run(words(QStringLiteral("document|show|2"))).out;
        QVERIFY(text.contains(QStringLiteral("\nSố: 09/CATX-QLHC\n")));
        // One file cannot be the paper of each of them; a report has one letterhead and one number.
        QVERIFY(m_cli->run(words(issue + QStringLiteral("|--out|a.pdf"))).exitCode != 0);
        QVERIFY(m_cli
                    ->run(words(QStringLiteral("document|issue|monthly|--period|2022-05|--number|5"
                                               "|--date|2022-05-12|--each")))
                    .exitCode
            != 0);
    }

    void thePreparedMonthSaysTheSameTwice()
    {
        const auto textOf = [this](const QString &arguments) {
            const QString pdf = m_cli->dir.filePath(QStringLiteral("dự thảo.pdf"));
            does(QStringLiteral("document|monthly|--period|2022-05|--cut-off|2022-05-12|--out|") + pdf + arguments);
            QProcess pdftotext;
            pdftotext.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
            return pdftotext.waitForFinished() ? pdftotext.readAllStandardOutput() : QByteArray();
        };
        const auto asks = [this](const QString &number) {
            does(QStringLiteral("request|add|--number|%1|--subject|Báo cáo nhanh|--asked|2022-05-03|--due|2022-05-06"
                                "|--unit|tckh")
                     .arg(number));
        };
        does(QStringLiteral("difficulty|add|--unit|ninh sơn|--text|Thiếu máy ảnh|--on|2022-05-04"));
        does(QStringLiteral("difficulty|add|--unit|tckh|--text|Đường truyền chậm|--on|2022-04-04"));
        asks(QStringLiteral("41/CV-CATX"));
        const QByteArray first = textOf({});
        QVERIFY(first.contains(QStringLiteral("01/48").toUtf8()));
        QVERIFY(first.contains(QStringLiteral("Thiếu máy ảnh").toUtf8()));
        QVERIFY(textOf({}) == first);
        m_cli->today = QStringLiteral("2023-05-12");
        does(QStringLiteral("report|add|--unit|tckh|--period|2022-05|--arrived|2023-02-01"));
        QVERIFY(textOf({}) == first);
        does(QStringLiteral("difficulty|add|--unit|tckh|--text|Thiếu kinh phí|--on|2022-05-05"));
        QVERIFY2(textOf({}) == first, "a difficulty entered later");
        does(QStringLiteral("difficulty|set|1|--stage|directed|--on|2022-05-10|--document|9/UBND-NC"));
        QVERIFY2(textOf({}) == first, "a step entered later");
        does(QStringLiteral("difficulty|set|2|--stage|solved|--on|2022-04-20"));
        QVERIFY2(textOf({}) == first, "solved before the month, as is known later");
        asks(QStringLiteral("42/CV-CATX"));
        QVERIFY2(textOf({}) == first, "a request entered later");
        does(QStringLiteral("request|cancel|41/CV-CATX|--why|Đã có báo cáo tuần"));
        QVERIFY2(textOf({}) == first, "a request cancelled later");
    }

    /// Another program writes into the file, past its triggers: every byte is found out, and nothing of it is used.
    void aForeignHandIsFound()
    {
        does(QStringLiteral("document|issue|monthly|--period|2022-05|--number|5|--date|2022-05-12"));
        const QString refused = sql({QStringLiteral("UPDATE issued_document SET title = 'x'")});
        QVERIFY2(refused.contains(QStringLiteral("văn bản đã ban hành không được sửa")), qPrintable(refused));
        QVERIFY(sql({QStringLiteral("DELETE FROM issued_document")}).contains(QStringLiteral("không được xóa")));
        QCOMPARE(m_cli->run(words(QStringLiteral("document|verify"))).exitCode, 0);

        QCOMPARE(sql({QStringLiteral("DROP TRIGGER issued_document_no_update"),
                     QStringLiteral("UPDATE issued_document SET pdf = CAST(substr(pdf, 1, 999) || x'00'"
                                    " || substr(pdf, 1001) AS BLOB)")}),
            QString());
        const CliOutcome verified = m_cli->run(words(QStringLiteral("document|verify")));
        QCOMPARE(verified.exitCode, 1);
        QVERIFY2(verified.out.startsWith(QStringLiteral("document_pdf\t2022/5/BC-CATX(QLHC)\ttệp PDF đã bị thay đổi")),
            qPrintable(verified.out));
        const CliOutcome checked = m_cli->run(words(QStringLiteral("check|--json")));
        QCOMPARE(checked.exitCode, 1);
        QVERIFY(checked.out.contains(QStringLiteral("document_pdf")));
        const CliOutcome exported = m_cli->run(
            words(QStringLiteral("document|export|1|--out|") + m_cli->dir.filePath(QStringLiteral("x.pdf"))));
        QVERIFY(exported.isOneSentence());
        QVERIFY(exported.err.contains(QStringLiteral("sao lưu")));
        QVERIFY(!QFileInfo::exists(m_cli->dir.filePath(QStringLiteral("x.pdf"))));
    }

    /// The seals stand in the trace: where that was changed, nothing is said to be whole.
    void aForgedTraceIsFound()
    {
        does(QStringLiteral("document|issue|monthly|--period|2022-05|--number|5|--date|2022-05-12"));
        QCOMPARE(sql({QStringLiteral("DROP TRIGGER trace_no_update"),
                     QStringLiteral("UPDATE trace SET actor = 'x' WHERE act = 'document_issued'")}),
            QString());
        const CliOutcome verified = m_cli->run(words(QStringLiteral("document|verify")));
        QCOMPARE(verified.exitCode, 1);
        QVERIFY2(verified.out.startsWith(QStringLiteral("trace_chain\t")), qPrintable(verified.out));
        QVERIFY2(verified.out.contains(QStringLiteral("\tnhật ký thao tác đã bị thay đổi")), qPrintable(verified.out));
        // The line is named: where, when, what, upon what.
        const CliOutcome checked = m_cli->run(words(QStringLiteral("check")));
        QCOMPARE(checked.exitCode, 1);
        static const QRegularExpression named(QStringLiteral(
            "trace_chain\tdòng \\d+ \\(12/05/2022 .*x: Ban hành văn bản, Văn bản đi số 5/BC-CATX\\(QLHC\\) \\(năm "
            "2022\\)\\): nội dung không còn như lúc ghi"));
        QVERIFY2(checked.out.contains(named), qPrintable(checked.out));
    }

    void documentsOfElsewhereAreInTheRegister()
    {
        const QJsonObject added
            = does(QStringLiteral("document|outgoing-add|--number|12|--symbol|kh-catx|--date|2022-05-03|--subject|"
                                  "Cao điểm cấp CCCD|--keeper|VT|--recipients|Các đội|--copies|9"));
        QCOMPARE(added.value(QStringLiteral("reference")).toString(), QStringLiteral("12/KH-CATX"));
        does(QStringLiteral("document|outgoing-cancel|1|--why|Không ban hành"));
        const QJsonObject dump = m_cli->run(words(QStringLiteral("dump|--json"))).json().object();
        const QJsonObject entry = dump.value(QStringLiteral("outgoing_entries")).toArray().first().toObject();
        QCOMPARE(entry.value(QStringLiteral("kind")).toString(), QStringLiteral("plan"));
        QCOMPARE(entry.value(QStringLiteral("reason")).toString(), QStringLiteral("Không ban hành"));
    }

    /// Two files with the same documents give the same dump, though no two PDFs have the same bytes.
    void theDumpHasThemWhole()
    {
        Cli second;
        const auto make = [](const Cli &cli) {
            for (const char *line : {"document|issue|monthly|--period|2022-05|--number|5|--date|2022-05-12",
                     "document|replace|1|--number|7|--date|2022-05-12|--replace-why|Sai số liệu"})
                QCOMPARE(cli.run(words(QString::fromUtf8(line))).exitCode, 0);
        };
        make(*m_cli);
        QCOMPARE(second.run(words(QStringLiteral("init"))).exitCode, 0);
        QCOMPARE(second
                     .run(words(QStringLiteral(
                         "report|add|--unit|ninh sơn|--period|2022-05|--arrived|2022-05-09|--number|15/BC-UBND")))
                     .exitCode,
            0);
        make(second);
        const QString dump = m_cli->run(words(QStringLiteral("dump|--json"))).out;
        QCOMPARE(second.run(words(QStringLiteral("dump|--json"))).out, dump);
        const QJsonArray documents
            = QJsonDocument::fromJson(dump.toUtf8()).object().value(QStringLiteral("issued_documents")).toArray();
        QCOMPARE(documents.size(), 2);
        const QJsonObject newer = documents.last().toObject();
        QCOMPARE(newer.value(QStringLiteral("replaces")).toString(), QStringLiteral("2022/5/BC-CATX(QLHC)"));
        QVERIFY(newer.value(QStringLiteral("text")).toString().contains(QStringLiteral("thay thế Báo cáo số 05")));
        QVERIFY(!newer.value(QStringLiteral("document")).toObject().isEmpty());
    }

    /// Whenever it dies while issuing, there is the whole document or none of it. DONDOC_KILL_ROUNDS sets how often.
    void killedWhileIssuing()
    {
        const int asked = qEnvironmentVariableIntValue("DONDOC_KILL_ROUNDS");
        const int rounds = asked > 0 ? asked : 16;
        QRandomGenerator chance(7);
        int killed = 0;
        for (int number = 1; number <= rounds; ++number) {
            QProcess program;
            program.start(QStringLiteral(DONDOC_BINARY_DIR "/bin/dondoc-cli"),
                {QStringLiteral("--data"), m_cli->data, QStringLiteral("--today"), m_cli->today,
                    QStringLiteral("document"), QStringLiteral("issue"), QStringLiteral("reminder"),
                    QStringLiteral("--period"), QStringLiteral("2022-05"), QStringLiteral("--number"),
                    QString::number(number), QStringLiteral("--date"), m_cli->today});
            QVERIFY(program.waitForStarted());
            if (number % 2 == 0) {
                // In the midst of writing: the log of the database has just begun to grow.
                const QDeadlineTimer limit(20000);
                while (program.state() == QProcess::Running
                    && QFileInfo(m_cli->data + QStringLiteral("-wal")).size() == 0 && !limit.hasExpired())
                    program.waitForFinished(0);
            } else {
                program.waitForFinished(chance.bounded(5, 400));
            }
            killed += program.state() == QProcess::Running ? 1 : 0;
            program.kill();
            program.waitForFinished();

            const CliOutcome checked = m_cli->run(words(QStringLiteral("check|--json")));
            QVERIFY2(checked.exitCode == 0, qPrintable(checked.out + checked.err));
            QCOMPARE(m_cli->run(words(QStringLiteral("document|verify"))).exitCode, 0);
        }
        QVERIFY(killed > 0);
        // What was issued is whole, and what was not can be issued now.
        const QJsonArray list = m_cli->run(words(QStringLiteral("document|list|--json"))).json().array();
        const QString next = QString::number(rounds + 1);
        does(QStringLiteral("document|issue|reminder|--period|2022-05|--date|2022-05-12|--number|") + next);
        QCOMPARE(m_cli->run(words(QStringLiteral("document|list|--json"))).json().array().size(), list.size() + 1);
    }

private:
    QJsonObject does(const QString &command) const
    {
        const CliOutcome outcome = m_cli->run(words(command));
        if (outcome.exitCode != 0)
            QTest::qFail(qPrintable(command + QLatin1Char('\n') + outcome.err), __FILE__, __LINE__);
        return outcome.json().object();
    }

    /// What the database says to these statements from another program; nothing: they were done.
    QString sql(const QStringList &statements) const
    {
        const auto connection = store::Connection::open(m_cli->data, store::OpenMode::ReadWrite);
        if (!connection)
            return base::sentence(connection.error());
        for (const QString &statement : statements) {
            if (const auto done = (*connection)->run(statement); !done)
                return base::sentence(done.error());
        }
        return {};
    }

    std::unique_ptr<Cli> m_cli;
};

QTEST_MAIN(TestCliDocuments)
#include "tst_clidocuments.moc"
