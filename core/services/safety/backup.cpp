#include "core/services/safety/backup.h"

#include "core/base/durable.h"
#include "core/base/fileerror.h"
#include "core/base/privatefile.h"
#include "core/base/wholefile.h"
#include "core/services/datafile.h"
#include "core/services/officesettings.h"
#include "core/services/safety/changedpages.h"
#include "core/services/safety/checksum.h"
#include "core/services/safety/clockcheck.h"
#include "core/services/safety/copycheck.h"
#include "core/services/safety/olderbackups.h"
#include "core/services/safety/restore.h"
#include "core/services/safety/shelvedcontents.h"
#include "core/store/connection.h"
#include "core/store/databasecopy.h"
#include "core/store/fileinspection.h"
#include "core/store/sidefiles.h"
#include "core/store/snapshot.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStorageInfo>
#include <QSysInfo>
#include <QUuid>

#include <algorithm>
#include <optional>

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

constexpr int daysBetweenFullChecks = 7;
constexpr qint64 spareRoom = 4 << 20; // for the manifest and what the file system needs itself

Error backupPlaceError(ErrorCode code, const QString &folder)
{
    return {code, {{QStringLiteral("folder"), QDir::toNativeSeparators(folder)}}};
}

/// The steps of one backup. What it makes has a temporary name until the end, and goes with it.
class BackupRun {
public:
    BackupRun(const BackupRequest &request, const base::Clock &clock, const base::Progress &progress)
        : m_request(request), m_clock(clock), m_progress(progress), m_shelf(request.folder),
          m_part(QDir(m_shelf.folder()).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + partEnding))
    {
    }
    ~BackupRun() { store::removeWithSideFiles(m_part); }
    BackupRun(const BackupRun &) = delete;
    BackupRun &operator=(const BackupRun &) = delete;

    Result<BackupOutcome> run();

private:
    static constexpr QLatin1String partEnding{".part"};

    Result<std::unique_ptr<DataFile>> openSource() const;
    Result<void> preparePlace() const;
    void removeLeftovers() const;
    Result<void> readSource(const DataFile &source);
    Result<void> readAnew(const DataFile &source);
    Result<void> readPast(const store::Connection &connection);
    void takeAsProven(const BackupManifest &previous);
    bool isUpToDate() const;
    Result<bool> isLastSound(const store::Connection &rows) const;
    Result<void> copy(const DataFile &source);
    Result<void> readCopied(const DataFile &source);
    Result<void> check();
    Result<void> shelve();
    Result<QString> settle();

    const BackupRequest &m_request;
    const base::Clock &m_clock;
    const base::Progress &m_progress;
    BackupShelf m_shelf;
    QString m_part;
    BackupManifest m_manifest;
    CopyExpectation m_expected;
    std::optional<store::Seal> m_seal;
    BackupSchedule m_schedule;
    QList<ShelvedBackup> m_past; ///< the good ones that this file went on from, the newest first
    bool m_hasBroken = false; ///< one that was found broken is newer than all of them
    bool m_isClockBehind = false; ///< before the last change in the file
    BackupOutcome m_outcome;
};

Result<void> BackupRun::preparePlace() const
{
    const QFileInfo folder(m_shelf.folder());
    if (!folder.exists() && m_request.makesFolder && QFileInfo(folder.absolutePath()).isDir()) {
        if (!QDir().mkdir(m_shelf.folder()))
            return backupPlaceError(ErrorCode::BackupPlaceReadOnly, m_shelf.folder());
        QFile::setPermissions(m_shelf.folder(), base::privateFolder);
        if (!base::syncFolder(folder.absolutePath())) // a power cut must not take it with what is put into it
            return base::writeFailed(m_shelf.folder(), qt_error_string());
    }
    if (!m_shelf.isThere())
        return backupPlaceError(ErrorCode::BackupPlaceMissing, m_shelf.folder());
    removeLeftovers();
    return {};
}

/// What a program left that was ended in the middle. The folder may be anybody's (a stick, a desktop), with downloads
/// "….part" of others in it: only names that we give, where backups of ours lie, and older than a day, which is longer
/// than a backup takes and two clocks differ.
void BackupRun::removeLeftovers() const
{
    static const QRegularExpression ours(
        QStringLiteral("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\.part(-journal|-wal|-shm)?$"));
    const QList<ShelvedBackup> shelved = m_shelf.list();
    if (std::none_of(shelved.begin(), shelved.end(), [](const ShelvedBackup &one) { return one.isGood(); }))
        return;
    const QDateTime old = m_clock.now().addDays(-1);
    const QFileInfoList parts
        = QDir(m_shelf.folder()).entryInfoList({QLatin1Char('*') + partEnding + QLatin1Char('*')}, QDir::Files);
    for (const QFileInfo &part : parts) {
        if (ours.match(part.fileName()).hasMatch() && part.lastModified() < old)
            QFile::remove(part.filePath());
    }
}

