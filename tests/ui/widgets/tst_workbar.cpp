#include "support/resultcheck.h"
#include "ui/theme/theme.h"
#include "ui/widgets/workbar.h"

#include <QPushButton>
#include <QThread>
#include <QtTest>

using base::ErrorCode;
using base::Result;
using widgets::WorkBar;

namespace {

/// Works until it is told to stop.
Result<int> endless(const base::Progress &progress)
{
    while (progress(1, 4))
        QThread::msleep(1);
    return base::Error{ErrorCode::Cancelled, {}};
}

} // namespace

/// Long work beside the window.
class TestWorkBar : public QObject {
    Q_OBJECT

private slots:
    void worksInAThreadOfItsOwnAndEndsInTheWindows()
    {
        WorkBar bar(m_theme);
        const QThread *worker = nullptr;
        const QThread *told = nullptr;
        std::optional<Result<int>> result;
        connect(&bar, &WorkBar::finished, this, [&](const Result<int> &end) {
            told = QThread::currentThread();
            result = end;
        });
        bar.start(QStringLiteral("Đang lưu"), [&](const base::Progress &) -> Result<int> {
            worker = QThread::currentThread();
            return 7;
        });
        QVERIFY(bar.isRunning());
        QTRY_VERIFY(result);
        QVERIFY(!bar.isRunning());
        VERIFY_OK(*result);
        QCOMPARE(**result, 7);
        QCOMPARE(told, QThread::currentThread());
        QVERIFY(worker && worker != told);
        QVERIFY(bar.isHidden()); // short work needs no words
    }

    void longWorkIsToldAndStoppedByItsButton()
    {
        WorkBar bar(m_theme);
        std::optional<Result<int>> result;
        connect(&bar, &WorkBar::finished, this, [&](const Result<int> &end) { result = end; });
        bar.start(QStringLiteral("Đang lưu “a.pdf”"), endless);
        QTRY_VERIFY(bar.isVisible());
        QCOMPARE(bar.sentence(), QStringLiteral("Đang lưu “a.pdf”"));
        QTRY_COMPARE(bar.progress(), 25);
        auto *stop = bar.findChild<QPushButton *>(QStringLiteral("workStop"));
        stop->setFocus();
        QTest::keyClick(stop, Qt::Key_Space);
        QTRY_VERIFY(result);
        VERIFY_ERROR(*result, ErrorCode::Cancelled);
        QVERIFY(bar.isHidden());
        // And again.
        result.reset();
        bar.start(QStringLiteral("Đang in"), [](const base::Progress &) -> Result<int> { return 1; });
        QTRY_VERIFY(result);
        VERIFY_OK(*result);
    }

    void aWindowThatIsClosedMeanwhileWaits()
    {
        std::atomic<bool> done = false;
        {
            WorkBar bar(m_theme);
            bar.start(QStringLiteral("Đang lưu"), [&done](const base::Progress &progress) -> Result<int> {
                for (int i = 0; i < 20; ++i) {
                    QThread::msleep(5);
                    if (!progress(i, 20))
                        return base::Error{ErrorCode::Cancelled, {}};
                }
                done = true;
                return 20;
            });
        }
        QVERIFY(done);
        QCoreApplication::processEvents(); // what the work still told finds nobody
    }

    void whatIsOnlyLookedAtIsGivenUpWithTheWindow()
    {
        WorkBar bar(m_theme);
        bar.setGivenUpAtEnd(true);
        bar.start(QStringLiteral("Đang lập"), endless); // the end of the bar would wait for ever
    }

private:
    theme::Theme m_theme;
};

QTEST_MAIN(TestWorkBar)
#include "tst_workbar.moc"
