#include "ui/pages/safety/backupkeeper.h"

#include "ui/pages/localchoices.h"

#include <QDir>
#include <QThread>

namespace pages {

using base::Result;
using services::BackupShelf;

namespace {

constexpr int soon = 4000; // ms: the first picture is up and nobody waits for the disk
constexpr int lookAgain = 20 * 60 * 1000; // ms: whether a day without a backup has come

} // namespace

BackupKeeper::BackupKeeper(const PageContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    m_daily.setInterval(lookAgain);
    connect(&m_daily, &QTimer::timeout, this, [this] {
        refresh();
        if (m_state.isDue(now()) || (m_state.isElsewhereThere && m_state.isElsewhereDue(now())))
            start(Places::Both);
    });
    connect(&context.file.changes(), &services::ChangeNotifier::changed, this, [this] {
        if (!m_state.isCurrent)
            return;
        m_state.isCurrent = false;
        emit changed();
    });
}

BackupKeeper::~BackupKeeper()
{
    m_isCancelled = true;
    if (m_thread)
        m_thread->wait();
}

QString BackupKeeper::besideFolder() const
{
    return BackupShelf::folderBeside(m_context.file.path());
}

QString BackupKeeper::elsewhereFolder() const
{
    return m_context.local ? m_context.local->backupFolder() : QString();
}

void BackupKeeper::setElsewhereFolder(const QString &folder)
{
    if (!m_context.local)
        return;
    m_context.local->setBackupFolder(folder);
    m_context.local->setElsewhereAt({});
    refresh();
}

void BackupKeeper::refresh()
{
    const Result<services::ChangeState> now = services::changeState(m_context.file);
    const QString fileId = now ? now->fileId : QString();
    m_state.last = BackupShelf(besideFolder()).newestGood(fileId);
    m_state.isCurrent = m_state.last && now && m_state.last->manifest.changeMark == now->mark;
    m_state.elsewhere = elsewhereFolder();
    const BackupShelf elsewhere(m_state.elsewhere);
    m_state.isElsewhereThere = !m_state.elsewhere.isEmpty() && elsewhere.isThere();
    m_state.elsewhereAt = m_context.local ? m_context.local->elsewhereAt() : QDateTime();
    if (m_state.isElsewhereThere) {
        const std::optional<services::ShelvedBackup> last = elsewhere.newestGood(fileId);
        m_state.elsewhereAt = last ? last->manifest.at : QDateTime();
    }
    emit changed();
}

void BackupKeeper::start(Places places, bool evenUnchanged)
{
    if (isRunning())
        return;
    m_isCancelled = false;
    services::BackupRequest beside;
    beside.dataPath = m_context.file.path();
    beside.folder = besideFolder();
    beside.actor = m_context.file.actor();
    beside.makesFolder = true;
    beside.evenUnchanged = evenUnchanged;
    services::BackupRequest elsewhere = beside;
    elsewhere.folder = elsewhereFolder();
    // A folder that was there once and is not now is a stick that is not in.
    elsewhere.makesFolder = m_context.local && !m_context.local->elsewhereAt().isValid();
    const bool isElsewhereWanted = !elsewhere.folder.isEmpty() && places != Places::Beside
        && (places == Places::Elsewhere || elsewhere.makesFolder || BackupShelf(elsewhere.folder).isThere());
    const base::Clock &clock = m_context.file.clock();
    const base::Progress progress = [this](int done, int whole) {
        const int percent = whole > 0 ? int(qint64(done) * 100 / whole) : 0;
        QMetaObject::invokeMethod(
            this, [this, percent] { emit progressed(percent); }, Qt::QueuedConnection);
        return !m_isCancelled;
    };
    m_thread.reset(QThread::create([=, this, &clock] {
        Outcome outcome;
        if (places != Places::Elsewhere)
            outcome.beside = services::makeBackup(beside, clock, progress);
        if (isElsewhereWanted && !m_isCancelled)
            outcome.elsewhere = services::makeBackup(elsewhere, clock, progress);
        QMetaObject::invokeMethod(
            this, [this, outcome] { end(outcome); }, Qt::QueuedConnection);
    }));
    m_thread->setObjectName(QStringLiteral("backup"));
    m_thread->start(QThread::LowPriority);
    emit changed();
}

void BackupKeeper::cancel()
{
    m_isCancelled = true;
}

void BackupKeeper::end(const Outcome &outcome)
{
    m_thread->wait();
    m_thread.reset();
    const auto isReal
        = [](const auto &result) { return result && !*result && result->error().code != base::ErrorCode::Cancelled; };
    if (outcome.beside)
        m_state.failure.reset();
    if (isReal(outcome.beside))
        m_state.failure = outcome.beside->error();
    else if (isReal(outcome.elsewhere))
        m_state.failure = outcome.elsewhere->error();
    else if (outcome.elsewhere && *outcome.elsewhere) {
        m_state.failure.reset();
        if (m_context.local)
            m_context.local->setElsewhereAt((*outcome.elsewhere)->backup.manifest.at);
    }
    refresh();
    emit finished();
}

void BackupKeeper::keep()
{
    refresh();
    if (m_context.file.isReadOnly())
        return;
    m_daily.start();
    QTimer::singleShot(soon, this, [this] { start(Places::Both); });
}

bool BackupKeeper::isUnsaved()
{
    refresh();
    return !m_state.isCurrent;
}

} // namespace pages
