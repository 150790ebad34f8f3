#include "ui/widgets/loosethread.h"

namespace widgets {

namespace {

constexpr int patience = 1500; // ms

} // namespace

LooseThread::~LooseThread()
{
    if (!m_thread || m_thread->wait(patience))
        return;
    // It must not be destroyed while it runs; should the place answer after all, it goes by itself.
    QThread *left = m_thread.release();
    QObject::connect(left, &QThread::finished, left, &QObject::deleteLater);
}

void LooseThread::begin(std::function<void()> work, QThread::Priority priority)
{
    Q_ASSERT_X(!isRunning(), "LooseThread", "one piece of work at a time");
    m_thread.reset(QThread::create(std::move(work)));
    m_thread->setObjectName(m_name);
    m_thread->start(priority);
}

void LooseThread::end()
{
    m_thread->wait();
    m_thread.reset();
}

} // namespace widgets
