#include "core/reporting/periodfigures.h"
#include "core/services/sample/sampletown.h"
#include "core/store/connection.h"
#include "support/datafilefixture.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QtTest>

#include <ctime>
#include <sqlite3.h>

using support::DataFileFixture;

// Benchmarks print ratios against a baseline measured in the same run, on the same disk; nothing here is asserted.
// Run by hand from an optimised build: cmake --preset bench && cmake --build --preset bench --target
// bench-bench_ledger.

namespace {

constexpr int reportsWritten = 200;
constexpr int resultsEach = 30;

/// The same rows as a saved report, through SQLite's own interface: prepared once, nothing checked.
class BareWriter {
public:
    explicit BareWriter(const QString &path)
    {
        sqlite3_open(path.toUtf8().constData(), &m_database);
        run("PRAGMA journal_mode = WAL");
        run("PRAGMA synchronous = FULL");
        m_entry = prepare("INSERT INTO register_entry (year, arrival_number, arrived_on, entered_at, issuer_id,"
                          " document_number, document_symbol, document_key, document_date, subject, search_text)"
                          " VALUES (2022, ?, '2022-05-09', '2022-05-09T01:00:00.000Z', ?, '15', 'BC-UBND', '15/bcubnd',"
                          " '2022-05-08', ?, ?)");
        m_report = prepare("INSERT INTO report (plan_id, unit_id, period, entry_id, nil, entered_at)"
                           " VALUES (1, ?, '2022-05', ?, 0, '2022-05-09T01:00:00.000Z')");
        m_result = prepare("INSERT INTO report_result (report_id, seq, task_id, text, state, progress, search_text)"
                           " VALUES (?, ?, ?, ?, 'in_progress', 40, ?)");
        m_trace = prepare("INSERT INTO trace (at, actor, act, subject, subject_key, before, after, reason,"
                          " previous_hash, hash) VALUES ('2022-05-09T01:00:00.000Z', 'x', 'report_added',"
                          " 'register_entry', ?, '{}', ?, '', ?, ?)");
    }
    ~BareWriter()
    {
        for (sqlite3_stmt *statement : {m_entry, m_report, m_result, m_trace})
            sqlite3_finalize(statement);
        sqlite3_close(m_database);
    }
    BareWriter(const BareWriter &) = delete;
    BareWriter &operator=(const BareWriter &) = delete;

    void write(int number, const QByteArray &text)
    {
        run("BEGIN IMMEDIATE");
        step(m_entry, {QByteArray::number(number), QByteArray::number(1 + number % 40), text, text});
        const QByteArray entry = QByteArray::number(sqlite3_last_insert_rowid(m_database));
        step(m_report, {QByteArray::number(1 + number % 40), entry});
        const QByteArray report = QByteArray::number(sqlite3_last_insert_rowid(m_database));
        QByteArray all;
        for (int i = 1; i <= resultsEach; ++i) {
            step(m_result, {report, QByteArray::number(i), QByteArray::number(i), text, text});
            all += text;
        }
        const QByteArray hash = QCryptographicHash::hash(m_lastHash + all, QCryptographicHash::Sha256).toHex();
        step(m_trace, {QByteArray::number(number), all, m_lastHash, hash});
        m_lastHash = hash;
        run("COMMIT");
    }

    int rows(const char *sql)
    {
        sqlite3_stmt *statement = prepare(sql);
        int count = 0;
        while (sqlite3_step(statement) == SQLITE_ROW)
            count += sqlite3_column_bytes(statement, 0) >= 0 ? 1 : 0;
        sqlite3_finalize(statement);
        return count;
    }

private:
    void run(const char *sql) { sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr); }
    sqlite3_stmt *prepare(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_database));
        return statement;
    }
    void step(sqlite3_stmt *statement, const QList<QByteArray> &values)
    {
        for (qsizetype i = 0; i < values.size(); ++i)
            sqlite3_bind_text(statement, int(i + 1), values.at(i).constData(), int(values.at(i).size()), nullptr);
        if (sqlite3_step(statement) != SQLITE_DONE)
            qFatal("%s", sqlite3_errmsg(m_database));
        sqlite3_reset(statement);
    }

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_entry = nullptr;
    sqlite3_stmt *m_report = nullptr;
    sqlite3_stmt *m_result = nullptr;
    sqlite3_stmt *m_trace = nullptr;
    QByteArray m_lastHash = QByteArray(64, '0');
};

