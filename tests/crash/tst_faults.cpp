#include "core/base/errortext.h"
#include "core/services/attachmentstore.h"
#include "core/services/safety/filelock.h"
#include "core/services/safety/placetaking.h"
#include "core/store/connection.h"
#include "core/store/migrator.h"
#include "crash/actledger.h"
#include "crash/actwriter.h"
#include "crash/faultytry.h"
#include "support/filebytes.h"
#include "support/resultcheck.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>
#include <optional>
#include <utility>

// The disk fails at the n-th call that writes, below SQLite and Qt, in five ways. Whatever fails: what was acknowledged
// is there, what was not is not there by half, a refusal has a sentence, the file is sound, and work goes on when the
// cause is gone. Up to 40 evenly spread n for each kind of work; with DONDOC_SLOW=1 every n with every fault.

namespace {

const QDate today(2022, 10, 11);
const base::FixedClock fixedClock(today);

base::Result<std::unique_ptr<services::DataFile>> openFile(const QString &path)
{
    return services::DataFile::open(path, fixedClock, QStringLiteral("thử"));
}

} // namespace

class TestFaults : public QObject {
    Q_OBJECT

private:
    /// Reports, tasks, difficulties, undo, issuing, files: acts of a writer on an open file, then it is closed.
    class Saving : public crash::Try {
    public:
        explicit Saving(const QString &office, quint32 seed) : m_office(office), m_seed(seed) { }

        void prepare() override
        {
            QFile::copy(m_office, path(QStringLiteral("thử.dondoc")));
            auto opened = openFile(path(QStringLiteral("thử.dondoc")));
            if (!opened)
                qFatal("%s", qPrintable(base::sentence(opened.error())));
            m_file = *std::move(opened);
            m_writer = std::make_unique<crash::ActWriter>(
                *m_file, m_seed, 1, [this](const QByteArray &line) { m_ledger.hear(line); });
        }

        void work() override
        {
            for (int i = 0; i < 12; ++i)
                remember(m_writer->act());
        }

        QStringList look() override
        {
            // The same file that is still open, work that goes on, and the next start of the program.
            QStringList wrong = m_silent + crash::faultsOf(*m_file, {m_ledger});
            const int before = m_ledger.acknowledged();
            for (int i = 0; i < 4; ++i)
                remember(m_writer->act());
            if (m_ledger.acknowledged() < before + 2)
                wrong.append(QStringLiteral("work does not go on: ") + m_ledger.failures().join(QLatin1Char(' ')));
            m_writer.reset();
            m_file.reset();
            const auto again = openFile(path(QStringLiteral("thử.dondoc")));
            if (!again)
                return wrong + QStringList{base::sentence(again.error())};
            return wrong + crash::faultsOf(**again, {m_ledger});
        }

    private:
        void remember(const base::Result<void> &done)
        {
            if (!done && base::sentence(done.error()).size() < 20)
                m_silent.append(QStringLiteral("no sentence for ") + base::codeName(done.error().code));
        }

        QString m_office;
        quint32 m_seed;
        crash::ActLedger m_ledger;
        std::unique_ptr<services::DataFile> m_file;
        std::unique_ptr<crash::ActWriter> m_writer;
        QStringList m_silent;
    };

    /// A new file.
    class Creating : public crash::Try {
    public:
        void prepare() override { }
        void work() override
        {
            const auto made = services::DataFile::create(path(QStringLiteral("mới.dondoc")), fixedClock, {});
            m_isDone = bool(made);
            m_sentence = made ? QString() : base::sentence(made.error());
        }
        QStringList look() override
        {
            const QString file = path(QStringLiteral("mới.dondoc"));
            if (m_isDone) {
                const auto opened = openFile(file);
                return opened ? crash::faultsOf(**opened, {}) : QStringList{base::sentence(opened.error())};
            }
            if (m_sentence.size() < 30)
                return {QStringLiteral("no sentence")};
            if (QFile::exists(file)) {
                // Created, and not to be opened just now: whole all the same.
                const auto opened = openFile(file);
                return opened ? crash::faultsOf(**opened, {}) : QStringList{base::sentence(opened.error())};
            }
            const auto again = services::DataFile::create(file, fixedClock, {});
            return again ? crash::faultsOf(**again, {}) : QStringList{base::sentence(again.error())};
        }

