#include "ui/widgets/loosethread.h"

#include <QSemaphore>
#include <QtTest>

using widgets::LooseThread;

namespace {

/// Asks a place, and hears the answer if it is still there.
class Asker : public QObject {
    Q_OBJECT

public:
    explicit Asker(int &heard) : m_heard(heard) { }
    /// Answers when `place` lets it, and then says so to `hasAnswered`.
    void ask(QSemaphore &place, QSemaphore &hasAnswered)
    {
        m_thread.begin([asker = QPointer(this), &place, &hasAnswered] {
            place.acquire();
            LooseThread::tell(asker, [](Asker &asked) { asked.hear(); });
            hasAnswered.release();
        });
    }
    bool isAsking() const { return m_thread.isRunning(); }

private:
    void hear()
    {
        m_thread.end();
        ++m_heard;
    }

    int &m_heard;
    LooseThread m_thread{QStringLiteral("asking")};
};

} // namespace

/// Work that may have to do with a place that does not answer.
class TestLooseThread : public QObject {
    Q_OBJECT

private slots:
    void itAnswersAndCanBeAskedAgain()
    {
        m_place.release(2);
        int heard = 0;
        Asker asker(heard);
        for (int i = 1; i <= 2; ++i) {
            asker.ask(m_place, m_hasAnswered);
            QVERIFY(asker.isAsking());
            QTRY_COMPARE(heard, i);
            QVERIFY(!asker.isAsking());
            QVERIFY(m_hasAnswered.tryAcquire(1, 10000));
        }
    }

    void whoGoesDoesNotWaitForAPlaceThatIsSilent()
    {
        int heard = 0;
        {
            Asker asker(heard);
            asker.ask(m_place, m_hasAnswered);
        } // would not come back
        m_place.release(); // answers after all: nobody hears it
        QVERIFY(m_hasAnswered.tryAcquire(1, 10000));
        QCoreApplication::processEvents();
        QCOMPARE(heard, 0);
    }

private:
    // A thread that was left to itself may be in them when the test has ended.
    QSemaphore m_place;
    QSemaphore m_hasAnswered;
};

QTEST_GUILESS_MAIN(TestLooseThread)
#include "tst_loosethread.moc"
