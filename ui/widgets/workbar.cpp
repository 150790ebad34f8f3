#include "ui/widgets/workbar.h"

#include "ui/widgets/actionbutton.h"

#include <QThread>

namespace widgets {

namespace {

constexpr int patience = 300; // ms

} // namespace

WorkBar::WorkBar(theme::Theme &theme, QWidget *parent) : MessageBar(theme, parent)
{
    setObjectName(QStringLiteral("workBar"));
    setClosable(false);
    ActionButton *stop = addButton(tr("Thôi"));
    stop->setObjectName(QStringLiteral("workStop"));
    connect(stop, &QAbstractButton::clicked, this, &WorkBar::cancel);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
}

WorkBar::~WorkBar()
{
    if (m_isGivenUpAtEnd)
        cancel();
    if (m_thread)
        m_thread->wait();
}

void WorkBar::start(const QString &sentence, Work work)
{
    Q_ASSERT_X(!isRunning(), "WorkBar", "one piece of work at a time");
    m_isCancelled = false;
    say(Kind::Information, sentence);
    setProgress(0);
    hide();
    m_patience.start();
    const base::Progress progress = [this](int done, int whole) {
        const int percent = whole > 0 ? int(qint64(done) * 100 / whole) : 0;
        QMetaObject::invokeMethod(
            this, [this, percent] { setProgress(percent); }, Qt::QueuedConnection);
        return !m_isCancelled;
    };
    m_thread.reset(QThread::create([this, work = std::move(work), progress] {
        const base::Result<int> result = work(progress);
        QMetaObject::invokeMethod(
            this, [this, result] { end(result); }, Qt::QueuedConnection);
    }));
    m_thread->setObjectName(QStringLiteral("longWork"));
    m_thread->start();
}

void WorkBar::cancel()
{
    m_isCancelled = true;
}

void WorkBar::end(const base::Result<int> &result)
{
    m_thread->wait();
    m_thread.reset();
    m_patience.stop();
    hide();
    emit finished(result);
}

} // namespace widgets
