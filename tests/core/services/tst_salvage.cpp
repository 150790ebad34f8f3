#include "core/base/operatingsystem.h"
#include "core/services/attachmentstore.h"
#include "core/services/filecheck.h"
#include "core/services/formdraft.h"
#include "core/services/safety/changedpages.h"
#include "core/services/safety/placetaking.h"
#include "core/services/safety/restore.h"
#include "core/services/safety/salvage.h"
#include "core/store/connection.h"
#include "core/store/databasecopy.h"
#include "core/store/fileinspection.h"
#include "core/store/salvage/pagefile.h"
#include "core/store/salvage/record.h"
#include "core/store/salvage/treepage.h"
#include "core/store/seal.h"
#include "core/store/statement.h"
#include "core/store/tracechain.h"
#include "support/datafilefixture.h"
#include "support/filebytes.h"
#include "support/filedump.h"
#include "support/soundrows.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QThread>
#include <QtEndian>
#include <QtTest>

#include <algorithm>
#include <atomic>
#include <cstdio>

using base::ErrorCode;
using services::DataFile;
using support::LaidRow;

// Files with random damage are judged in a process of their own each (`--judge SOUND DAMAGED PAGES`), so that a crash
// or an endless loop is seen. DONDOC_SLOW makes them 500 instead of 40.

namespace {

constexpr int pageSize = 4096;
const base::FixedClock clockOfToday(QDate(2022, 8, 12));

base::Result<std::unique_ptr<DataFile>> open(const QString &path)
{
    return DataFile::open(path, clockOfToday, QStringLiteral("thử"));
}

/// Which bytes on the disk the data file has for the content.
QByteArray identityOf(const QString &dataPath, const domain::NewAttachment &content)
{
    return base::fileIdentity(services::AttachmentStore(dataPath).placeOf(content.sha256));
}

bool isSound(const QString &path)
{
    const auto file = open(path);
    return file && (*file)->changedPages().isEmpty();
}

/// A real file with rows of every length: some go on over several pages.
void fill(support::DataFileFixture &office)
{
    const QStringList units{QStringLiteral("ninh sơn"), QStringLiteral("ninh an"), QStringLiteral("ninh lộc"),
        QStringLiteral("ninh vân"), QStringLiteral("ninh ích"), QStringLiteral("ninh hà")};
    int number = 1;
    for (int month = 5; month <= 7; ++month) {
        for (const QString &unit : units) {
            services::NewReport report
                = office.report(unit, {2022, month}, QDate(2022, month, 11), QStringLiteral("%1/BC-UBND").arg(number));
            report.narrative = QStringLiteral("Đã cấp căn cước cho công dân. ").repeated(number * number * 2);
            VERIFY_OK(services::addReport(*office.file, report));
            ++number;
        }
    }
    QVERIFY(services::saveFormDraft(*office.file, QStringLiteral("incoming.entry"), {},
        {{QStringLiteral("narrative"), QStringLiteral("nửa chừng ").repeated(3000)}}));
}

/// 0: what the damaged file gave is right or was recognised, and every row of its undamaged pages was saved.
int judge(const QString &soundPath, const QString &damagedPath, const QString &pageList)
{
    const auto fail = [](const QString &why) {
        std::printf("%s\n", qPrintable(why));
        return 1;
    };
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("a.dondoc"));
    QFile::copy(damagedPath, copy);
    QFile::copy(store::Seal::pathOf(soundPath), store::Seal::pathOf(copy));
    QString verdict;
    {
        const auto sound = open(soundPath);
        const auto file = open(copy);
        const auto faults = file ? services::checkFile(**file) : base::Result<QList<services::FileFault>>(file.error());
        if (!faults)
            verdict = base::codeName(faults.error().code);
        else if (services::isDamaged(*faults))
            verdict = faults->first().code;
        else if (support::dumpOf(**file) != support::dumpOf(**sound))
            return fail(QStringLiteral("read wrong and not recognised"));
    }
    QSet<QString> damaged;
    for (const QString &page : pageList.split(QLatin1Char(',')))
        damaged.insert(page);
    const QString target = folder.filePath(QStringLiteral("b.dondoc"));
    const auto outcome = services::salvage(
        damagedPath, target, services::AttachmentContents::Left, clockOfToday, QStringLiteral("thử"));
    if (!outcome)
        return fail(QStringLiteral("not salvaged: ") + base::sentence(outcome.error()));
    QSet<QString> saved;
    for (const LaidRow &row : support::laidRows(target))
        saved.insert(row.key());
    for (const store::SetAsideRow &row : outcome->rows.setAside)
        saved.insert(LaidRow{row.table, row.values, {}}.key());
    for (const LaidRow &row : support::laidRows(soundPath)) {
        const bool isTouched = std::any_of(
            row.pages.begin(), row.pages.end(), [&](quint32 page) { return damaged.contains(QString::number(page)); });
        // Where the trace ends is written anew by the trace itself.
        if (!isTouched && row.table != QLatin1String("trace_head") && !saved.contains(row.key()))
            return fail(QStringLiteral("lost: ") + row.key().left(200));
    }
    return verdict.isNull() ? 0 : 2;
}

} // namespace

