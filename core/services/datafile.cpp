#include "core/services/datafile.h"

#include "core/base/durable.h"
#include "core/base/fileerror.h"
#include "core/base/operatingsystem.h"
#include "core/base/realpath.h"
#include "core/services/builtincatalogue.h"
#include "core/services/safety/filelock.h"
#include "core/services/safety/placetaking.h"
#include "core/services/safety/upgradecopy.h"
#include "core/services/safety/writeguard.h"
#include "core/store/connection.h"
#include "core/store/databasecopy.h"
#include "core/store/fileinspection.h"
#include "core/store/networkplace.h"
#include "core/store/openhere.h"
#include "core/store/seal.h"
#include "core/store/sidefiles.h"
#include "core/store/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace services {

using base::Error;
using base::ErrorCode;
using base::fileError;
using base::Result;
using store::Connection;
using store::MigrationOutcome;
using store::MigrationResult;
using store::OpenMode;

namespace {

/// Files up to this size are sealed and compared with their seal; it takes as long as reading them, before the first
/// window and when the last one has been closed.
qint64 mostCompared(const QString &path)
{
    constexpr qint64 ofDisk = qint64(128) << 20;
    constexpr qint64 ofShare = qint64(16) << 20;
    return store::networkKind(path).isEmpty() ? ofDisk : ofShare;
}

Error pagesChanged(const QString &path, const QList<quint32> &pages)
{
    constexpr qsizetype shown = 10;
    QStringList numbers;
    for (const quint32 page : pages.mid(0, shown))
        numbers.append(QString::number(page));
    Error error = fileError(ErrorCode::FilePagesChanged, path);
    error.context.insert(QStringLiteral("pages"),
        numbers.join(QStringLiteral(", ")) + (pages.size() > shown ? QStringLiteral("…") : QString()));
    return error;
}

bool isWritable(const QString &path)
{
    const QFileInfo info(path);
    const QFileInfo folder(info.absolutePath());
    return info.isWritable() && folder.isWritable() && !base::refusesNewFiles(folder.filePath());
}

/// For writing; for reading where that is not to be, or is refused. What a server grants is known when it is tried.
Result<std::unique_ptr<Connection>> connect(const QString &path, bool forWriting)
{
    if (forWriting) {
        Result<std::unique_ptr<Connection>> opened = Connection::open(path, OpenMode::ReadWrite);
        const bool isRefused = !opened
            && (opened.error().code == ErrorCode::FileReadOnly || opened.error().code == ErrorCode::FileUnreadable);
        if (!isRefused)
            return opened;
    }
    return Connection::open(path, OpenMode::ReadOnly);
}

/// A program of another machine that has the file open in a way which cannot be read over the share it lies on: with a
/// log, on a disk of its own.
std::optional<Error> heldByHost(const QString &path, const std::optional<LockHolder> &holder)
{
    if (!holder || holder->isThisProcess() || holder->isSilent() || store::networkKind(path).isEmpty()
        || !store::isKeptWithLog(path))
        return std::nullopt;
    return holder->refusal(ErrorCode::FileHeldByHost, path);
}

/// Over a share a log that was left behind is not read. Whether somebody has it open the lock tells, not the log.
Error logLeft(const Error &refused, const std::optional<LockHolder> &holder, const QString &path)
{
    if (refused.code != ErrorCode::FileHeldByHost)
        return refused;
    if (holder)
        return holder->isSilent() ? FileLock::refusal(path, *holder) : holder->refusal(refused.code, path);
    Error left = fileError(ErrorCode::FileLogLeft, path);
    left.context.insert(
        QStringLiteral("log"), QFileInfo(store::leftBehindAt(path).value_or(store::logPath(path))).fileName());
    return left;
}

/// A change of the file's place that was broken off (safety/placetaking.h) leaves it the name under which it was to be
/// laid aside, and may have taken its seal there. One that goes on holds the lock.
void dropNameOfBrokenOffChange(const QString &path)
{
    if (base::nameCount(path) < 2)
        return;
    const std::optional<LockHolder> holder = FileLock::holderAt(path);
    if (holder && !holder->isThisProcess())
        return;
    const QStringList asides = leftAsideOf(path);
    for (const QString &aside : asides) {
        if (base::fileIdentity(aside) != base::fileIdentity(path) || FileLock::holderAt(aside)
            || store::leftBehindAt(aside))
            continue;
        QFile::rename(store::Seal::pathOf(aside), store::Seal::pathOf(path));
        store::removeWithSideFiles(aside);
        base::syncFolder(QFileInfo(path).absolutePath());
    }
}

/// Of a file that is open here already SQLite alone looks at the bytes; but it would make one that is not there.
Result<void> isThere(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fileError(ErrorCode::FileMissing, path);
    return info.size() > 0 ? Result<void>() : fileError(ErrorCode::FileEmpty, path);
}

/// Two names of one file have two locks and two logs: what is written under the one is lost under the other.
bool hasSecondName(const QString &path)
{
    if (!QFileInfo(path).isFile() || base::nameCount(path) < 2)
        return false;
    if (store::countsNamesRight(path))
        return true;
    const QFileInfo own(path);
    const QByteArray identity = base::fileIdentity(path);
    const QFileInfoList neighbours = own.dir().entryInfoList(QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    return std::any_of(neighbours.begin(), neighbours.end(), [&](const QFileInfo &other) {
        return other.fileName() != own.fileName() && base::fileIdentity(other.filePath()) == identity;
    });
}

/// Whether it can be opened, and its seal.
Result<std::optional<store::Seal>> lookAt(const QString &path, const std::optional<LockHolder> &holder)
{
    const store::RawLook look(path);
    if (!look.isAllowed()) {
        const Result<void> there = isThere(path);
        return there ? Result<std::optional<store::Seal>>(std::nullopt) : there.error();
    }
    if (const std::optional<Error> held = heldByHost(path, holder))
        return *held;
    if (Result<void> inspected = store::inspectFile(path); !inspected)
        return inspected.error();
    return store::checkSeal(path, mostCompared(path));
}

Result<void> fill(const QString &path, const base::Clock &clock, const QString &actor, const FirstSettings &first)
{
    Result<std::unique_ptr<Connection>> connection = Connection::create(path);
    if (!connection)
        return connection.error();
    const MigrationResult migrated = store::migrate(**connection, store::builtinMigrations(), clock.now());
    if (migrated.error)
        return *migrated.error;
    if (Result<void> loaded = loadBuiltins(**connection, clock, actor, first); !loaded)
        return loaded;
    return store::becomeOneFile(**connection);
}

} // namespace

DataFile::DataFile(QString path, std::unique_ptr<Connection> connection, MigrationOutcome outcome,
    const base::Clock &clock, QString actor)
    : m_path(std::move(path)), m_connection(std::move(connection)), m_outcome(outcome), m_clock(clock),
      m_actor(std::move(actor))
{
}

DataFile::~DataFile()
{
    // A seal that another program broke meanwhile is made anew by whoever closes last. Nor is the file sealed when
    // something else stands in its place by now, or it is another's to write.
    if (!m_isWhole || !mayWrite() || (m_isSealed && QFileInfo::exists(store::Seal::pathOf(m_path))))
        return;
    const Result<QString> mark = store::changeMark(*m_connection);
    m_connection.reset();
    const store::RawLook look(m_path); // work beside it may go on, if it could not be stopped
    if (mark && look.isAllowed())
        store::writeSeal(m_path, *mark, mostCompared(m_path));
}

bool DataFile::isReadOnly() const
{
    return m_connection->isReadOnly();
}

Result<std::unique_ptr<DataFile>> DataFile::open(
    const QString &name, const base::Clock &clock, const QString &actor, ChangedPages changed)
{
    const QString path = base::realPath(name);
    const bool writable = isWritable(path);
    if (writable)
        dropNameOfBrokenOffChange(path);
    std::optional<Error> why;
    if (hasSecondName(path))
        why = fileError(ErrorCode::FileManyNames, path);
    const Result<std::optional<store::Seal>> seen = lookAt(path, FileLock::holderAt(path));
    if (!seen)
        return why ? *why : seen.error(); // the log may be beside the other name
    const std::optional<store::Seal> &seal = *seen;
    const std::optional<LockHolder> stranger = FileLock::strangerAt(path);
    if (stranger && !why)
        why = FileLock::refusal(path, *stranger);
    const QByteArray identity = base::fileIdentity(path);
    Result<std::unique_ptr<Connection>> connection = connect(path, writable && !why);
    if (!connection)
        return logLeft(connection.error(), stranger, path);
    std::unique_ptr<DataFile> file(new DataFile(path, *std::move(connection), MigrationOutcome::Current, clock, actor));
    if (!file->isReadOnly())
        file->m_guard = std::make_shared<WriteGuard>(path, identity, !file->m_connection->networkKind().isEmpty());
    else if (writable)
        file->m_whyOnlyRead = why;
    const Result<QString> mark = store::changeMark(*file->m_connection);
    if (!mark)
        return mark.error();
    const bool isOfThisState = seal && seal->mark == *mark;
    if (isOfThisState && changed == ChangedPages::Refused)
        file->m_changedPages = seal->changedPages;
    if (Result<void> upgraded = file->upgrade(); !upgraded)
        return file->m_whyOnlyRead ? *file->m_whyOnlyRead : upgraded.error();
    if (isOfThisState)
        file->m_changedPages = seal->changedPages;
    if (file->m_outcome == MigrationOutcome::NewerReadable && !file->isReadOnly()) {
        file->m_connection.reset();
        connection = Connection::open(path, OpenMode::ReadOnly);
        if (!connection)
            return connection.error();
        file->m_connection = *std::move(connection);
    }
    file->m_isSealed = isOfThisState && file->m_outcome == MigrationOutcome::Current;
    file->m_isWhole = true;
    return file;
}

/// To the newest schema, after a copy of what was there.
Result<void> DataFile::upgrade()
{
    const QList<store::Migration> steps = store::builtinMigrations();
    const Result<qint64> version = m_connection->integer(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    if (*version < steps.last().version && !isReadOnly()) {
        if (Result<void> may = mayWrite(); !may)
            return may;
        Result<QString> copy = copyBeforeUpgrade(*m_connection, int(*version));
        if (!copy)
            return copy.error();
        m_upgradeCopy = *std::move(copy);
        if (const Result<void> broken = store::breakSeal(m_path); !broken)
            return broken;
    }
    const MigrationResult migrated = store::migrate(*m_connection, steps, m_clock.now());
    m_outcome = migrated.outcome;
    return migrated.error ? Result<void>(*migrated.error) : Result<void>();
}

Result<std::unique_ptr<DataFile>> DataFile::beside(const QString &name, const base::Clock &clock, const QString &actor)
{
    const QString path = base::realPath(name);
    Result<std::unique_ptr<Connection>> connection = Connection::open(path, OpenMode::ReadOnly);
    if (!connection)
        return connection.error();
    return std::unique_ptr<DataFile>(
        new DataFile(path, std::move(*connection), MigrationOutcome::Current, clock, actor));
}

Result<std::unique_ptr<DataFile>> DataFile::create(
    const QString &name, const base::Clock &clock, const QString &actor, const FirstSettings &first)
{
    const QString path = base::realPath(name);
    if (Result<void> free = store::checkPlaceForNew(path); !free)
        return free.error();

    // Made beside its place and renamed when whole: an interrupted creation leaves no half file under the name.
    const QString part = path + QStringLiteral(".part");
    store::removeWithSideFiles(part);
    if (Result<void> filled = fill(part, clock, actor, first); !filled) {
        store::removeWithSideFiles(part);
        Error error = filled.error();
        error.context.insert(QStringLiteral("file"), QDir::toNativeSeparators(path));
        return error;
    }
    // QFile::rename refuses to overwrite, also when somebody made the file meanwhile.
    QFile made(part);
    if (!base::renameForGood(made, path)) {
        const QString why = made.errorString();
        store::removeWithSideFiles(part);
        return fileError(QFileInfo::exists(path) ? ErrorCode::FileExists : ErrorCode::WriteFailed, path, why);
    }
    Result<std::unique_ptr<DataFile>> file = open(path, clock, actor);
    if (file)
        (*file)->m_outcome = MigrationOutcome::Created;
    return file;
}

bool DataFile::isFrozen() const
{
    return m_connection->isFrozen();
}

std::optional<Error> DataFile::whyReadOnly() const
{
    if (m_outcome == MigrationOutcome::NewerReadable)
        return fileError(ErrorCode::FileNewerReadOnly, m_path);
    if (m_whyOnlyRead)
        return m_whyOnlyRead;
    if (isReadOnly())
        return fileError(ErrorCode::FileReadOnly, m_path);
    if (!m_changedPages.isEmpty())
        return pagesChanged(m_path, m_changedPages);
    return std::nullopt;
}

Result<void> DataFile::mayWrite() const
{
    if (const std::optional<Error> why = whyReadOnly())
        return *why;
    return m_guard->check();
}

std::function<Result<void>()> DataFile::mayWriteAsked() const
{
    return [why = whyReadOnly(), guard = m_guard] { return why ? Result<void>(*why) : guard->check(); };
}

Result<void> DataFile::takeOver()
{
    if (const std::optional<Error> why = whyReadOnly())
        return *why;
    return m_guard->takeOver();
}

std::optional<Error> DataFile::networkWarning() const
{
    if (m_connection->networkKind().isEmpty())
        return std::nullopt;
    Error warning = fileError(ErrorCode::FileOnNetwork, m_path);
    warning.context.insert(QStringLiteral("kind"), m_connection->networkKind());
    return warning;
}

bool DataFile::wasChangedElsewhere()
{
    const Result<qint64> now = m_connection->dataVersion();
    if (!now)
        return false; // what is wrong is told by whoever reads or writes next
    const bool changed = m_dataVersion && *m_dataVersion != *now;
    m_dataVersion = *now;
    return changed;
}

Result<store::Transaction> DataFile::begin() const
{
    if (const Result<void> may = mayWrite(); !may)
        return may.error();
    if (const Result<void> broken = store::breakSeal(m_path); !broken)
        return broken.error();
    m_isSealed = false;
    return store::Transaction::begin(*m_connection);
}

} // namespace services