Result<void> BackupRun::readSource(const DataFile &source)
{
    const store::Connection &connection = source.connection();
    const Result<ChangeState> state = changeState(source);
    if (!state)
        return state.error();
    const Result<store::TraceMark> last = store::traceEnd(connection);
    if (!last)
        return last.error();
    const Result<int> schema = store::schemaVersion(connection);
    if (!schema)
        return schema.error();
    const Result<BackupSchedule> schedule = backupSchedule(source);
    if (!schedule)
        return schedule.error();
    m_schedule = *schedule;
    m_manifest.fileId = state->fileId;
    m_manifest.changeMark = state->mark;
    m_manifest.dataName = QFileInfo(m_request.dataPath).fileName();
    m_manifest.at = m_clock.now();
    m_manifest.actor = m_request.actor;
    m_manifest.machine = QSysInfo::machineHostName();
    m_manifest.program = QCoreApplication::applicationVersion();
    m_manifest.schema = *schema;
    m_manifest.trace = *last;
    m_isClockBehind = clockBehind(source, m_manifest.at).has_value();

    if (const Result<void> read = readPast(connection); !read)
        return read;
    const QDateTime lookedThrough = m_past.isEmpty() ? QDateTime() : m_past.first().manifest.fullyCheckedAt;
    m_manifest.checkedFully = m_request.fully || m_hasBroken || !lookedThrough.isValid()
        || lookedThrough > m_manifest.at || lookedThrough.daysTo(m_manifest.at) >= daysBetweenFullChecks
        || (m_manifest.startsAnew && !m_past.first().manifest.startsAnew);
    if (!m_manifest.checkedFully)
        takeAsProven(m_past.first().manifest);
    m_manifest.fullyCheckedAt = m_manifest.checkedFully ? m_manifest.at : lookedThrough;
    return {};
}

Result<void> BackupRun::readAnew(const DataFile &source)
{
    m_manifest = {};
    m_expected = {};
    m_past.clear();
    m_hasBroken = false;
    return readSource(source);
}

/// The trace up to there is not looked at again, so what is known to be wrong in it is taken over.
void BackupRun::takeAsProven(const BackupManifest &previous)
{
    m_expected.verified = previous.trace;
    for (const FileFault &fault : previous.faults) {
        if (fault.code == QLatin1String("trace_chain"))
            m_manifest.faults.append(fault);
    }
}

/// The id is that of every copy of the file: of one for training, of the course of things that a restore gave up. Only
/// backups that this file went on from prove anything of it, and only they go by its schedule.
Result<void> BackupRun::readPast(const store::Connection &connection)
{
    if (m_manifest.fileId.isEmpty())
        return {}; // without a trace nothing tells whose a backup is
    const QList<ShelvedBackup> shelved = m_shelf.list(m_manifest.fileId);
    m_manifest.number = shelved.isEmpty() ? 1 : shelved.first().manifest.number + 1;
    bool isNewest = true;
    for (const ShelvedBackup &backup : shelved) {
        m_hasBroken = m_hasBroken || (m_past.isEmpty() && !backup.manifest.foundBroken.isEmpty());
        if (!backup.isGood())
            continue;
        const Result<bool> goesOn = store::hasTraceMark(connection, backup.manifest.trace);
        if (!goesOn)
            return goesOn.error();
        if (*goesOn)
            m_past.append(backup);
        m_manifest.startsAnew = m_manifest.startsAnew || (isNewest && !*goesOn);
        isNewest = false;
    }
    return {};
}

bool BackupRun::isUpToDate() const
{
    return !m_past.isEmpty() && !m_request.evenUnchanged && !m_manifest.checkedFully
        && m_past.first().manifest.changeMark == m_manifest.changeMark;
}

/// Disks forget: what is to stand for the copy that is not made is read once more, and gets the contents it lost.
Result<bool> BackupRun::isLastSound(const store::Connection &rows) const
{
    const BackupManifest &last = m_past.first().manifest;
    const Result<QString> checksum = fileChecksum(m_past.first().path, backupChecksum, m_progress);
    if (!checksum)
        return checksum.error().code == ErrorCode::Cancelled ? Result<bool>(checksum.error()) : false;
    if (*checksum != last.checksum) {
        noteVerdict(m_past.first().path, {{QStringLiteral("content"), QFileInfo(m_past.first().path).fileName()}});
        return false;
    }
    const Result<ContentsOutcome> contents
        = shelveContents(rows, AttachmentStore(m_request.dataPath), m_shelf.contents(), false, m_progress);
    if (!contents)
        return contents.error();
    return contents->missing == last.missing;
}

