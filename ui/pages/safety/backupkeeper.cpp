#include "ui/pages/safety/backupkeeper.h"

#include "ui/pages/localchoices.h"

#include <QDir>
#include <QPointer>

#include <algorithm>

namespace pages {

using base::Result;
using services::BackupShelf;
using widgets::LooseThread;

namespace {

constexpr int soon = 4000; // ms: the first picture is up and nobody waits for the disk
constexpr int lookAgain = 20 * 60 * 1000; // ms: whether a day without a backup has come

/// Nothing where it was done, or was told to stop.
std::optional<base::Error> failureOf(const Result<services::BackupOutcome> &outcome)
{
    if (outcome || outcome.error().code == base::ErrorCode::Cancelled)
        return std::nullopt;
    return outcome.error();
}

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
        emit written();
        if (!m_state.isCurrent)
            return;
        m_state.isCurrent = false;
        emit changed();
    });
}

BackupKeeper::~BackupKeeper()
{
    cancel(); // what was being written has a name that counts for nothing
}

QString BackupKeeper::besideFolder() const
{
    return BackupShelf::folderBeside(m_context.file.path());
}

QString BackupKeeper::elsewhereFolder() const
{
    const QString folder = m_context.local ? m_context.local->backupFolder() : QString();
    // As texts: the disk is not asked, which may be one that does not answer.
    const auto plain = [](const QString &path) { return QDir::cleanPath(QDir(path).absolutePath()); };
    return plain(folder) == plain(besideFolder()) ? QString() : folder;
}

void BackupKeeper::setElsewhereFolder(const QString &folder)
{
    if (!m_context.local)
        return;
    m_context.local->setBackupFolder(folder);
    refresh();
}

void BackupKeeper::refresh()
{
    const Result<services::ChangeState> now = services::changeState(m_context.file);
    m_fileId = now ? now->fileId : QString();
    m_besides = BackupShelf(besideFolder()).list(m_fileId);
    const auto last = std::find_if(
        m_besides.begin(), m_besides.end(), [](const services::ShelvedBackup &backup) { return backup.isGood(); });
    m_state.last = last != m_besides.end() ? std::optional(*last) : std::nullopt;
    m_state.isCurrent = m_state.last && now && m_state.last->manifest.changeMark == now->mark;
    if (m_state.elsewhere != elsewhereFolder()) {
        m_state.elsewhere = elsewhereFolder();
        m_state.isElsewhereThere = false;
        m_state.elsewhereFailure.reset();
        m_elsewheres.clear();
    }
    m_state.elsewhereAt = m_context.local ? m_context.local->elsewhereAt(m_fileId) : QDateTime();
    emit changed();
    lookElsewhere();
}

void BackupKeeper::lookElsewhere()
{
    if (m_looking.isRunning() || m_state.elsewhere.isEmpty())
        return;
    m_looking.begin([asker = QPointer(this), fileId = m_fileId, folder = m_state.elsewhere] {
        Look look{folder, false, {}};
        const BackupShelf shelf(folder);
        look.isThere = shelf.isThere();
        if (look.isThere)
            look.backups = shelf.list(fileId);
        LooseThread::tell(asker, [look](BackupKeeper &keeper) { keeper.take(look); });
    });
}

void BackupKeeper::take(const Look &look)
{
    m_looking.end();
    if (look.folder != m_state.elsewhere) {
        refresh();
        return;
    }
    m_state.isElsewhereThere = look.isThere;
    if (!look.isThere)
        m_state.elsewhereFailure.reset(); // that it is not there is said in words of its own
    m_elsewheres = look.backups;
    const auto last = std::find_if(m_elsewheres.begin(), m_elsewheres.end(),
        [](const services::ShelvedBackup &backup) { return backup.isGood(); });
    if (look.isThere)
        m_state.elsewhereAt = last != m_elsewheres.end() ? last->manifest.at : QDateTime();
    emit changed();
    emit looked();
}

void BackupKeeper::start(Places places, bool evenUnchanged)
{
    if (isRunning())
        return;
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    services::BackupRequest beside;
    beside.dataPath = m_context.file.path();
    beside.folder = besideFolder();
    beside.actor = m_context.file.actor();
    beside.makesFolder = true;
    beside.evenUnchanged = evenUnchanged;
    services::BackupRequest elsewhere = beside;
    elsewhere.folder = elsewhereFolder();
    // A folder that was there once and is not now is a stick that is not in.
    elsewhere.makesFolder = m_context.local && !m_context.local->wasElsewhere();
    const bool isElsewhereWanted = !elsewhere.folder.isEmpty() && places != Places::Beside;
    const base::Clock &clock = m_context.file.clock();
    const QPointer<BackupKeeper> asker(this);
    const base::Progress progress = [asker, isCancelled = m_isCancelled](int done, int whole) {
        const int percent = whole > 0 ? int(qint64(done) * 100 / whole) : 0;
        LooseThread::tell(asker, [percent](BackupKeeper &keeper) { emit keeper.progressed(percent); });
        return !*isCancelled;
    };
    const auto work = [=, isCancelled = m_isCancelled, &clock] {
        Outcome outcome;
        if (places != Places::Elsewhere)
            outcome.beside = services::makeBackup(beside, clock, progress);
        if (isElsewhereWanted && !*isCancelled) {
            outcome.elsewhere = services::makeBackup(elsewhere, clock, progress);
            // A stick that is not in is the ordinary case, unless it was asked for.
            if (places == Places::Both && !*outcome.elsewhere
                && outcome.elsewhere->error().code == base::ErrorCode::BackupPlaceMissing)
                outcome.elsewhere.reset();
        }
        LooseThread::tell(asker, [outcome](BackupKeeper &keeper) { keeper.end(outcome); });
    };
    m_work.begin(work, QThread::LowPriority);
    emit changed();
}

void BackupKeeper::cancel()
{
    if (m_isCancelled)
        *m_isCancelled = true;
}

void BackupKeeper::end(const Outcome &outcome)
{
    m_work.end();
    // Each place answers for itself: a full stick says nothing of the copy beside the file.
    if (outcome.beside)
        m_state.failure = failureOf(*outcome.beside);
    if (outcome.elsewhere)
        m_state.elsewhereFailure = failureOf(*outcome.elsewhere);
    if (outcome.elsewhere && *outcome.elsewhere && m_context.local && !m_fileId.isEmpty())
        m_context.local->setElsewhereAt(m_fileId, (*outcome.elsewhere)->backup.manifest.at);
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
    // Where the data file is not to be seen there is nothing to copy, and the folder beside it would not answer either.
    const Result<void> mayWrite = m_context.file.mayWrite();
    if (!mayWrite && mayWrite.error().code == base::ErrorCode::FileVanished)
        return false;
    refresh();
    return !m_state.isCurrent;
}

} // namespace pages