    private:
        bool m_isDone = false;
        QString m_sentence;
    };

    /// A file of an older program is brought up to date when it is opened.
    class Upgrading : public crash::Try {
    public:
        void prepare() override
        {
            auto made = store::Connection::create(path(QStringLiteral("cũ.dondoc")));
            if (!made)
                qFatal("%s", qPrintable(base::sentence(made.error())));
            constexpr int oldVersion = 5;
            const auto migrated
                = store::migrate(**made, store::builtinMigrations().first(oldVersion), fixedClock.now());
            if (migrated.error)
                qFatal("%s", qPrintable(base::sentence(*migrated.error)));
            if (!(*made)->run(QStringLiteral("INSERT INTO setting (key, value) VALUES ('office.name', 'cũ')")))
                qFatal("no row");
        }
        void work() override
        {
            const auto opened = openFile(path(QStringLiteral("cũ.dondoc")));
            m_sentence
                = opened ? QStringLiteral("opened, and so it has nothing to say") : base::sentence(opened.error());
        }
        QStringList look() override
        {
            if (m_sentence.size() < 30)
                return {QStringLiteral("no sentence")};
            const auto opened = openFile(path(QStringLiteral("cũ.dondoc")));
            if (!opened)
                return {base::sentence(opened.error())};
            QStringList wrong = crash::faultsOf(**opened, {});
            const auto version = (*opened)->connection().integer(QStringLiteral("PRAGMA user_version"));
            if (!version || *version != store::builtinMigrations().last().version)
                wrong.append(QStringLiteral("not upgraded"));
            const auto rows
                = (*opened)->connection().integer(QStringLiteral("SELECT count(*) FROM setting WHERE value = 'cũ'"));
            if (!rows || *rows != 1)
                wrong.append(QStringLiteral("the row is lost"));
            return wrong;
        }

    private:
        QString m_sentence;
    };

    /// The right to write is taken and given back. What a disk that went left of it keeps nobody waiting, who was at
    /// it.
    class Holding : public crash::Try {
    public:
        void prepare() override { support::writeAll(m_data, "x"); }
        void work() override
        {
            services::FileLock lock(m_data);
            m_result = lock.hold();
            (void)lock.hold(); // and again while it fails
        }
        QStringList look() override
        {
            QStringList wrong;
            if (!*m_result)
                wrong.append(
                    QStringLiteral("the lock speaks before the write does: ") + base::sentence(m_result->error()));
            services::FileLock again(m_data);
            const base::Result<void> held = again.hold();
            if (!held)
                wrong.append(base::sentence(held.error()));
            return wrong;
        }

    private:
        QString m_data = path(QStringLiteral("a.dondoc"));
        std::optional<base::Result<void>> m_result;
    };

    /// A restored file takes the place of the one in use. A disk that is dead from a call on stands for an end there.
    class Taking : public crash::Try {
    public:
        Taking(QByteArray bytes, bool hasLog) : m_old(std::move(bytes)), m_hasLog(hasLog) { m_new.append("new"); }