Result<void> BackupRun::copy(const DataFile &source)
{
    const store::Connection &connection = source.connection();
    const Result<qint64> size = store::databaseSize(connection);
    if (!size)
        return size.error();
    if (const QStorageInfo disk(m_shelf.folder()); disk.isValid() && disk.bytesAvailable() < *size + spareRoom)
        return base::fileError(ErrorCode::DiskFull, m_shelf.folder());
    {
        QFile made(m_part);
        if (!made.open(QIODevice::WriteOnly | QIODevice::NewOnly, base::privateFile))
            return backupPlaceError(ErrorCode::BackupPlaceReadOnly, m_shelf.folder());
    }
    return store::copyDatabase(connection, m_part, m_progress);
}

/// Without a snapshot the copy is of a later moment than what was read so far: it is read anew, from the copy. The rows
/// are counted in the source all the same, unless somebody has written since.
Result<void> BackupRun::readCopied(const DataFile &source)
{
    const Result<std::unique_ptr<DataFile>> copy = DataFile::beside(m_part, m_clock, m_request.actor);
    if (!copy)
        return copy.error();
    if (Result<void> read = readAnew(**copy); !read)
        return read;
    const Result<QMap<QString, qint64>> inSource = store::tableCounts(source.connection());
    const Result<QString> now = store::changeMark(source.connection());
    const bool isSame = inSource && now && *now == m_manifest.changeMark;
    const Result<QMap<QString, qint64>> counts = isSame ? inSource : store::tableCounts((*copy)->connection());
    if (!counts)
        return counts.error();
    m_manifest.counts = *counts;
    return {};
}

Result<void> BackupRun::check()
{
    if (m_seal && m_seal->mark == m_manifest.changeMark)
        m_manifest.faults += pageFaults(m_seal->changedPages);
    const Result<QList<FileFault>> faults = checkCopy(m_part, m_expected, m_progress);
    if (faults && faults->isEmpty()) {
        // SQLite does not mind what else stands in the first page; whoever opens the copy one day does.
        const Result<void> opens = store::inspectFile(m_part);
        return opens ? opens
                     : base::fileError(ErrorCode::BackupSourceDamaged, m_request.dataPath,
                         opens.error().context.value(QStringLiteral("why")));
    }
    if (!faults && faults.error().code == ErrorCode::Cancelled)
        return faults.error();
    // Every page was copied as it is: either the data file is damaged itself, or the place gives back something else.
    const Result<QList<FileFault>> own = checkCopy(m_request.dataPath, {{}, {}, m_expected.verified}, m_progress);
    if (!own)
        return own.error();
    if (!faults)
        return base::fileError(ErrorCode::BackupNotSound, m_part, faults.error().context.value(QStringLiteral("why")));
    if (!own->isEmpty() && own->first().code == QLatin1String("integrity"))
        return base::fileError(ErrorCode::BackupSourceDamaged, m_request.dataPath, faultWords(*faults));
    if (!std::all_of(faults->begin(), faults->end(), [&own](const FileFault &fault) { return own->contains(fault); }))
        return base::fileError(ErrorCode::BackupNotSound, m_part, faultWords(*faults));
    // A gap in the trace of a file that was salvaged stays for ever, and just that file needs backups: they say so.
    for (const FileFault &fault : *faults) {
        if (!m_manifest.faults.contains(fault))
            m_manifest.faults.append(fault);
    }
    return {};
}

Result<void> BackupRun::shelve()
{
    const Result<std::unique_ptr<store::Connection>> copy = store::Connection::open(m_part, store::OpenMode::ReadOnly);
    if (!copy)
        return copy.error();
    const Result<ContentsOutcome> contents = shelveContents(
        **copy, AttachmentStore(m_request.dataPath), m_shelf.contents(), m_manifest.checkedFully, m_progress);
    if (!contents)
        return contents.error();
    m_manifest.attachments = contents->count;
    m_manifest.attachmentBytes = contents->bytes;
    m_manifest.missing = contents->missing;
    m_outcome.copiedContents = contents->copied;
    return {};
}

