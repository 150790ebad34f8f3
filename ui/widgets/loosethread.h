#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QString>
#include <QThread>

#include <functional>
#include <memory>
#include <utility>

namespace widgets {

/// A thread for work that may have to do with a place that does not answer, as a dead share. One piece of work at a
/// time. Its owner waits for it a moment only when it goes; then it is left to itself, and what it finds nobody hears.
class LooseThread {
public:
    explicit LooseThread(QString name) : m_name(std::move(name)) { }
    ~LooseThread();
    LooseThread(const LooseThread &) = delete;
    LooseThread &operator=(const LooseThread &) = delete;

    bool isRunning() const { return m_thread != nullptr; }
    /// `work` may outlive whoever began it: it holds values, and answers by tell().
    void begin(std::function<void()> work, QThread::Priority priority = QThread::InheritPriority);
    /// To be called when it has answered: it has nothing more to do.
    void end();

    /// Has `what` done with the asker in the thread of the window, if the asker is still there by then.
    template <typename Asker, typename What> static void tell(const QPointer<Asker> &asker, What what)
    {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [asker, what = std::move(what)] {
                if (asker)
                    what(*asker);
            },
            Qt::QueuedConnection);
    }

private:
    QString m_name;
    std::unique_ptr<QThread> m_thread;
};

} // namespace widgets