class TestSalvage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        support::DataFileFixture office(clockOfToday.today());
        fill(office);
        const QString path = office.path();
        office.file.reset();
        m_sound = support::readAll(path);
        m_seal = support::readAll(store::Seal::pathOf(path));
        QVERIFY(m_sound.size() > 100 * pageSize && m_sound.size() % pageSize == 0);
        QVERIFY(!m_seal.isEmpty());
    }

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(QStringLiteral("sổ.dondoc"));
        m_new = m_dir->filePath(QStringLiteral("mới.dondoc"));
        place(m_sound);
    }

    void theReaderOfPagesFindsWhatSqliteFinds()
    {
        QHash<QString, qint64> counts;
        bool hasLong = false;
        for (const LaidRow &row : support::laidRows(m_path)) {
            ++counts[row.table];
            hasLong = hasLong || row.pages.size() > 2;
        }
        QVERIFY(hasLong);
        const auto file = open(m_path);
        VERIFY_OK(file);
        const auto schema = store::KnownSchema::read((*file)->connection());
        VERIFY_OK(schema);
        QVERIFY(schema->tables().size() > 30);
        for (const QString &table : schema->tables()) {
            const auto count = (*file)->connection().integer(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(table));
            QVERIFY2(counts.value(table) == *count, qPrintable(table));
        }
        // Row for row, in one table of each kind.
        for (const QString &table : {QStringLiteral("report"), QStringLiteral("plan_recipient")}) {
            QStringList laid;
            for (const LaidRow &row : support::laidRows(m_path)) {
                if (row.table == table)
                    laid.append(row.values.join(QLatin1Char('|')));
            }
            store::Statement rows((*file)->connection(),
                table == QLatin1String("report")
                    ? QStringLiteral("SELECT id, plan_id, unit_id, period, request_id, entry_id, nil, narrative,"
                                     " entered_at, state FROM report ORDER BY id")
                    : QStringLiteral("SELECT plan_id, seq, name, purpose, verbatim FROM plan_recipient"));
            const int columns = table == QLatin1String("report") ? 10 : 5;
            QStringList asked;
            while (rows.next()) {
                QStringList values;
                for (int i = 0; i < columns; ++i)
                    values.append(rows.text(i));
                asked.append(values.join(QLatin1Char('|')));
            }
            laid.sort();
            asked.sort();
            QCOMPARE(laid, asked);
        }
    }

    void aSoundFileIsSavedWhole()
    {
        const auto outcome = save();
        VERIFY_OK(outcome);
        QVERIFY(outcome->rows.faults.isEmpty());
        QVERIFY(outcome->rows.setAside.isEmpty());
        QVERIFY(outcome->rows.doubtful.isEmpty());
        QCOMPARE(outcome->rows.written(), outcome->rows.found());
        QVERIFY(!services::salvageText(*outcome).contains(QStringLiteral("Không tìm thấy")));
        const auto file = open(m_new);
        VERIFY_OK(file);
        QCOMPARE(services::checkFile(**file)->size(), 0);
        const QByteArray dump = support::dumpOf(**file);
        const auto sound = open(m_path);
        QCOMPARE(dump, support::dumpOf(**sound));
        store::Statement line((*file)->connection(),
            QStringLiteral("SELECT act, subject_key, after FROM trace ORDER BY id DESC LIMIT 1"));
        QVERIFY(line.next());
        QCOMPARE(line.text(0), QStringLiteral("file_salvaged"));
        QCOMPARE(line.text(1), QStringLiteral("sổ.dondoc"));
        QVERIFY(line.text(2).contains(QStringLiteral("\"report\":{\"copies\":0,\"found\":18")));
    }

    /// One table may have nearly all the rows: whoever gives up need not wait for it.
    void whetherToGoOnIsAskedWithinATable()
    {
        {
            const auto file = open(m_path);
            VERIFY_OK(file);
            VERIFY_OK((*file)->connection().run(
                QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)"
                               " INSERT INTO setting (key, value) SELECT 'x.' || i, 'y' FROM n")));
        }
        const int pages = int(QFileInfo(m_path).size() / pageSize);
        QMap<QPair<int, int>, int> asked;
        VERIFY_OK(services::salvage(m_path, m_new, services::AttachmentContents::Left, clockOfToday,
            QStringLiteral("thử"), [&](int done, int whole) {
                if (done > 0 && whole != pages) // not while the pages are looked through
                    ++asked[{done, whole}];
                return true;
            }));
        QVERIFY(*std::max_element(asked.cbegin(), asked.cend()) >= 5);
    }

    void theDamagedFileIsNeverTouchedNorOverwritten()
    {
        QByteArray bytes = m_sound;
        bytes.replace(20 * pageSize, pageSize, QByteArray(pageSize, '\0'));
        place(bytes);
        VERIFY_OK(save());
        QCOMPARE(support::readAll(m_path), bytes);
        VERIFY_ERROR(save(), ErrorCode::FileExists);
        m_new = m_path;
        VERIFY_ERROR(save(), ErrorCode::SalvageOwnFile);
        QCOMPARE(support::readAll(m_path), bytes);
    }

    void withoutItsFirstPageEverythingElseIsFound()
    {
        QByteArray bytes = m_sound;
        bytes.replace(0, pageSize, QByteArray(pageSize, '\0'));
        place(bytes);
        VERIFY_ERROR(open(m_path), ErrorCode::FileHeaderDamaged);
        const auto outcome = save();
        VERIFY_OK(outcome);
        QCOMPARE(outcome->rows.faults.keys(), QList<quint32>{1});
        QCOMPARE(outcome->rows.setAside.size(), 0);
        const auto file = open(m_new);
        VERIFY_OK(file);
        QCOMPARE(services::checkFile(**file)->size(), 0);
        const QByteArray dump = support::dumpOf(**file);
        place(m_sound);
        const auto sound = open(m_path);
        QCOMPARE(dump, support::dumpOf(**sound));
    }

    /// Nobody can count what is nowhere; that it is gone is said all the same.
    void whatIsLostWholeIsNamed()
    {
        place(m_sound.first(m_sound.size() / pageSize / 2 * pageSize));
        const auto outcome = save();
        VERIFY_OK(outcome);
        const quint32 pages = quint32(m_sound.size() / pageSize);
        QCOMPARE(outcome->rows.pagesCutOff, pages - pages / 2);
        const QString text = services::salvageText(*outcome);
        QVERIFY2(text.contains(QStringLiteral("thiếu %1 trang cuối").arg(pages - pages / 2)), qPrintable(text));
        QVERIFY(outcome->rows.emptyTables.contains(QStringLiteral("issued_document")));
        QVERIFY2(text.contains(QStringLiteral("Văn bản đã ban hành")), qPrintable(text));
    }

    void aRowWhoseRestIsLostIsReportedNotInvented()
    {
        LaidRow longest;
        for (const LaidRow &row : support::laidRows(m_path)) {
            if (row.table == QLatin1String("report") && row.pages.size() > longest.pages.size())
                longest = row;
        }
        QVERIFY(longest.pages.size() > 3);
        // A page of the row's rest begins with the number of the next one, its own page with the kind of the page.
        const quint32 lost = *std::find_if(longest.pages.begin(), longest.pages.end(),
            [this](quint32 page) { return m_sound.at(qsizetype(page - 1) * pageSize) == 0; });
        QByteArray bytes = m_sound;
        bytes.replace(qsizetype(lost - 1) * pageSize, 4, QByteArray("\xff\xff\xff\xff", 4)); // the way on
        place(bytes);
        const auto outcome = save();
        VERIFY_OK(outcome);
        QStringList partial;
        for (const store::SetAsideRow &row : outcome->rows.setAside) {
            if (row.reason == store::SetAsideReason::Partial)
                partial.append(row.table + QLatin1Char(' ') + row.values.first());
        }
        QCOMPARE(partial, QStringList{QStringLiteral("report ") + longest.values.first()});
        const QJsonArray aside = services::salvageJson(*outcome).value(QStringLiteral("set_aside")).toArray();
        QVERIFY(!aside.isEmpty());
        QVERIFY(services::salvageText(*outcome).contains(QStringLiteral("chỉ đọc được một phần")));
    }

    void whatIsFinishedInTheLogIsSaved()
    {
        auto file = open(m_path);
        VERIFY_OK(file);
        VERIFY_OK((*file)->connection().run(QStringLiteral("PRAGMA wal_autocheckpoint = 0")));
        VERIFY_OK(services::saveFormDraft(
            **file, QStringLiteral("incoming.quick"), {}, {{QStringLiteral("text"), QStringLiteral("chỉ trong log")}}));
        const QString copy = m_dir->filePath(QStringLiteral("chết.dondoc"));
        QVERIFY(QFile::copy(m_path, copy));
        QVERIFY(QFile::copy(m_path + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
        file->reset();
        QVERIFY(!support::readAll(copy).contains("chỉ trong log"));
        m_path = copy;
        const auto outcome = save();
        VERIFY_OK(outcome);
        QVERIFY(outcome->rows.pagesFromLog > 0);
        QVERIFY(support::readAll(m_new).contains("chỉ trong log"));
        VERIFY_OK(open(m_path)); // as after any crash
    }

    void aLogOfAnotherFileOrTimeIsNotLaidOverThisOne()
    {
        const QString log = m_path + QStringLiteral("-wal");
        const QByteArray early = logOfBefore();
        QVERIFY(early.size() > pageSize);
        support::writeAll(log, early); // the file has gone on since
        const QByteArray before = support::readAll(m_path);
        const auto refused = open(m_path);
        VERIFY_ERROR(refused, ErrorCode::FileLogForeign);
        QVERIFY(base::sentence(refused.error()).contains(QStringLiteral("sổ.dondoc-wal")));
        QCOMPARE(support::readAll(m_path), before);
        QCOMPARE(support::readAll(log), early);

        support::DataFileFixture other;
        VERIFY_OK(other.file->connection().run(QStringLiteral("PRAGMA wal_autocheckpoint = 0")));
        VERIFY_OK(other.add(QStringLiteral("ninh sơn"), QDate(2022, 5, 9)));
        support::writeAll(log, support::readAll(other.path() + QStringLiteral("-wal")));
        VERIFY_ERROR(open(m_path), ErrorCode::FileLogForeign);
        QVERIFY(QFile::remove(log));
        VERIFY_OK(open(m_path));
    }

    /// Somebody tidied up while it was being looked at.
    void whatIsNotThereTakesNoPlace()
    {
        const QByteArray before = support::readAll(m_path);
        VERIFY_OK(services::AttachmentStore(m_path).put("scan", QStringLiteral("a.pdf")));
        const QStringList there = QDir(m_dir->path()).entryList();
        VERIFY_ERROR(services::takePlace(m_new, m_path, clockOfToday.today()), ErrorCode::FileMissing);
        VERIFY_ERROR(services::takeRestored(m_path, m_new, clockOfToday.now()), ErrorCode::FileMissing);
        QCOMPARE(support::readAll(m_path), before);
        QCOMPARE(QDir(m_dir->path()).entryList(), there);
    }

    /// As the log of another program that writes, closes the file and opens it again, while this one begins to look.
    void aLogThatComesAndGoesIsNoDamage()
    {
        const QString log = m_path + QStringLiteral("-wal");
        const QByteArray early = logOfBefore();
        std::atomic<bool> isOver = false;
        QElapsedTimer clock;
        clock.start();
        std::atomic<qint64> turnAt = 0;
        std::atomic<qint64> longestPause = 0;
        const auto turn = [&] {
            const qint64 now = clock.elapsed();
            longestPause = qMax(longestPause.load(), now - turnAt.exchange(now));
            QThread::msleep(5);
        };
        const std::unique_ptr<QThread> other(QThread::create([&] {
            while (!isOver) {
                support::writeAll(log, early);
                turn();
                QFile::remove(log);
                turn();
            }
        }));
        other->start();
        QStringList wrong;
        for (int i = 0; i < 40; ++i) {
            longestPause = 0;
            const auto seen = store::inspectFile(m_path);
            // A busy machine may keep the other from its turn for so long that the log does stay.
            constexpr qint64 stays = 80;
            const bool hasStayed = qMax(longestPause.load(), clock.elapsed() - turnAt) >= stays;
            if (!seen && !hasStayed)
                wrong.append(base::codeName(seen.error().code));
        }
        isOver = true;
        other->wait();
        QCOMPARE(wrong, QStringList());
        support::writeAll(log, early);
        VERIFY_ERROR(store::inspectFile(m_path), ErrorCode::FileLogForeign); // one that stays
    }

    /// A power cut while the log is written back may leave half a line in the file; the log has the whole one.
    void halfALineSpeaksAgainstNoLog()
    {
        QVERIFY(!logOfBefore().isEmpty()); // so that the last page of the trace has room
        store::TraceMark end;
        {
            const auto file = open(m_path);
            VERIFY_OK(file);
            const auto last = store::traceEnd((*file)->connection());
            VERIFY_OK(last);
            end = *last;
        }
        QByteArray half = support::readAll(m_path);
        const QByteArray log = logOfBefore(QStringLiteral("ninh tây"), QStringLiteral("ninh quang"));
        QVERIFY(!log.isEmpty());
        // The hash stands in an index as well; in the line that of the line before it goes before.
        static const QRegularExpression twoHashes(QStringLiteral("[0-9a-f]{64}$"));
        qsizetype at = half.indexOf(end.hash.toLatin1());
        while (at >= 0 && !twoHashes.match(QString::fromLatin1(half.mid(at - 64, 64))).hasMatch())
            at = half.indexOf(end.hash.toLatin1(), at + 1);
        QVERIFY(at > 64);
        half[at - 1] = half.at(at - 1) == '0' ? '1' : '0';
        const QString cut = m_dir->filePath(QStringLiteral("mất điện.dondoc"));
        support::writeAll(cut, half);
        support::writeAll(cut + QStringLiteral("-wal"), log);
        const auto file = open(cut);
        VERIFY_OK(file);
        QVERIFY(store::verifyTrace((*file)->connection())->faults.isEmpty());
    }

    /// A journal or log knows its file by the name only: the file that takes the name must not get those of the old
    /// one.
    void whatLaySideBySideWithTheOldFileLeavesWithIt()
    {
        const auto put
            = [this](const char *ending) { support::writeAll(m_path + QLatin1String(ending), QByteArray(600, 'j')); };
        const auto lies
            = [](const QString &path, const char *ending) { return QFileInfo::exists(path + QLatin1String(ending)); };
        VERIFY_OK(save());
        // A seal that stayed where a file was is in nobody's way.
        support::writeAll(
            store::Seal::pathOf(m_dir->filePath(QStringLiteral("sổ.hong-20220812.dondoc"))), "của tệp khác");
        put("-journal");
        put("-wal");
        const auto hong = services::takePlace(m_new, m_path, clockOfToday.today());
        VERIFY_OK(hong);
        for (const char *ending : {"-journal", "-wal"})
            QVERIFY(lies(*hong, ending) && !lies(m_path, ending));
        put("-journal");
        support::writeAll(m_new, m_sound);
        const auto before = services::takeRestored(m_path, m_new, clockOfToday.now());
        VERIFY_OK(before);
        QVERIFY(lies(*before, "-journal") && !lies(m_path, "-journal"));
        VERIFY_OK(open(m_path));

        QVERIFY(QFile::remove(m_path));
        for (const char *ending : {"-journal", "-wal"}) {
            put(ending);
            const auto made = DataFile::create(m_path, clockOfToday, QStringLiteral("thử"));
            VERIFY_ERROR(made, ErrorCode::FileExists);
            QVERIFY(made.error().context.value(QStringLiteral("file")).endsWith(QLatin1String(ending)));
            VERIFY_ERROR(services::checkRestoreTarget(m_path), ErrorCode::FileExists);
            QFile::resize(m_path + QLatin1String(ending), 0); // as SQLite leaves one that is done with
            VERIFY_OK(services::checkRestoreTarget(m_path));
        }
    }

    /// Lost contents are often why one restores, and there may be no room for them twice.
    void contentsThatAreMadeAreNotCopied()
    {
        const QString folder = services::AttachmentStore(m_path).folder();
        const auto make = [this] {
            support::writeAll(m_new, m_sound);
            return services::AttachmentStore(m_new).put("quét", QStringLiteral("a.pdf"));
        };
        const auto content = make();
        VERIFY_OK(content);
        QByteArray identity = identityOf(m_new, *content);
        const auto before = services::takeRestored(m_path, m_new, clockOfToday.now());
        VERIFY_OK(before);
        for (const QString &data : {m_path, *before}) // the power may have been cut in between
            QCOMPARE(identityOf(data, *content), identity);

        // Where they cannot be lent it is restored all the same.
        QVERIFY(QDir(folder).removeRecursively());
        support::writeAll(folder, "no folder");
        VERIFY_OK(make());
        VERIFY_OK(services::takeRestored(m_path, m_new, clockOfToday.now()));
        VERIFY_OK(services::AttachmentStore(m_path).verify(*content));

        QVERIFY(QDir(folder).removeRecursively());
        VERIFY_OK(make());
        identity = identityOf(m_new, *content);
        VERIFY_OK(services::takePlace(m_new, m_path, clockOfToday.today()));
        QCOMPARE(identityOf(m_path, *content), identity);
    }

    /// Ended between two renames: what stands aside is found, and only the old file goes with the log that lies there.
    void aNameThatWasLeftEmptyIsGivenBack()
    {
        const auto lay = [this](const char *name) {
            const QString path = m_dir->filePath(QString::fromUtf8(name));
            support::writeAll(path, m_sound);
            return path;
        };
        lay("khác.hong-20220812.dondoc");
        lay("sổ-2021.dondoc");
        QVERIFY(services::leftAsideOf(m_path).isEmpty());
        VERIFY_OK(save());
        const QString old = lay("sổ.hong-20220812.dondoc");
        const QString made = services::freeNameBeside(m_path, QStringLiteral("da-cuu"));
        QVERIFY(QFile::rename(m_new, made));
        const QString log = m_path + QStringLiteral("-wal");
        support::writeAll(log, QByteArray(600, 'j'));
        VERIFY_ERROR(services::takeBack(old, m_path), ErrorCode::FileExists);
        QVERIFY(QFile::remove(m_path));
        QCOMPARE(services::leftAsideOf(m_path), QStringList{old});
        VERIFY_OK(services::takeBack(old, m_path)); // a copy: the log may be of another one
        QCOMPARE(support::readAll(old), m_sound);
        QVERIFY(QFile::remove(m_path));
        QVERIFY(QFile::remove(log));
        QFile touched(made);
        QVERIFY(touched.open(QIODevice::ReadWrite));
        QVERIFY(touched.setFileTime(QDateTime::currentDateTime().addSecs(5), QFileDevice::FileModificationTime));
        touched.close();
        QCOMPARE(services::leftAsideOf(m_path), (QStringList{made, old}));
        // The contents of the old file lie at the name, and the seal of either.
        VERIFY_OK(services::AttachmentStore(m_path).put("cũ", QStringLiteral("a.pdf")));
        const auto content = services::AttachmentStore(made).put("mới", QStringLiteral("b.pdf"));
        VERIFY_OK(content);
        QVERIFY(QFileInfo::exists(store::Seal::pathOf(m_path)));
        support::writeAll(store::Seal::pathOf(made), "seal");
        const QByteArray identity = identityOf(made, *content);
        VERIFY_OK(services::takeBack(made, m_path));
        QCOMPARE(identityOf(m_path, *content), identity); // moved: there may be no room for two
        QCOMPARE(support::readAll(store::Seal::pathOf(m_path)), QByteArray("seal"));
        VERIFY_OK(services::AttachmentStore(m_path).verify(*content));
        QVERIFY(!QFile::exists(made));
        VERIFY_OK(open(m_path));
    }

    /// Reading it beside its connection would take the connection's locks away.
    void theFileThatIsOpenIsNotTakenForABackup()
    {
        const QString link = m_dir->filePath(QStringLiteral("lối khác.dondoc"));
        QVERIFY(QFile::link(m_path, link));
        auto file = open(m_path);
        VERIFY_OK(file);
        for (const QString &way : {m_path, link}) {
            VERIFY_ERROR(services::verifyBackup(way, {}), ErrorCode::FileUnreadable);
            VERIFY_ERROR(services::restoreBackup({way, m_new, {}}, {}), ErrorCode::FileUnreadable);
        }
        file->reset();
        VERIFY_OK(services::verifyBackup(m_path, {}));
        VERIFY_OK(services::restoreBackup({m_path, m_new, {}}, {}));
    }

    void aLostBitInATextIsRecognisedAndHasToBeAccepted()
    {
        QByteArray bytes = m_sound;
        const qsizetype at = bytes.indexOf("BC-UBND");
        QVERIFY(at > 0);
        bytes[at] = 'C';
        place(bytes);
        auto file = open(m_path);
        VERIFY_OK(file);
        const quint32 page = quint32(at / pageSize + 1);
        QCOMPARE((*file)->changedPages(), QList<quint32>{page});
        const auto faults = services::checkFile(**file);
        QVERIFY(faults->contains({QStringLiteral("page_changed"), QString::number(page)}));
        const QJsonObject draft{{QStringLiteral("text"), QStringLiteral("a")}};
        VERIFY_ERROR(services::saveFormDraft(**file, QStringLiteral("f"), {}, draft), ErrorCode::FilePagesChanged);
        file->reset();
        file = open(m_path); // nothing was decided
        QCOMPARE((*file)->changedPages(), QList<quint32>{page});

        const auto outcome = save();
        VERIFY_OK(outcome);
        QVERIFY(!outcome->rows.doubtful.isEmpty());
        QCOMPARE(outcome->rows.doubtful.first().page, page);

        VERIFY_OK(services::acceptChangedPages(**file));
        VERIFY_OK(services::saveFormDraft(**file, QStringLiteral("f"), {}, draft));
        file->reset();
        file = open(m_path);
        QVERIFY((*file)->changedPages().isEmpty());
    }

    void changedPagesOfAnOlderFileAreAcceptedWithItsUpgrade()
    {
        QFile kept(QStringLiteral(DONDOC_SOURCE_DIR "/tests/fixtures/schema/07.dondoc.z"));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QByteArray bytes = qUncompress(kept.readAll());
        support::writeAll(m_path, bytes);
        {
            auto connection = store::Connection::open(m_path, store::OpenMode::ReadWrite);
            VERIFY_OK(connection);
            const auto mark = store::changeMark(**connection);
            VERIFY_OK(mark);
            connection->reset();
            QFile::remove(store::Seal::pathOf(m_path));
            store::writeSeal(m_path, *mark, QFileInfo(m_path).size() - 1);
            QVERIFY(!QFile::exists(store::Seal::pathOf(m_path))); // reading it would take too long
            store::writeSeal(m_path, *mark, QFileInfo(m_path).size());
        }
        bytes = support::readAll(m_path);
        const qsizetype at = bytes.indexOf("giao ban");
        QVERIFY(at > 0);
        bytes[at] = 'G';
        support::writeAll(m_path, bytes);
        VERIFY_ERROR(open(m_path), ErrorCode::FilePagesChanged);
        QCOMPARE(support::readAll(m_path), bytes);

        auto file = services::openAccepted(m_path, clockOfToday, QStringLiteral("thử"));
        VERIFY_OK(file);
        QCOMPARE((*file)->outcome(), store::MigrationOutcome::Upgraded);
        QVERIFY(QFileInfo::exists((*file)->upgradeCopy()));
        {
            store::Statement line(
                (*file)->connection(), QStringLiteral("SELECT act, after FROM trace ORDER BY id DESC LIMIT 1"));
            QVERIFY(line.next());
            QCOMPARE(line.text(0), QStringLiteral("file_accepted"));
            QCOMPARE(line.text(1), QStringLiteral("{\"changed_pages\":[%1]}").arg(at / pageSize + 1));
        }
        file->reset();
        file = open(m_path);
        VERIFY_OK(file);
        QVERIFY((*file)->changedPages().isEmpty() && !(*file)->whyReadOnly());
    }

    void aCopyOfAnotherStateIsNotTakenForDamage()
    {
        {
            auto file = open(m_path);
            VERIFY_OK(services::saveFormDraft(
                **file, QStringLiteral("f"), {}, {{QStringLiteral("text"), QStringLiteral("a")}}));
        }
        support::writeAll(m_path, m_sound); // put back by hand, beside the seal of the newer one
        const auto file = open(m_path);
        VERIFY_OK(file);
        QVERIFY((*file)->changedPages().isEmpty());
    }

    /// What is only rewritten in the header of the file, or lies elsewhere in it, was not changed by a disk.
    void openingOnAShareOrCopyingIsNotTakenForDamage()
    {
        QVERIFY(isSound(m_path));
        qputenv("DONDOC_FILE_SYSTEM", "nfs");
        QVERIFY(isSound(m_path)); // without the log of a local disk from here on
        QVERIFY(isSound(m_path));
        qunsetenv("DONDOC_FILE_SYSTEM");
        QVERIFY(isSound(m_path));
        QVERIFY(isSound(m_path));
        // Salvaged without a log, and then opened like any other.
        VERIFY_OK(save());
        QVERIFY(isSound(m_new));
        QVERIFY(isSound(m_new));
        // Laid anew, and a copy put in the place by hand: the same state, other pages.
        const QString copy = m_dir->filePath(QStringLiteral("bản sao.dondoc"));
        {
            const auto connection = store::Connection::open(m_path, store::OpenMode::ReadWrite);
            VERIFY_OK(connection);
            support::writeAll(copy, {});
            VERIFY_OK(store::copyDatabase(**connection, copy));
            VERIFY_OK((*connection)->run(QStringLiteral("VACUUM")));
        }
        QVERIFY(isSound(m_path));
        support::writeAll(m_path, support::readAll(copy));
        QVERIFY(isSound(m_path));
    }

    /// Two programs of one account: what the one sealed the other breaks, and who closes last seals again.
    void theSealFollowsWhoeverWrites()
    {
        const QString seal = store::Seal::pathOf(m_path);
        const auto write = [](DataFile &file) {
            static int times = 0;
            return services::saveFormDraft(file, QStringLiteral("f"), {}, {{QStringLiteral("text"), ++times}});
        };
        QVERIFY(isSound(m_path)); // and sealed
        for (const char *kind : {"nfs", ""}) {
            qputenv("DONDOC_FILE_SYSTEM", kind);
            const bool isShare = *kind != '\0';
            auto here = open(m_path);
            VERIFY_OK(here);
            if (isShare)
                VERIFY_OK(write(**here));
            auto there = open(m_path);
            VERIFY_OK(there);
            VERIFY_OK(write(**there));
            there->reset();
            QVERIFY(!QFile::exists(seal)); // what is still open here is not read to be sealed
            if (isShare) {
                support::writeAll(seal, "as another program left it");
                VERIFY_OK(write(**here));
            }
            QVERIFY(!QFile::exists(seal));
            here->reset();
            QVERIFY(QFile::exists(seal));
            QVERIFY(isSound(m_path));
        }
        qunsetenv("DONDOC_FILE_SYSTEM");

        // One that cannot be broken would be taken for that of what is written.
        QVERIFY(QFile::remove(seal));
        QVERIFY(QDir().mkdir(seal));
        auto file = open(m_path);
        VERIFY_OK(file);
        VERIFY_ERROR(write(**file), ErrorCode::WriteFailed);
        QVERIFY(QDir().rmdir(seal));
        VERIFY_OK(write(**file));
    }

    /// Half of a change that was broken off lies in the file; the journal knows what was there.
    void whatWasBrokenOffIsNotSalvaged()
    {
        const QString copy = m_dir->filePath(QStringLiteral("mất điện.dondoc"));
        const QString journal = copy + QStringLiteral("-journal");
        qputenv("DONDOC_FILE_SYSTEM", "nfs");
        {
            const auto connection = store::Connection::open(m_path, store::OpenMode::ReadWrite);
            VERIFY_OK(connection);
            VERIFY_OK((*connection)->run(QStringLiteral("PRAGMA cache_size = 5")));
            VERIFY_OK((*connection)->run(QStringLiteral("BEGIN")));
            VERIFY_OK(
                (*connection)
                    ->run(QStringLiteral("INSERT INTO setting (key, value) VALUES ('office.name', 'nửa chừng')")));
            VERIFY_OK((*connection)->run(QStringLiteral("CREATE TABLE x AS SELECT hex(zeroblob(300000)) AS y")));
            QVERIFY(QFile::copy(m_path + QStringLiteral("-journal"), journal));
            QVERIFY(QFile::copy(m_path, copy));
            VERIFY_OK((*connection)->run(QStringLiteral("ROLLBACK")));
        }
        qunsetenv("DONDOC_FILE_SYSTEM");
        const QByteArray torn = support::readAll(copy);
        QVERIFY(torn.contains(QStringLiteral("nửa chừng").toUtf8()));
        const auto made
            = services::salvage(copy, m_new, services::AttachmentContents::Left, clockOfToday, QStringLiteral("thử"));
        VERIFY_OK(made);
        QCOMPARE(made->rows.source, copy);
        QCOMPARE(support::readAll(copy), torn);
        QVERIFY(QFile::exists(journal));
        const auto file = open(m_new);
        VERIFY_OK(file);
        QCOMPARE(
            *(*file)->connection().integer(QStringLiteral("SELECT count(*) FROM setting WHERE value LIKE 'nửa%'")), 0);
        QVERIFY(QDir(m_dir->path()).entryList({QStringLiteral("*.goc*")}).isEmpty());
    }

    /// Every row of many pages claims one long chain: read for each of them with each table it would take hours.
    void aChainThatManyRowsClaimIsNotReadForAll()
    {
        constexpr quint32 chainPages = 1000;
        constexpr int leaves = 40;
        constexpr int rows = 250;
        QByteArray bytes = m_sound;
        const quint32 first = quint32(bytes.size() / pageSize) + 1;
        const auto put32
            = [](QByteArray &page, qsizetype at, quint32 number) { qToBigEndian(number, page.data() + at); };
        for (quint32 i = 0; i < chainPages; ++i) {
            QByteArray page(pageSize, '\1');
            put32(page, 0, i + 1 < chainPages ? first + i + 1 : 0);
            bytes += page;
        }
        // Index cells: the size of the payload in a varint, what lies on the page, the first page of the rest.
        constexpr quint64 usable = pageSize;
        constexpr quint64 least = (usable - 12) * 32 / 255 - 23;
        constexpr quint64 payload = least + quint64(chainPages) * (usable - 4);
        QByteArray cell;
        for (int shift = 21; shift >= 0; shift -= 7)
            cell.append(char((payload >> shift & 0x7f) | (shift > 0 ? 0x80 : 0)));
        cell += QByteArray(qsizetype(least), '\1') + QByteArray(4, '\0');
        put32(cell, cell.size() - 4, first);
        for (int i = 0; i < leaves; ++i) {
            QByteArray page(pageSize, '\0');
            page[0] = 10; // leaf of an index
            qToBigEndian(quint16(rows), page.data() + 3);
            for (int row = 0; row < rows; ++row)
                qToBigEndian(quint16(pageSize - cell.size()), page.data() + 8 + 2 * row); // all of them the same one
            page.replace(pageSize - cell.size(), cell.size(), cell);
            bytes += page;
        }
        support::writeAll(m_path, bytes);
        const auto salvaged = save();
        VERIFY_OK(salvaged);
        QVERIFY(salvaged->rows.written() > 0);
    }

    /// The sums of a log and the sizes in a record are no secret: who writes a file can claim anything.
    void whatAFileClaimsIsHeldAgainstWhatIsThere()
    {
        QByteArray log(32, '\0');
        const auto put
            = [](QByteArray &bytes, qsizetype at, quint32 number) { qToBigEndian(number, bytes.data() + at); };
        quint32 first = 0;
        quint32 second = 0;
        const auto add = [&](const QByteArray &bytes) {
            for (qsizetype at = 0; at < bytes.size(); at += 8) {
                first += qFromBigEndian<quint32>(bytes.constData() + at) + second;
                second += qFromBigEndian<quint32>(bytes.constData() + at + 4) + first;
            }
        };
        put(log, 0, 0x377f0683);
        put(log, 4, 3007000);
        put(log, 8, pageSize);
        add(log.first(24));
        put(log, 24, first);
        put(log, 28, second);
        const quint32 pages = quint32(m_sound.size() / pageSize);
        for (const quint32 number : {quint32(1), quint32(0xfffffff0), pages + 3}) {
            const QByteArray page = number == 1 ? m_sound.first(pageSize) : QByteArray(pageSize, '\0');
            QByteArray frame(24, '\0');
            put(frame, 0, number);
            put(frame, 4, 0xffffffff); // pages in the file
            add(frame.first(8));
            add(page);
            put(frame, 16, first);
            put(frame, 20, second);
            log += frame + page;
        }
        support::writeAll(m_path + QStringLiteral("-wal"), log);
        {
            const auto file = store::PageFile::open(m_path, store::PageFile::Log::LaidOver);
            VERIFY_OK(file);
            QCOMPARE(file->log().places.size(), 3);
            QCOMPARE(file->pageCount(), pages + 3);
            // A row that says it is larger than all of the file is not followed along the pages it names.
            store::Cell cell;
            cell.local = "start";
            cell.payloadSize = 999'999'999;
            cell.overflow = 2;
            QList<quint32> chain;
            QByteArray start;
            QVERIFY(!store::readPayload(*file, cell, &chain, &start));
            QVERIFY(chain.isEmpty());
            QCOMPARE(start, cell.local);
        }
        // The search for the version can be broken off as well.
        int asked = 0;
        const auto stopped = services::salvage(m_path, m_new, services::AttachmentContents::Left, clockOfToday,
            QStringLiteral("thử"), [&asked](int done, int) { return ++asked < 2 || done > 0; });
        VERIFY_ERROR(stopped, ErrorCode::Cancelled);
        QCOMPARE(asked, 2);

        // A record that is all header: no table has as many columns.
        const auto ofColumns = [](int count) {
            const int size = count + 2;
            return QByteArray(1, char(0x80 | size >> 7)) + QByteArray(1, char(size & 0x7f)) + QByteArray(count, '\0');
        };
        QCOMPARE(store::readRecord(ofColumns(2000))->size(), 2000);
        QVERIFY(!store::readRecord(ofColumns(2001)));
    }

    void wrongHeadersAndMissingTablesHaveTheirOwnWords_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, int at, const char *hex, ErrorCode code) {
            QTest::newRow(name) << at << QByteArray::fromHex(hex) << int(code);
        };
        row("magic", 0, "ff", ErrorCode::FileHeaderDamaged);
        row("page size", 16, "20", ErrorCode::FileHeaderDamaged);
        row("fraction", 21, "41", ErrorCode::FileHeaderDamaged);
        row("encoding", 56, "00000003", ErrorCode::FileHeaderDamaged);
        row("free list", 36, "00ffffff", ErrorCode::FileHeaderDamaged);
        row("version", 60, "00000003", ErrorCode::FileHeaderDamaged);
        row("application id", 68, "00000000", ErrorCode::FileHeaderDamaged);
        row("schema page", 100, "00", ErrorCode::FileDamaged);
        row("root of a table", 3 * pageSize, "00", ErrorCode::FileDamaged);
    }

    void wrongHeadersAndMissingTablesHaveTheirOwnWords()
    {
        QFETCH(int, at);
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        QByteArray damaged = m_sound;
        damaged.replace(at, bytes.size(), bytes);
        place(damaged);
        const auto file = open(m_path);
        VERIFY_ERROR(file, ErrorCode(code));
        QVERIFY(!base::sentence(file.error()).contains(QLatin1Char('{')));
        QCOMPARE(support::readAll(m_path), damaged);
        VERIFY_OK(save());
    }

    void randomDamageIsReadRightOrRecognised()
    {
        const int files = qEnvironmentVariableIsSet("DONDOC_SLOW") ? 500 : 40;
        const uint first = qEnvironmentVariableIntValue("DONDOC_SEED");
        const QString sound = m_dir->filePath(QStringLiteral("sound.dondoc"));
        support::writeAll(sound, m_sound);
        support::writeAll(store::Seal::pathOf(sound), m_seal);
        int recognised = 0;
        for (uint seed = first; seed < first + uint(files); ++seed) {
            QSet<quint32> pages;
            support::writeAll(m_path, damage(seed, pages));
            QStringList list;
            for (const quint32 page : std::as_const(pages))
                list.append(QString::number(page));
            QProcess judge;
            judge.setProcessChannelMode(QProcess::MergedChannels);
            judge.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--judge"), sound, m_path, list.join(QLatin1Char(','))});
            const bool ended = judge.waitForFinished(60000);
            const QByteArray said = judge.readAll();
            QVERIFY2(ended && judge.exitStatus() == QProcess::NormalExit && judge.exitCode() != 1,
                qPrintable(QStringLiteral("seed %1, pages %2: %3")
                               .arg(QString::number(seed), list.join(QLatin1Char(',')), QString::fromUtf8(said))));
            recognised += judge.exitCode() == 2 ? 1 : 0;
        }
        QVERIFY(recognised > files / 2);
    }