Result<QString> BackupRun::settle()
{
    m_manifest.size = QFileInfo(m_part).size();
    const Result<QString> checksum = fileChecksum(m_part, backupChecksum, m_progress);
    if (!checksum)
        return checksum.error();
    m_manifest.checksum = *checksum;
    m_manifest.checkedAt = m_clock.now();
    const QString path = m_shelf.freePath(m_request.dataPath, m_manifest.at);
    QFile written(m_part);
    if (!base::renameForGood(written, path)) // refuses to replace anything
        return base::fileError(ErrorCode::WriteFailed, path, written.errorString());
    if (const Result<void> noted = writeManifest(m_manifest, path); !noted) {
        QFile::remove(path);
        return noted.error();
    }
    QFile::setPermissions(manifestPath(path), base::privateFile);
    return path;
}

/// Its own look at it: store::inspectFile() would, closing its handle, drop SQLite's locks on a file that is open here.
Result<std::unique_ptr<DataFile>> BackupRun::openSource() const
{
    if (QFileInfo(m_request.dataPath).size() == 0)
        return base::fileError(ErrorCode::FileEmpty, m_request.dataPath);
    Result<std::unique_ptr<DataFile>> source = DataFile::beside(m_request.dataPath, m_clock, m_request.actor);
    if (!source)
        return source;
    const Result<bool> isOurs = store::isDataFile((*source)->connection());
    if (!isOurs)
        return isOurs.error();
    if (!*isOurs)
        return base::fileError(ErrorCode::FileNotOurs, m_request.dataPath);
    return source;
}

Result<BackupOutcome> BackupRun::run()
{
    if (!QFileInfo(m_request.dataPath).isFile())
        return base::fileError(ErrorCode::FileMissing, m_request.dataPath);
    if (const Result<void> ready = preparePlace(); !ready)
        return ready.error();
    m_seal = compareWithSeal(m_request.dataPath); // before it is opened
    {
        const Result<std::unique_ptr<DataFile>> source = openSource();
        if (!source)
            return source.error();
        const store::Connection &connection = (*source)->connection();
        // So that rows are counted in the very moment that is copied. On a share it would keep everybody from writing
        // for as long as the copy takes.
        std::optional<store::Snapshot> moment;
        if (connection.networkKind().isEmpty()) {
            Result<store::Snapshot> begun = store::Snapshot::begin(connection);
            if (!begun)
                return begun.error();
            moment.emplace(*std::move(begun));
        }
        if (const Result<void> read = readSource(**source); !read)
            return read.error();
        if (isUpToDate()) {
            const Result<bool> isSound = isLastSound(connection);
            if (!isSound)
                return isSound.error();
            if (*isSound) {
                m_outcome.backup = m_past.first();
                return m_outcome;
            }
            if (const Result<void> read = readAnew(**source); !read) // it counts no longer
                return read.error();
        }
        if (moment) {
            const Result<QMap<QString, qint64>> counts = store::tableCounts(connection);
            if (!counts)
                return counts.error();
            m_manifest.counts = *counts;
        }
        if (const Result<void> copied = copy(**source); !copied)
            return copied.error();
        if (const Result<void> read = moment ? Result<void>() : readCopied(**source); !read)
            return read.error();
    }
    m_expected.counts = m_manifest.counts;
    m_expected.trace = m_manifest.trace;
    for (const auto step : {&BackupRun::check, &BackupRun::shelve}) {
        if (const Result<void> done = (this->*step)(); !done)
            return done.error();
    }
    const Result<QString> path = settle();
    if (!path)
        return path.error();
    m_outcome.isNew = true;
    m_outcome.backup = {*path, m_manifest, m_manifest.size, std::nullopt};
    m_outcome.dropped = dropOlder(m_past, m_manifest, m_schedule, m_isClockBehind);
    return m_outcome;
}

} // namespace

Result<BackupOutcome> makeBackup(const BackupRequest &request, const base::Clock &clock, const base::Progress &progress)
{
    const Result<BackupOutcome> outcome = BackupRun(request, clock, progress).run();
    if (outcome || outcome.error().code != ErrorCode::FileDamaged)
        return outcome;
    return base::fileError(
        ErrorCode::BackupSourceDamaged, request.dataPath, outcome.error().context.value(QStringLiteral("why")));
}

Result<BackupSchedule> backupSchedule(const DataFile &file)
{
    const Result<OfficeSettings> settings = OfficeSettings::read(file);
    if (!settings)
        return settings.error();
    return BackupSchedule{settings->number("backup.keep_last"), settings->number("backup.keep_days"),
        settings->number("backup.keep_months")};
}

Result<ChangeState> changeState(const DataFile &file)
{
    const Result<store::TraceMark> first = store::traceStart(file.connection());
    if (!first)
        return first.error();
    const Result<QString> mark = store::changeMark(file.connection());
    if (!mark)
        return mark.error();
    return ChangeState{first->hash, *mark};
}

} // namespace services
