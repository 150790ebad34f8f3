#include "core/services/sample/sampletown.h"
#include "core/services/search/recordsearch.h"
#include "core/services/search/searchcatalogue.h"
#include "core/store/connection.h"
#include "support/datafilefixture.h"

#include <QtTest>

#include <ctime>
#include <functional>
#include <sqlite3.h>

using support::DataFileFixture;

// Benchmarks print ratios against a baseline measured in the same run, on the same disk; nothing here is asserted.
// Run by hand from an optimised build: cmake --preset bench && cmake --build --preset bench --target
// bench-bench_search.

namespace {

constexpr int months = 120;
constexpr int limit = 200; ///< as Ctrl+K asks
constexpr int times = 5;

double cpuOf(const std::function<void()> &work)
{
    work();
    const std::clock_t start = std::clock();
    for (int i = 0; i < times; ++i)
        work();
    return double(std::clock() - start) / CLOCKS_PER_SEC / times * 1e3;
}

/// The column looked through by SQLite's own interface and nothing else.
class BareLike {
public:
    explicit BareLike(const QString &path) { sqlite3_open(path.toUtf8().constData(), &m_database); }
    ~BareLike() { sqlite3_close(m_database); }
    BareLike(const BareLike &) = delete;
    BareLike &operator=(const BareLike &) = delete;

    int count(const QByteArray &pattern)
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(
            m_database, "SELECT count(*) FROM report_result WHERE search_text LIKE ?", -1, &statement, nullptr);
        sqlite3_bind_text(statement, 1, pattern.constData(), int(pattern.size()), nullptr);
        const int found = sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int(statement, 0) : -1;
        sqlite3_finalize(statement);
        return found;
    }

private:
    sqlite3 *m_database = nullptr;
};

} // namespace

class BenchSearch : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_town = std::make_unique<DataFileFixture>(QDate(2035, 1, 12));
        m_town->file.reset();
        if (!services::writeSample(m_town->path(), QStringLiteral("bench"), months, 3))
            qFatal("no sample town");
        m_town->reopen();
        BareLike bare(m_town->path());
        qInfo("%d results", bare.count("%"));
    }

    void searchAsYouType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("common") << QStringLiteral("ho so");
        QTest::newRow("common, marked") << QStringLiteral("hồ sơ");
        QTest::newRow("three words") << QStringLiteral("trực tuyến đúng hạn");
        QTest::newRow("swapped") << QStringLiteral("hạn đúng tuyến");
        QTest::newRow("beginning") << QStringLiteral("dinh da");
        QTest::newRow("rare") << QStringLiteral("453 hồ sơ định danh điện tử");
        QTest::newRow("other marks") << QStringLiteral("hộ số");
        QTest::newRow("no hit") << QStringLiteral("khong co tu zzqq");
        QTest::newRow("two letters") << QStringLiteral("ho");
    }

    /// CPU time until the first hits of the results are there, and until all is known.
    void searchAsYouType()
    {
        QFETCH(QString, typed);
        const base::SearchWords words(typed);
        BareLike bare(m_town->path());
        int rows = 0;
        const QByteArray pattern = '%' + words.folded().join(QLatin1Char(' ')).toUtf8() + '%';
        const double baseline = cpuOf([&] { rows = bare.count(pattern); });

        const services::RecordSearch records(m_town->file->connection());
        const double first = cpuOf([&] {
            bool isTold = false;
            const auto found = records.find(
                domain::SearchKind::Result, words, limit, [&isTold](int, int) { return !isTold; },
                [&isTold](const domain::SearchFound &) { isTold = true; });
            if (!found && !isTold)
                qFatal("not searched");
        });
        int count = 0;
        const double all = cpuOf([&] {
            const auto found = records.find(domain::SearchKind::Result, words, limit);
            count = found ? found->count : -1;
        });
        qInfo("%-16s first hits %7.2f ms (%.2f of a bare LIKE), all %7.2f ms (%.2f); bare LIKE %.2f ms; %d hits",
            QTest::currentDataTag(), first, first / baseline, all, all / baseline, baseline, count);
    }

    /// What else Ctrl+K does at a key, and once as it opens.
    void theRestOfAKey()
    {
        std::optional<services::SearchCatalogue> catalogue;
        const double opening = cpuOf([&] { catalogue.emplace(*services::SearchCatalogue::read(*m_town->file)); });
        const QString typed = QStringLiteral("tai chinh");
        const double cheap = cpuOf([&] {
            catalogue->units(typed, limit);
            catalogue->tasks(typed, limit);
        });
        const services::RecordSearch records(m_town->file->connection());
        const auto kind = [&](domain::SearchKind which, const char *words) {
            return cpuOf([&] {
                if (!records.find(which, base::SearchWords(QString::fromUtf8(words)), limit))
                    qFatal("not searched");
            });
        };
        qInfo("opening %.2f ms; units and tasks at a key %.2f ms; beside: documents %.2f ms (\"bc\": %.2f ms),"
              " difficulties %.2f ms, requests %.2f ms",
            opening, cheap, kind(domain::SearchKind::Document, "tai chinh"), kind(domain::SearchKind::Document, "bc"),
            kind(domain::SearchKind::Difficulty, "tai chinh"), kind(domain::SearchKind::Request, "tai chinh"));
    }

private:
    std::unique_ptr<DataFileFixture> m_town;
};

QTEST_GUILESS_MAIN(BenchSearch)
#include "bench_search.moc"
