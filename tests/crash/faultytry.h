#pragma once

#include "crash/faultyio.h"

#include <QTemporaryDir>
#include <QtTest>

#include <functional>
#include <memory>

namespace crash {

/// With DONDOC_SLOW=1 everything is tried.
inline bool isSlow()
{
    return qEnvironmentVariableIntValue("DONDOC_SLOW") > 0;
}

/// One try of some work in a folder of its own, while a call fails.
class Try {
public:
    virtual ~Try() = default;
    virtual void prepare() = 0; ///< nothing fails yet
    virtual void work() = 0; ///< calls are counted and fail
    virtual QStringList look() = 0; ///< nothing fails any more; what is wrong

    QTemporaryDir dir;
    QString path(const QString &name) const { return dir.filePath(name); }
};

/// Tries the work with its n-th call failing, in one of the five ways: up to 40 evenly spread n; slow, and of fewer
/// calls: every n in all.
inline void tryAll(const std::function<std::unique_ptr<Try>()> &make)
{
    long calls = 0;
    {
        const std::unique_ptr<Try> whole = make();
        QVERIFY(whole->dir.isValid());
        whole->prepare();
        faultyio::watch(whole->dir.path().toStdString());
        whole->work();
        calls = faultyio::counted();
        const QStringList wrong = whole->look();
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("nothing failed: ") + wrong.join(QLatin1Char('\n'))));
    }
    QVERIFY(calls > 3);
    constexpr long most = 40;
    const long tries = isSlow() ? calls : qMin(calls, most);
    int tried = 0;
    for (long i = 0; i < tries; ++i) {
        const long nth = 1 + i * calls / tries;
        for (int fault = 0; fault < faultyio::faultCount; ++fault) {
            // Evenly spread calls and faults; a number prime to theirs lets every fault meet every kind of call. Few
            // calls meet them all.
            if (!isSlow() && calls > most && fault != (i * 3 + i / 5) % faultyio::faultCount)
                continue;
            ++tried;
            const std::unique_ptr<Try> once = make();
            once->prepare();
            faultyio::watch(once->dir.path().toStdString());
            faultyio::arm(nth, faultyio::Fault(fault));
            once->work();
            const std::string failed = faultyio::disarm();
            const QStringList wrong = once->look();
            QVERIFY2(wrong.isEmpty(),
                qPrintable(QStringLiteral("call %1 of %2 (%3), %4: %5")
                               .arg(nth)
                               .arg(calls)
                               .arg(QString::fromStdString(failed),
                                   QString::fromLatin1(faultyio::nameOf(faultyio::Fault(fault))),
                                   wrong.join(QLatin1Char('\n')))));
        }
    }
    qInfo("%ld calls, %d tries", calls, tried);
}

} // namespace crash