        void prepare() override
        {
            support::writeAll(m_path, m_old);
            support::writeAll(m_made, m_new);
            support::writeAll(m_path + QStringLiteral(".dau"), "seal");
            for (const QString &data : {m_path, m_made}) {
                const QString folder = services::AttachmentStore(data).folder();
                QDir().mkpath(folder);
                support::writeAll(folder + QStringLiteral("/của"), QFileInfo(data).fileName().toUtf8());
            }
            // What only the new one has: lost contents are often why one restores.
            if (const auto put = services::AttachmentStore(m_made).put("scan", QStringLiteral("a.pdf")); put)
                m_content = put->sha256;
            if (m_hasLog)
                support::writeAll(m_path + m_log, "log");
        }
        void work() override { m_result = services::takeRestored(m_path, m_made, fixedClock.now()); }
        QStringList look() override
        {
            const bool isDone = bool(*m_result);
            if (!QFile::exists(m_path)) {
                const QStringList left = services::leftAsideOf(m_path);
                if (!m_hasLog || isDone || left.isEmpty() || !services::takeBack(left.first(), m_path))
                    return {QStringLiteral("the name stands empty")};
            }
            QStringList wrong;
            const QByteArray here = support::readAll(m_path);
            const bool isOld = here == m_old;
            if (!isOld && here != m_new)
                wrong.append(QStringLiteral("another file"));
            if (isDone && isOld)
                wrong.append(QStringLiteral("not taken"));
            if (isOld && support::readAll(m_path + QStringLiteral(".dau")) != "seal")
                wrong.append(QStringLiteral("the old file without its seal"));
            if (!isOld && services::AttachmentStore(m_path).sizeOf(m_content) == 0)
                wrong.append(QStringLiteral("a content is missing"));
            if (m_hasLog && isOld != QFile::exists(m_path + m_log))
                wrong.append(QStringLiteral("the log lies with the wrong file"));
            if (isDone
                && support::readAll(services::AttachmentStore(m_path).folder() + QStringLiteral("/của")) != "b.dondoc")
                wrong.append(QStringLiteral("contents of the other file"));
            QList<QByteArray> all;
            for (const QFileInfo &file : QDir(dir.path()).entryInfoList({QStringLiteral("*.dondoc")}, QDir::Files))
                all.append(support::readAll(file.filePath()));
            if (!all.contains(m_old) || !all.contains(m_new))
                wrong.append(QStringLiteral("a file is lost"));
            return wrong;
        }

    private:
        QByteArray m_old;
        QByteArray m_new = m_old;
        bool m_hasLog;
        QString m_path = path(QStringLiteral("a.dondoc"));
        QString m_made = path(QStringLiteral("b.dondoc"));
        QString m_log = QStringLiteral("-wal");
        QString m_content;
        std::optional<base::Result<QString>> m_result;
    };

private slots:
    void initTestCase()
    {
        m_office = m_folder.filePath(QStringLiteral("gốc.dondoc"));
        VERIFY_OK(services::DataFile::create(m_office, fixedClock, QStringLiteral("thử")));
    }

    void theDoorsAreOurs()
    {
        const QTemporaryDir dir;
        faultyio::watch(dir.path().toStdString());
        faultyio::arm(2, faultyio::Fault::IoError);
        QFile file(dir.filePath(QStringLiteral("a")));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)); // 1: created
        QCOMPARE(file.write("x"), qint64(-1));
        QCOMPARE(faultyio::disarm(), std::string("write a"));
        auto made = store::Connection::create(dir.filePath(QStringLiteral("b.dondoc")));
        QVERIFY(made);
        QVERIFY((*made)->run(QStringLiteral("CREATE TABLE t (a)")));
        QVERIFY(faultyio::counted() > 5); // SQLite goes through them as well
    }

    void aSave_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= (crash::isSlow() ? 8U : 1U); ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void aSave()
    {
        QFETCH(quint32, seed);
        crash::tryAll([&] { return std::make_unique<Saving>(m_office, seed); });
    }

    void aNewFile()
    {
        crash::tryAll([] { return std::make_unique<Creating>(); });
    }

    void anUpgrade()
    {
        crash::tryAll([] { return std::make_unique<Upgrading>(); });
    }

    void theRightToWrite()
    {
        crash::tryAll([] { return std::make_unique<Holding>(); });
    }

    void aPlaceThatIsTaken()
    {
        for (const bool hasLog : {false, true})
            crash::tryAll([&] { return std::make_unique<Taking>(support::readAll(m_office), hasLog); });
    }

private:
    QTemporaryDir m_folder;
    QString m_office;
};

QTEST_GUILESS_MAIN(TestFaults)

#include "tst_faults.moc"
