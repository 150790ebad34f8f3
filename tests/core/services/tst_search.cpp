#include "core/base/text/fold.h"
#include "core/services/ledgerreader.h"
#include "core/services/ownresults.h"
#include "core/services/requestservice.h"
#include "core/services/sample/sampletown.h"
#include "core/services/search/recordsearch.h"
#include "core/services/search/search.h"
#include "core/store/connection.h"
#include "core/store/statement.h"
#include "support/datafilefixture.h"

#include <QtTest>

#include <algorithm>

using namespace domain;
using support::DataFileFixture;

namespace {

constexpr int everything = 1000000;

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QList<SearchHit> hits(const services::DataFile &file, const QString &typed, SearchKind kind, int limit = everything)
{
    const auto found = services::search(file, typed, {kind}, limit);
    if (!found)
        qFatal("%s", qPrintable(base::sentence(found.error())));
    return found->isEmpty() ? QList<SearchHit>() : found->first().hits;
}

QStringList keys(const QList<SearchHit> &hits)
{
    QStringList keys;
    for (const SearchHit &hit : hits)
        keys.append(hit.key);
    return keys;
}

/// How many a search must find, in texts that were folded anew.
int foldedHits(const QStringList &texts, const QString &typed)
{
    const QStringList words = base::fold(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    int count = 0;
    for (const QString &folded : texts) {
        const bool all = std::all_of(
            words.cbegin(), words.cend(), [&folded](const QString &word) { return folded.contains(word); });
        count += all && !words.isEmpty() ? 1 : 0;
    }
    return count;
}

/// As many ways of typing the same, and texts that hold signs with a meaning in LIKE.
QStringList queries()
{
    QStringList typed;
    for (const char *words : {"đã tiếp nhận", "số hóa hồ sơ", "hoà", "dữ liệu dân cư", "trực tuyến đúng hạn",
             "căn cước công dân", "định danh điện tử", "không phát sinh", "84%", "xã, phường"}) {
        const QString plain = text(words);
        QStringList swapped = plain.split(QLatin1Char(' '));
        std::reverse(swapped.begin(), swapped.end());
        typed += {
            plain, plain.toUpper(), plain.normalized(QString::NormalizationForm_D), swapped.join(QStringLiteral("  "))};
    }
    typed += {text("oà"), text("òa"), text("Đ"), text("_"), text("%"), text("\\"), text("zzqq"), text("h"),
        text("100 % _"), text("ho so xyz")};
    return typed;
}

} // namespace

class TestSearch : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_town = std::make_unique<DataFileFixture>(QDate(2022, 10, 11));
        m_town->file.reset();
        const auto written = services::writeSample(m_town->path(), QStringLiteral("thử"), 6, 6);
        QVERIFY(written);
        m_town->reopen();
        // Texts as they come out of other programs, beside those of the town.
        auto report = m_town->report(text("ninh sơn"), {2022, 11}, QDate(2022, 10, 11), text("991/BC-UBND"));
        const auto contents = services::tasksOf(*m_town->file, services::currentPlan(*m_town->file)->id);
        for (const char *line : {"Hòa giải ở cơ sở", "Hoà giải ở cơ sở", "ĐỒNG BỘ dữ liệu 100 % _ \\ xong",
                 "Ðối khớp bằng chữ Eth", "Thủy lợi", "Thụy Sĩ"}) {
            report.results.append({contents->at(int(report.results.size())).id,
                text(line).normalized(QString::NormalizationForm_C), {}, {}});
        }
        VERIFY_OK(services::addReport(*m_town->file, report));
        store::Statement rows(m_town->file->connection(), QStringLiteral("SELECT text FROM report_result"));
        while (rows.next())
            m_folded.append(base::fold(rows.text(0)));
        QVERIFY(m_folded.size() > 8000);
    }

    void findsEveryFoldedHit_data()
    {
        QTest::addColumn<QString>("typed");
        int number = 0;
        for (const QString &typed : queries())
            QTest::addRow("%d %s", ++number, qPrintable(typed)) << typed;
        QVERIFY(number >= 40);
    }

    void findsEveryFoldedHit()
    {
        QFETCH(QString, typed);
        const auto found = services::search(*m_town->file, typed, {SearchKind::Result}, everything);
        VERIFY_OK(found);
        QCOMPARE(found->first().count, foldedHits(m_folded, typed));
        QCOMPARE(found->first().hits.size(), found->first().count);
        QVERIFY(found->first().isAll);
    }

    void exactMarksComeFirst()
    {
        const QList<SearchHit> marked = hits(*m_town->file, text("thủy"), SearchKind::Result);
        QVERIFY(marked.size() >= 2);
        QCOMPARE(marked.first().text, text("Thủy lợi"));
        QCOMPARE(hits(*m_town->file, text("thụy"), SearchKind::Result).first().text, text("Thụy Sĩ"));
        // Both schools are the same marks.
        QCOMPARE(hits(*m_town->file, text("thuỷ"), SearchKind::Result).first().text, text("Thủy lợi"));
        QCOMPARE(hits(*m_town->file, text("Ninh Thủy"), SearchKind::Unit).first().text, text("UBND phường Ninh Thủy"));
    }

    void ranksNeverFall()
    {
        for (const QString &typed : queries()) {
            for (const SearchKind kind : searchKinds) {
                const QList<SearchHit> found = hits(*m_town->file, typed, kind, 50);
                const bool sorted = std::is_sorted(found.cbegin(), found.cend(),
                    [](const SearchHit &a, const SearchHit &b) { return a.rank < b.rank; });
                QVERIFY2(sorted, qPrintable(typed));
            }
        }
    }

    void newestComesFirstAmongEquals()
    {
        const QList<SearchHit> documents = hits(*m_town->file, text("bc-ubnd ninh sơn"), SearchKind::Document);
        QVERIFY(documents.size() > 3);
        for (qsizetype i = 1; i < documents.size(); ++i) {
            const auto number = [](const SearchHit &hit) { return hit.key.section(QLatin1Char('/'), 1).toInt(); };
            if (documents.at(i).rank == documents.at(i - 1).rank)
                QVERIFY(number(documents.at(i)) < number(documents.at(i - 1)));
        }
    }

    void whatNoLongerCountsIsFoundAndMarked()
    {
        DataFileFixture data;
        const auto tasks = services::tasksOf(*data.file, services::currentPlan(*data.file)->id);
        auto report = data.report(text("ninh sơn"), {2022, 5}, QDate(2022, 5, 9), text("15/BC-UBND"));
        report.results = {{tasks->at(3).id, text("Lắp biển báo song ngữ"), {}, {}}};
        const auto first = services::addReport(*data.file, report);
        VERIFY_OK(first);
        VERIFY_OK(services::cancelEntry(*data.file, {first->year, first->arrivalNumber, 0}, text("nhập nhầm")));
        const QList<SearchHit> found = hits(*data.file, text("song ngữ"), SearchKind::Result);
        QCOMPARE(keys(found), QStringList{QStringLiteral("2022/1")});
        QVERIFY(!found.first().counts);
        QCOMPARE(found.first().why, text("Ninh Sơn · kỳ 5/2022 · đã hủy"));
        QVERIFY(!hits(*data.file, text("15/bc"), SearchKind::Document).first().counts);
    }

    void everyKindHasItsKey()
    {
        DataFileFixture data;
        const Plan plan = *services::currentPlan(*data.file);
        const auto tasks = services::tasksOf(*data.file, plan.id);
        auto report = data.report(text("ninh sơn"), {2022, 5}, QDate(2022, 5, 9), text("15/BC-UBND"));
        report.results = {{tasks->at(3).id, text("Lắp biển báo song ngữ"), {}, {}}};
        report.difficulties = {{tasks->at(3).id, text("Thiếu biển báo"), text("Cấp thêm kinh phí")}};
        VERIFY_OK(services::addReport(*data.file, report));
        services::NewReport own;
        own.unit = services::ownUnit(*data.file)->id;
        own.period = {2022, 5};
        own.results = {{tasks->at(0).id, text("Tự lắp biển báo ở trụ sở"), {}, {}}};
        VERIFY_OK(services::addOwnResults(*data.file, own));
        Request request;
        request.plan = plan.id;
        request.number = text("45/CV-ĐA06");
        request.subject = text("Báo cáo về biển báo");
        request.askedOn = QDate(2022, 5, 10);
        request.dueAt = QDateTime(QDate(2022, 5, 20), QTime(17, 0));
        request.addressees = {data.unit(text("ninh sơn")).id};
        VERIFY_OK(services::addRequest(*data.file, request));

        const auto found = services::search(
            *data.file, text("bien bao"), QList<SearchKind>(searchKinds.begin(), searchKinds.end()), 10);
        VERIFY_OK(found);
        QStringList all;
        for (const SearchHit &hit : services::inRankOrder(*found))
            all.append(searchKindCode(hit.kind) + QLatin1Char(' ') + hit.key);
        all.sort();
        QCOMPARE(all,
            (QStringList{QStringLiteral("difficulty 1"), QStringLiteral("request 45/CV-ĐA06"),
                QStringLiteral("result ") + tasks->at(0).no, QStringLiteral("result 2022/1")}));
        // A difficulty is found by its unit as well, and by its proposal, which is then what is shown.
        QCOMPARE(hits(*data.file, text("son bien"), SearchKind::Difficulty).size(), 1);
        QCOMPARE(hits(*data.file, text("kinh phi"), SearchKind::Difficulty).first().text,
            text("Đề xuất: Cấp thêm kinh phí"));
        QCOMPARE(keys(hits(*data.file, text("son ninh"), SearchKind::Unit)).first(), data.unit(text("ninh sơn")).code);
        QCOMPARE(keys(hits(*data.file, QStringLiteral("2.1"), SearchKind::Task)).first(), QStringLiteral("2.1"));
    }

    void aLimitIsHonest()
    {
        const auto some = services::search(*m_town->file, text("hồ sơ"), {SearchKind::Result}, 200);
        VERIFY_OK(some);
        QCOMPARE(some->first().hits.size(), 200);
        QVERIFY(!some->first().isAll);
        QCOMPARE(some->first().count, 200);
    }

    void firstHitsAreToldAndAStoppedSearchIsCancelled()
    {
        const services::RecordSearch records(m_town->file->connection());
        int asked = 0;
        const auto stopped = records.find(
            SearchKind::Result, base::SearchWords(u"zzqq"), 10, [&asked](int, int) { return ++asked < 2; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, base::ErrorCode::Cancelled);
        QCOMPARE(asked, 2);

        QList<int> told;
        const auto whole = records.find(SearchKind::Result, base::SearchWords(u"o s"), 1000000, {},
            [&told](const SearchFound &found) { told.append(int(found.hits.size())); });
        VERIFY_OK(whole);
        QCOMPARE(told.size(), 1);
        QVERIFY(told.first() >= 3 && told.first() <= 20);
        QVERIFY(whole->isAll);
    }

    void aSearchBesideTheOpenFileLeavesItsLocks()
    {
        const auto locks = [] {
            QFile file(QStringLiteral("/proc/locks"));
            const QString own = QStringLiteral(" %1 ").arg(QCoreApplication::applicationPid());
            int count = 0;
            if (file.open(QIODevice::ReadOnly)) {
                const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
                count = int(std::count_if(
                    lines.cbegin(), lines.cend(), [&own](const QString &line) { return line.contains(own); }));
            }
            return count;
        };
        VERIFY_OK(m_town->file->connection().integer(QStringLiteral("SELECT count(*) FROM unit")));
        const int before = locks();
        if (before == 0)
            QSKIP("No /proc/locks here.");
        {
            const auto beside = services::RecordSearch::beside(m_town->path());
            VERIFY_OK(beside);
            VERIFY_OK(beside->find(SearchKind::Result, base::SearchWords(u"ho so"), 10));
        }
        QCOMPARE(locks(), before);
        // What would take them away, so that this test knows it looks at the right thing.
        QFile other(m_town->path());
        QVERIFY(other.open(QIODevice::ReadOnly));
        other.close();
        QVERIFY(locks() < before);
    }

private:
    std::unique_ptr<DataFileFixture> m_town;
    QStringList m_folded; ///< every result of the town
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