QString longText()
{
    return QStringLiteral(
        "Đã tiếp nhận 214 hồ sơ liên quan đến các dịch vụ công thiết yếu, trong đó 180 hồ sơ trực tuyến; "
        "đã giải quyết đúng hạn 176 hồ sơ, còn lại đang trong thời hạn. Lũy kế từ đầu năm đạt 84% so với "
        "chỉ tiêu được giao.");
}

double cpuOf(const services::DataFile &file, int times)
{
    const auto plan = services::currentPlan(file);
    const std::clock_t start = std::clock();
    for (int i = 0; i < times; ++i) {
        if (!reporting::periodFigures(file, *plan, {2022, 9}))
            qFatal("no figures");
    }
    return double(std::clock() - start) / CLOCKS_PER_SEC / times;
}

std::unique_ptr<DataFileFixture> town(int months)
{
    auto made = std::make_unique<DataFileFixture>(QDate(2035, 1, 12));
    made->file.reset();
    const auto written = services::writeSample(made->path(), QStringLiteral("bench"), months, 3);
    if (!written)
        qFatal("%s", qPrintable(base::sentence(written.error())));
    made->reopen();
    return made;
}

} // namespace

class BenchLedger : public QObject {
    Q_OBJECT

private slots:
    /// One saved report, durable, against the C interface writing the same rows, trace included. Wall time.
    void savedReport()
    {
        DataFileFixture ours(QDate(2022, 10, 12));
        DataFileFixture theirs(QDate(2022, 5, 12));
        theirs.file.reset();
        const auto plan = services::currentPlan(*ours.file);
        const auto contents = services::readPlanContents(*ours.file, *plan);
        const auto units = services::UnitCatalogue::read(*ours.file);
        QList<domain::ReportResult> results;
        for (int i = 0; i < resultsEach; ++i)
            results.append({contents->tasks.at(i).id, longText(), domain::TaskState::InProgress, 40});
        const auto reportOf = [&](int number, domain::Period period) {
            services::NewReport report;
            report.unit = units->units().at(number % 40).id;
            report.period = period;
            report.arrivedOn = QDate(2022, period.month, 9);
            report.documentReference = QStringLiteral("%1/BC-UBND").arg(number + 1);
            report.results = results;
            return report;
        };
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < reportsWritten; ++i) {
            // Forty units, five months.
            if (!services::addReport(*ours.file, reportOf(i, {2022, 5 + i / 40})))
                qFatal("not saved");
        }
        const double ourTime = double(timer.nsecsElapsed()) / reportsWritten;
        BareWriter bare(theirs.path());
        const QByteArray text = longText().toUtf8();
        timer.restart();
        for (int i = 0; i < reportsWritten; ++i)
            bare.write(i + 1, text);
        const double theirTime = double(timer.nsecsElapsed()) / reportsWritten;
        qInfo("saved report: %.2f ms, C interface %.2f ms, ratio %.2f", ourTime / 1e6, theirTime / 1e6,
            ourTime / theirTime);
    }

    /// The figures of a month with six and with 120 months in the file. CPU time.
    void periodFigures()
    {
        const auto small = town(6);
        const auto large = town(120);
        const int times = 100;
        cpuOf(*small->file, 5);
        cpuOf(*large->file, 5);
        const double six = cpuOf(*small->file, times);
        const double many = cpuOf(*large->file, times);
        BareWriter bare(large->path());
        const std::clock_t start = std::clock();
        int rows = 0;
        for (int i = 0; i < times; ++i) {
            rows += bare.rows(
                "SELECT r.id, e.arrived_on, e.arrival_number FROM report r JOIN register_entry e"
                " ON e.id = r.entry_id WHERE r.plan_id = 1 AND r.period = '2022-09' AND r.state = 'active'");
        }
        const double query = double(std::clock() - start) / CLOCKS_PER_SEC / times;
        qInfo("figures of a month: %.2f ms of CPU with 6 months, %.2f ms with 120, ratio %.2f; the bare query of its %d"
              " reports %.3f ms, ratio %.1f",
            six * 1e3, many * 1e3, many / six, rows / times, query * 1e3, many / query);
    }
};

QTEST_MAIN(BenchLedger)
#include "bench_ledger.moc"
