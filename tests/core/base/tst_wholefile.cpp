#include "core/base/wholefile.h"
#include "support/filebytes.h"
#include "support/resultcheck.h"

#include <QTemporaryDir>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <sys/resource.h>

#include <csignal>
#endif

using base::ErrorCode;
using base::WholeFile;

/// A file is written whole or not at all.
class TestWholeFile : public QObject {
    Q_OBJECT

private slots:
    void init() { support::writeAll(path(), "cũ"); }

    void whatIsCommittedIsThere()
    {
        VERIFY_OK(base::writeWholeFile(path(), "mới"));
        QCOMPARE(support::readAll(path()), QByteArray("mới"));
    }

    void whatIsNotCommittedChangesNothing()
    {
        {
            WholeFile file(path());
            VERIFY_OK(file.open());
            file.device().write("mới");
        }
        QCOMPARE(support::readAll(path()), QByteArray("cũ"));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files).size(), 1);
    }

#ifdef Q_OS_UNIX
    /// In the middle of a block: the system takes a part of it and says only then that there is no room.
    void aDiskThatFillsUpChangesNothing_data()
    {
        QTest::addColumn<int>("blocks");
        QTest::addColumn<int>("size");
        QTest::newRow("one block and nothing after it that could fail") << 1 << 200000;
        QTest::newRow("the last of some") << 4 << 30000;
        QTest::newRow("large ones") << 20 << 30000;
        QTest::newRow("small ones") << 400 << 500;
    }

    void aDiskThatFillsUpChangesNothing()
    {
        QFETCH(int, blocks);
        QFETCH(int, size);
        constexpr rlim_t room = 100000;
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto whenFull = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{room, before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const base::Result<void> written = [&] {
            WholeFile file(path());
            base::Result<void> done = file.open();
            for (int i = 0; i < blocks; ++i)
                file.device().write(QByteArray(size, 'x'));
            return done ? file.commit() : done;
        }();
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, whenFull);
        QVERIFY(!written);
        QVERIFY(written.error().code == ErrorCode::DiskFull || written.error().code == ErrorCode::WriteFailed);
        QCOMPARE(support::readAll(path()), QByteArray("cũ"));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files).size(), 1);
    }
#endif

    void whatStandsInTheWayIsSaidBeforeAByteIsWritten()
    {
        WholeFile missing(m_folder.filePath(QStringLiteral("không có/a.pdf")));
        VERIFY_ERROR(missing.open(), ErrorCode::FolderMissing);
        WholeFile folder(m_folder.path());
        VERIFY_ERROR(folder.open(), ErrorCode::WriteFailed);
    }

private:
    QString path() const
    {
        return m_folder.filePath(QStringLiteral("a.pdf"));
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestWholeFile)
#include "tst_wholefile.moc"
