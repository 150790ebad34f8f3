#include "app/window/searchrunner.h"

namespace app {

using domain::SearchFound;
using domain::SearchKind;

SearchRunner::SearchRunner(QString path, QObject *parent)
    : QObject(parent), m_path(std::move(path)), m_desk(new QObject)
{
    m_thread.setObjectName(QStringLiteral("search"));
    m_desk->moveToThread(&m_thread);
    // A connection is closed in the thread that opened it.
    connect(
        &m_thread, &QThread::finished, m_desk, [this] { m_records.reset(); }, Qt::DirectConnection);
}

SearchRunner::~SearchRunner()
{
    stop();
    m_thread.quit();
    m_thread.wait();
    delete m_desk;
}

void SearchRunner::look(const base::SearchWords &words, const QList<SearchKind> &kinds, int limit)
{
    const int serial = ++m_wanted;
    if (!m_thread.isRunning())
        m_thread.start(QThread::LowPriority);
    QMetaObject::invokeMethod(
        m_desk, [this, words, kinds, limit, serial] { work(words, kinds, limit, serial); }, Qt::QueuedConnection);
}

void SearchRunner::stop()
{
    ++m_wanted;
}

void SearchRunner::work(const base::SearchWords &words, const QList<SearchKind> &kinds, int limit, int serial)
{
    if (!isWanted(serial))
        return;
    if (!m_records) {
        if (base::Result<services::RecordSearch> opened = services::RecordSearch::beside(m_path))
            m_records.emplace(*std::move(opened));
    }
    bool isRead = m_records.has_value();
    for (const SearchKind kind : m_records ? kinds : QList<SearchKind>()) {
        // Cancelled, or a kind that cannot be read: the next is not wanted either, or is tried.
        const base::Result<SearchFound> hits = m_records->find(
            kind, words, limit, [this, serial](int, int) { return isWanted(serial); },
            [this, serial](const SearchFound &first) { tell(first, serial); });
        if (hits)
            tell(*hits, serial);
        else
            isRead = false;
    }
    QMetaObject::invokeMethod(
        this,
        [this, serial, isRead] {
            if (!isWanted(serial))
                return;
            emit finished();
            if (!isRead)
                emit failed();
        },
        Qt::QueuedConnection);
}

void SearchRunner::tell(const SearchFound &hits, int serial)
{
    QMetaObject::invokeMethod(
        this,
        [this, hits, serial] {
            if (isWanted(serial))
                emit found(hits);
        },
        Qt::QueuedConnection);
}

} // namespace app