private:
    void place(const QByteArray &bytes)
    {
        support::writeAll(m_path, bytes);
        support::writeAll(store::Seal::pathOf(m_path), m_seal);
    }

    /// A log of the file from before it was worked with and closed again.
    QByteArray logOfBefore(
        const QString &first = QStringLiteral("ninh ích"), const QString &second = QStringLiteral("ninh sơn")) const
    {
        const auto file = open(m_path);
        if (!file || !(*file)->connection().run(QStringLiteral("PRAGMA wal_autocheckpoint = 0")))
            return {};
        services::NewReport report;
        const auto catalogue = services::UnitCatalogue::read(**file);
        report.unit = catalogue->resolve(first)->id;
        report.period = domain::Period{2022, 8};
        report.arrivedOn = QDate(2022, 8, 9);
        if (!services::addReport(**file, report))
            return {};
        QByteArray log = support::readAll(m_path + QStringLiteral("-wal"));
        report.unit = catalogue->resolve(second)->id;
        return services::addReport(**file, report) ? log : QByteArray();
    }

    base::Result<services::SalvageOutcome> save() const
    {
        return services::salvage(
            m_path, m_new, services::AttachmentContents::Copied, clockOfToday, QStringLiteral("thử"));
    }

    /// The sound file with some damage; `pages`: those that are not as they were.
    QByteArray damage(uint seed, QSet<quint32> &pages) const
    {
        QRandomGenerator chance(seed * 7919 + 1);
        QByteArray bytes = m_sound;
        const int count = int(bytes.size() / pageSize);
        const auto touch = [&](int page) { pages.insert(quint32(page + 1)); };
        switch (seed % 5) {
        case 0:
            for (int flips = chance.bounded(1, 9); flips > 0; --flips) {
                const int at = chance.bounded(int(bytes.size()));
                bytes[at] = char(bytes.at(at) ^ (1 << chance.bounded(8)));
                touch(at / pageSize);
            }
            break;
        case 1: {
            const int size = chance.bounded(pageSize * 4, int(bytes.size()));
            bytes.truncate(size);
            for (int page = size / pageSize; page < count; ++page)
                touch(page);
            break;
        }
        case 2:
            for (int zeroed = chance.bounded(1, 4); zeroed > 0; --zeroed) {
                const int page = chance.bounded(count);
                bytes.replace(page * pageSize, pageSize, QByteArray(pageSize, '\0'));
                touch(page);
            }
            break;
        case 3: {
            const int one = chance.bounded(1, count);
            const int other = chance.bounded(1, count);
            const QByteArray kept = bytes.mid(one * pageSize, pageSize);
            bytes.replace(one * pageSize, pageSize, bytes.mid(other * pageSize, pageSize));
            bytes.replace(other * pageSize, pageSize, kept);
            touch(one);
            touch(other);
            break;
        }
        default: {
            const int at = chance.bounded(int(bytes.size()) - 600);
            for (int i = at; i < at + 600; ++i)
                bytes[i] = char(chance.bounded(256));
            touch(at / pageSize);
            touch((at + 599) / pageSize);
        }
        }
        return bytes;
    }

    QByteArray m_sound;
    QByteArray m_seal;
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    QString m_new;
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments.at(1) == QLatin1String("--judge"))
        return judge(arguments.at(2), arguments.at(3), arguments.at(4));
    TestSalvage test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_salvage.moc"
