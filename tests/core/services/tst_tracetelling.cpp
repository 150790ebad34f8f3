#include "core/base/errortext.h"
#include "core/domain/guard.h"
#include "core/services/sample/sampletown.h"
#include "core/services/tracereader.h"
#include "core/services/traceteller.h"
#include "core/services/tracevalues.h"
#include "core/services/tracewords.h"
#include "support/datafilefixture.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QtTest>

using namespace services;

/// What the trace tells in words, and how it is found again.
class TestTraceTelling : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_office = std::make_unique<support::DataFileFixture>(QDate(2022, 6, 12));
        VERIFY_OK(writeSample(m_office->path(), QStringLiteral("thử"), 2, 6));
        m_all = notes({});
        QVERIFY(m_all.size() > 80);
    }

    void cleanupTestCase() { m_office.reset(); }

    /// Every word of an act that stands in the services has its words, whether a test does it or not.
    void everyActOfTheServicesHasItsWords()
    {
        static const QRegularExpression code(QStringLiteral(
            "\"([a-z]+_[a-z_]*(?:added|changed|removed|closed|reopened|cancelled|moved|corrected|assigned"
            "|decided|chased|issued|replaced|recalled|registered|returned|imported|withdrawn|created|salvaged|restored|"
            "accepted))\""));
        // Codes of another kind: what is wrong with an attachment, with a page.
        const QStringList others{QStringLiteral("attachment_changed"), QStringLiteral("page_changed")};
        QStringList nameless;
        int found = 0;
        QDirIterator files(QStringLiteral(DONDOC_SOURCE_DIR "/core/services"),
            {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            if (file.fileName().endsWith(QStringLiteral("tracewords.cpp")))
                continue;
            const QString text = QString::fromUtf8(file.readAll());
            for (auto it = code.globalMatch(text); it.hasNext();) {
                const QString act = it.next().captured(1);
                ++found;
                if (!hasTraceWord(act) && !others.contains(act))
                    nameless.append(act);
            }
        }
        QCOMPARE(nameless, QStringList());
        QVERIFY(found > 30);
    }

    /// A real file, made by the services: every line, thing and field of it.
    void everyLineOfARealFileHasItsWords()
    {
        const TraceTeller teller = *TraceTeller::read(*m_office->file);
        QStringList nameless;
        for (const TraceNote &note : std::as_const(m_all)) {
            if (!hasTraceWord(note.act) || !hasTraceSubject(note.subject))
                nameless.append(note.act + QLatin1Char(' ') + note.subject);
            namelessFields(note.before, nameless);
            namelessFields(note.after, nameless);
            QVERIFY(!teller.object(note).isEmpty());
            QVERIFY(!note.machine.isEmpty());
        }
        nameless.removeDuplicates();
        QCOMPARE(nameless, QStringList());
    }

    /// What may be overridden by a reason is told by its name, not by its code.
    void everyWarningHasItsWords()
    {
        QStringList nameless;
        int warnings = 0;
        for (int code = 0; code <= int(base::ErrorCode::UndoNotPossible); ++code) {
            if (domain::severityOf(base::ErrorCode(code)) != domain::Severity::Warning)
                continue;
            ++warnings;
            const QString name = base::codeName(base::ErrorCode(code));
            if (traceText({}, QStringLiteral("overridden"), name) == name)
                nameless.append(name);
        }
        QCOMPARE(nameless, QStringList());
        QVERIFY(warnings > 5);
        QCOMPARE(traceText({}, QStringLiteral("overridden"), QStringLiteral("stage_backwards,issued_early")),
            QStringLiteral("bước xử lý lùi lại, ngày ban hành sớm"));
    }

    void aReportIsTold()
    {
        const TraceTeller teller = *TraceTeller::read(*m_office->file);
        domain::TraceQuery query;
        query.act = QStringLiteral("report_added");
        query.newestFirst = false;
        const TraceNote note = notes(query).first();
        QCOMPARE(teller.object(note), QStringLiteral("Văn bản đến số 1/2022"));
        QCOMPARE(traceAct(note), QStringLiteral("Nhập báo cáo"));
        const QList<TraceDifference> told = teller.differences(note);
        QCOMPARE(told.first().field, QStringLiteral("Đơn vị"));
        QCOMPARE(told.first().after, note.after.value(QStringLiteral("issuer")).toString());
        const auto after = [&told](const char *field) {
            for (const TraceDifference &one : told) {
                if (one.field == QString::fromUtf8(field))
                    return one.after;
            }
            return QString();
        };
        QCOMPARE(after("Loại"), QStringLiteral("Báo cáo"));
        QCOMPARE(after("Kỳ báo cáo"), QStringLiteral("tháng 5/2022"));
        static const QRegularExpression day(QStringLiteral("^\\d\\d/\\d\\d/2022$"));
        QVERIFY2(after("Ngày đến").contains(day), qPrintable(after("Ngày đến")));
        for (const TraceDifference &one : told)
            QVERIFY2(
                !one.before.contains(QLatin1Char('{')) && !one.after.contains(QLatin1Char('{')), qPrintable(one.after));
    }

    void onlyWhatIsNotTheSameIsTold()
    {
        const TraceTeller teller = *TraceTeller::read(*m_office->file);
        TraceNote note;
        note.act = QStringLiteral("task_changed");
        note.subject = QStringLiteral("task");
        note.key = QStringLiteral("2.7");
        note.before = {{QStringLiteral("state"), QStringLiteral("not_started")}, {QStringLiteral("progress"), 0},
            {QStringLiteral("deadline"), QStringLiteral("–")}};
        note.after = {{QStringLiteral("state"), QStringLiteral("in_progress")}, {QStringLiteral("progress"), 40},
            {QStringLiteral("deadline"), QStringLiteral("–")}, {QStringLiteral("on"), QStringLiteral("2022-05-12")},
            {QStringLiteral("of_tomorrow"), true}};
        const QList<TraceDifference> expected{
            {QStringLiteral("Trạng thái"), QStringLiteral("Chưa thực hiện"), QStringLiteral("Đang thực hiện")},
            {QStringLiteral("Tiến độ"), QStringLiteral("0%"), QStringLiteral("40%")},
            {QStringLiteral("Từ ngày"), QString(), QStringLiteral("12/05/2022")},
            // A field without words shows its key.
            {QStringLiteral("of_tomorrow"), QString(), QStringLiteral("có")}};
        QCOMPARE(teller.differences(note), expected);
        QCOMPARE(teller.object(note), QStringLiteral("Nhiệm vụ 2.7"));
    }

    void objects_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("said");
        const auto add = [](const char *subject, const char *key, const char *said) {
            QTest::newRow(subject) << QString::fromUtf8(subject) << QString::fromUtf8(key) << QString::fromUtf8(said);
        };
        add("register_entry", "2022/137.1", "Văn bản đến số 137.1/2022");
        add("report", "catx/2022-05", "Công an thị xã, tháng 5/2022");
        add("unit", "catx", "Công an thị xã");
        add("period", "2022-05", "Kỳ tháng 5/2022");
        add("paper", "monthly/2022-05", "Dự thảo báo cáo tháng 5/2022");
        add("paper", "%1/%2", "Dự thảo %1/%2");
        add("issued_document", "2022/5/BC-CATX(QLHC)", "Văn bản đi số 5/BC-CATX(QLHC) (năm 2022)");
        add("setting", "soon_days", "Thiết lập “Nhắc trước hạn (ngày)”");
        add("holiday", "2022-09-02", "Ngày nghỉ 02/09/2022");
        add("suggestion", "2.9, 3.1", "Chỗ nghi in sai ở 2.9, 3.1");
        add("register_entry", "2022/1, 2022/2, 2022/3, 2022/4",
            "Văn bản đến số 1/2022, Văn bản đến số 2/2022, Văn bản đến số 3/2022 và 1 mục nữa");
        add("of_tomorrow", "%1", "of_tomorrow %1");
    }

    void objects()
    {
        QFETCH(QString, subject);
        QFETCH(QString, key);
        QFETCH(QString, said);
        QCOMPARE(TraceTeller::read(*m_office->file)->object(subject, key), said);
    }

    void linesAreFound()
    {
        const auto count = [this](const char *text) {
            domain::TraceQuery query;
            query.text = QString::fromUtf8(text);
            return notes(query).size();
        };
        domain::TraceQuery reports;
        reports.act = QStringLiteral("report_added");
        QVERIFY(count("nhap bao cao") >= notes(reports).size());
        QVERIFY(count("ninh son") > 0);
        QVERIFY(count("Ninh Sơn") >= count("ninh son"));

        // The name of a field finds who changed it, whatever it was changed to.
        const TraceTeller teller = *TraceTeller::read(*m_office->file);
        const qsizetype deadlines = std::count_if(m_all.begin(), m_all.end(), [&teller](const TraceNote &note) {
            const QList<TraceDifference> all = teller.differences(note);
            return std::any_of(all.begin(), all.end(),
                [](const TraceDifference &one) { return one.field == QStringLiteral("Thời hạn"); });
        });
        QVERIFY(deadlines > 0);
        QVERIFY(count("thoi han") >= deadlines && count("thoi han") < deadlines + 5);
        QVERIFY(count("ninh son") < m_all.size());
        QVERIFY(count("ninh son nhap bao cao") < count("ninh son"));
        QCOMPARE(count("khong co tu nao nhu vay xyz"), 0);
        QCOMPARE(count("' OR 1=1 --"), 0);
        QCOMPARE(count("%"), notesHolding(QStringLiteral("%")));

        domain::TraceQuery days;
        days.from = QDate(2022, 5, 3);
        days.to = QDate(2022, 5, 9);
        const qsizetype within = std::count_if(m_all.begin(), m_all.end(),
            [&days](const TraceNote &note) { return note.at.date() >= days.from && note.at.date() <= days.to; });
        QVERIFY(within > 0 && within < m_all.size());
        QCOMPARE(notes(days).size(), within);
        domain::TraceQuery first;
        first.newestFirst = false;
        first.atMost = 1;
        QCOMPARE(notes(first).first().act, QStringLiteral("file_created"));
        QCOMPARE(*traceActors(*m_office->file), QStringList{QStringLiteral("thử")});
    }

private:
    QList<TraceNote> notes(const domain::TraceQuery &query) const
    {
        const auto ids = traceIds(*m_office->file, query);
        const auto read = traceNotes(*m_office->file, *ids);
        return *read;
    }

    qsizetype notesHolding(const QString &text) const
    {
        return std::count_if(m_all.begin(), m_all.end(), [&text](const TraceNote &note) {
            return QString::fromUtf8(QJsonDocument(note.before).toJson()).contains(text)
                || QString::fromUtf8(QJsonDocument(note.after).toJson()).contains(text) || note.reason.contains(text);
        });
    }

    static void namelessFields(const QJsonObject &object, QStringList &nameless)
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!hasTraceField(it.key()))
                nameless.append(it.key());
            if (it.key() == QLatin1String("settings"))
                continue;
            const QJsonArray many = it.value().toArray();
            for (const QJsonValue &one : many)
                namelessFields(one.toObject(), nameless);
            namelessFields(it.value().toObject(), nameless);
        }
    }

    std::unique_ptr<support::DataFileFixture> m_office;
    QList<TraceNote> m_all;
};

QTEST_GUILESS_MAIN(TestTraceTelling)
#include "tst_tracetelling.moc"
