#include "core/services/safety/backup.h"
#include "support/bigfile.h"
#include "support/datafilefixture.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTimer>
#include <QtTest>

#include <algorithm>
#include <thread>

#include <sqlite3.h>

// A backup of a data file of 500 MB against SQLite's own: ".backup" and an integrity check of the copy, in the same
// run. Printed, never asserted. DONDOC_BENCH_MB sets another size.

namespace {

/// What `sqlite3 FILE ".backup COPY"` and `sqlite3 COPY "PRAGMA integrity_check"` do.
void plainBackup(const QString &path, const QString &copy)
{
    sqlite3 *from = nullptr;
    sqlite3 *into = nullptr;
    sqlite3_open(path.toUtf8().constData(), &from);
    sqlite3_open(copy.toUtf8().constData(), &into);
    sqlite3_backup *backup = sqlite3_backup_init(into, "main", from, "main");
    sqlite3_backup_step(backup, -1);
    sqlite3_backup_finish(backup);
    sqlite3_close(from);
    sqlite3_close(into);
    sqlite3_open(copy.toUtf8().constData(), &into);
    support::runSql(into, "PRAGMA integrity_check");
    sqlite3_close(into);
}

} // namespace

class BenchBackup : public QObject {
    Q_OBJECT

private slots:
    void backupOfALargeFile()
    {
        const int megabytes = support::benchMegabytes();
        support::DataFileFixture office;
        const QString path = office.path();
        office.file.reset();
        support::growFile(path, megabytes);
        office.reopen();
        QTemporaryDir place;
        services::BackupRequest request;
        request.dataPath = path;
        request.folder = place.path();
        request.evenUnchanged = true;

        for (int round = 0; round < 3; ++round) {
            QElapsedTimer clock;
            clock.start();
            const QString copy = place.filePath(QStringLiteral("plain.sqlite"));
            plainBackup(path, copy);
            const qint64 plain = clock.restart();
            QFile::remove(copy);

            // The thread of the window goes on: how long does a turn of its loop take at most?
            qint64 longest = 0;
            qint64 ours = 0;
            QTimer frames;
            QElapsedTimer frame;
            QEventLoop loop;
            connect(&frames, &QTimer::timeout, this, [&] {
                longest = std::max(longest, frame.restart());
                (void)services::changeState(*office.file);
            });
            base::Result<services::BackupOutcome> made = base::Error{base::ErrorCode::Cancelled, {}};
            std::thread worker([&] {
                QElapsedTimer own;
                own.start();
                made = services::makeBackup(request, office.clock);
                ours = own.elapsed();
                QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
            });
            frame.start();
            frames.start(8);
            loop.exec();
            worker.join();
            VERIFY_OK(made);
            qInfo("%d MB: plain %lld ms, ours %lld ms, ratio %.2f; longest turn of the loop %lld ms (every 8 ms)",
                int(made->backup.size >> 20), static_cast<long long>(plain), static_cast<long long>(ours),
                double(ours) / double(plain), static_cast<long long>(longest));
            QFile::remove(made->backup.path);
            QFile::remove(services::manifestPath(made->backup.path));
        }
    }
};

QTEST_MAIN(BenchBackup)
#include "bench_backup.moc"
