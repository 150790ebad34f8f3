#include "core/services/safety/placetaking.h"

#include "core/base/durable.h"
#include "core/base/fileerror.h"
#include "core/base/operatingsystem.h"
#include "core/base/wholefile.h"
#include "core/services/attachmentstore.h"
#include "core/services/safety/filelock.h"
#include "core/store/openhere.h"
#include "core/store/seal.h"
#include "core/store/sidefiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace services {

using base::ErrorCode;
using base::Result;

namespace {

Result<void> moveFile(const QString &from, const QString &to)
{
    QFile file(from);
    if (!file.exists() || file.rename(to))
        return {};
    return base::fileError(ErrorCode::WriteFailed, to, file.errorString());
}

/// What belongs to a data file, itself first: breaking off after that leaves a log without a file, which is seen, and
/// not a file without its log, which would be taken for an older state.
QStringList partsOf(const QString &path)
{
    return QStringList{path} + store::sideFilesOf(path) + QStringList{store::Seal::pathOf(path)};
}

using Moves = QList<std::pair<QString, QString>>;

Moves movesOf(const QStringList &from, const QStringList &to)
{
    Moves moves;
    for (qsizetype i = 0; i < from.size(); ++i)
        moves.append({from.at(i), to.at(i)});
    return moves;
}

void moveBack(const Moves &moves)
{
    for (auto move = moves.crbegin(); move != moves.crend(); ++move)
        QFile::rename(move->second, move->first);
}

/// All of these moves, or none.
Result<void> moveAll(const Moves &moves)
{
    for (qsizetype i = 0; i < moves.size(); ++i) {
        const Result<void> moved = moveFile(moves.at(i).first, moves.at(i).second);
        if (moved)
            continue;
        moveBack(moves.first(i));
        return moved;
    }
    return {};
}

/// What is laid aside is a file of before; what is made is to take its place.
constexpr QLatin1String damagedAside("hong-");
constexpr QLatin1String restoredAside("truoc-khoi-phuc");
constexpr std::array laidAside{damagedAside, restoredAside};
constexpr std::array madeBeside{QLatin1String("da-cuu"), QLatin1String("khoi-phuc")};

Result<void> mayTake(const QString &path, const QString &made)
{
    if (!QFileInfo::exists(made))
        return base::fileError(ErrorCode::FileMissing, made);
    if (store::isOpenHere(path)) // work of a closed window that could not be stopped
        return base::writeFailed(path, QCoreApplication::translate("Safety", "tệp còn đang được đọc để sao lưu"));
    // Of this account too: a program that writes is not to find another file in its place.
    if (const std::optional<LockHolder> holder = FileLock::holderAt(path); holder && !holder->isThisProcess())
        return FileLock::refusal(path, *holder);
    return {};
}

/// The seal of `made` is that of the file at `path` now; without one of its own it has none.
void changeSeals(const QString &path, const QString &made)
{
    const QString seal = store::Seal::pathOf(made);
    if (QFileInfo::exists(seal))
        base::replaceForGood(seal, store::Seal::pathOf(path));
    else
        QFile::remove(store::Seal::pathOf(path));
}

/// The old file gets the name `aside` and `made` the name `path`.
Result<void> change(const QString &path, const QString &made, const QString &aside)
{
    // Without its log a file is an older state of itself: where there is one, file and log rather leave together.
    if (store::leftBehindAt(path) || store::leftBehindAt(made) || !base::giveSecondName(path, aside)) {
        const QStringList own = partsOf(path);
        const Result<void> moved
            = moveAll(movesOf(own, partsOf(aside)) + movesOf(partsOf(made).mid(1), own.mid(1)) + Moves{{made, path}});
        base::syncFolder(QFileInfo(path).absolutePath());
        return moved;
    }
    // What else lies beside them is empty, but for the seals: that of the old file tells a lost bit, so it stays as
    // long as the file does. For another one it counts nothing.
    const QString seal = store::Seal::pathOf(path);
    const QString asideSeal = store::Seal::pathOf(aside);
    base::giveSecondName(seal, asideSeal);
    const Moves emptied = movesOf(store::sideFilesOf(path), store::sideFilesOf(aside));
    Result<void> done = moveAll(emptied);
    if (done) {
        const QString why = base::replaceForGood(made, path);
        // Where the disk goes in that moment it may be done and not said so.
        const bool isDone
            = why.isEmpty() || (!QFileInfo::exists(made) && base::fileIdentity(path) != base::fileIdentity(aside));
        if (isDone) {
            changeSeals(path, made);
            store::removeWithSideFiles(made); // no more than empty ones
            return {};
        }
        moveBack(emptied);
        done = base::writeFailed(path, why);
    }
    QFile::remove(asideSeal);
    QFile::remove(aside);
    return done;
}

/// The same with the contents of their attachments.
Result<void> changeContents(const QString &path, const QString &made, const QString &aside)
{
    const auto folderOf = [](const QString &data) { return AttachmentStore(data).folder(); };
    if (base::exchangeNames(folderOf(path), folderOf(made))) {
        const Result<void> moved = moveAll({{folderOf(made), folderOf(aside)}});
        if (!moved)
            base::exchangeNames(folderOf(path), folderOf(made));
        return moved;
    }
    return moveAll({{folderOf(path), folderOf(aside)}, {folderOf(made), folderOf(path)}});
}

/// The contents of `from` leave with their file, but for those that lie at `to` already.
Moves movesOfContents(const QString &from, const QString &to)
{
    const AttachmentStore own(from);
    const AttachmentStore there(to);
    Moves moves;
    const QStringList checksums = own.contents();
    for (const QString &sha256 : checksums) {
        const QString place = there.placeOf(sha256);
        if (!QFileInfo::exists(place) && QDir().mkpath(QFileInfo(place).path()))
            moves.append({own.placeOf(sha256), place});
    }
    return moves;
}

bool isFree(const QString &path)
{
    return !QFileInfo::exists(path) && !QFileInfo::exists(AttachmentStore(path).folder())
        && !QFileInfo::exists(store::Seal::pathOf(path)) && !store::leftBehindAt(path);
}

/// `stem`: the name of the data file without its ending, and what is said of this one.
QString freePathBeside(const QString &dataPath, const QString &stem, const QString &ending)
{
    const QString start = QDir(QFileInfo(dataPath).absolutePath()).filePath(stem);
    QString path = start + ending;
    for (int i = 2; !isFree(path); ++i)
        path = QStringLiteral("%1-%2").arg(start).arg(i) + ending;
    return path;
}

} // namespace

QString freeNameBeside(const QString &dataPath, const QString &what, const QString &ending)
{
    return freePathBeside(dataPath, QStringLiteral("%1.%2").arg(QFileInfo(dataPath).completeBaseName(), what), ending);
}

QString ownNameBeside(const QString &dataPath, const QString &what)
{
    return freeNameBeside(dataPath, what + QLatin1Char('-') + base::ownMark());
}

QString besidePath(const QString &dataPath, const QString &what, const QDateTime &at)
{
    return freePathBeside(dataPath,
        QStringLiteral("%1-%2-%3")
            .arg(QFileInfo(dataPath).completeBaseName(), what, at.toString(QStringLiteral("yyyyMMdd-HHmmss"))),
        QStringLiteral(".dondoc"));
}

Result<QString> takePlace(const QString &made, const QString &damaged, QDate today)
{
    if (const Result<void> may = mayTake(damaged, made); !may)
        return may.error();
    const AttachmentStore ownContents(made);
    AttachmentStore(damaged).lendAllOf(ownContents); // what could not be lent is copied
    if (const Result<ContentsCopied> added = AttachmentStore(damaged).putAllOf(ownContents); !added)
        return added.error();
    if (const Result<void> may = mayTake(damaged, made); !may) // contents take their time
        return may.error();
    QString aside = freeNameBeside(damaged, damagedAside + today.toString(QStringLiteral("yyyyMMdd")));
    if (const Result<void> changed = change(damaged, made, aside); !changed)
        return changed.error();
    QDir(ownContents.folder()).removeRecursively();
    return aside;
}

Result<QString> takeRestored(const QString &dataPath, const QString &restored, const QDateTime &at)
{
    if (const Result<void> may = mayTake(dataPath, restored); !may)
        return may.error();
    // Broken off between file and contents, either file finds its own. Where they cannot be lent (FAT) that moment is
    // left open: to copy them would take their room again, and minutes without a window.
    AttachmentStore(dataPath).lendAllOf(AttachmentStore(restored));
    if (const Result<void> may = mayTake(dataPath, restored); !may) // contents take their time
        return may.error();
    const QString aside = besidePath(dataPath, restoredAside, at);
    Result<void> changed = change(dataPath, restored, aside);
    if (changed) {
        changed = changeContents(dataPath, restored, aside);
        if (const Result<void> back = changed ? Result<void>() : change(dataPath, aside, restored); !back)
            return back.error();
    }
    if (!changed) {
        return base::fileError(ErrorCode::WriteFailed, dataPath,
            QCoreApplication::translate("Safety", "không đổi được tên tệp, có thể chương trình khác đang mở nó"));
    }
    base::syncFolder(QFileInfo(dataPath).absolutePath());
    return aside;
}

QStringList writtenState(const QString &path)
{
    QStringList state{QString::fromLatin1(base::fileIdentity(path))};
    for (const QString &file : {path, store::logPath(path), store::journalPath(path)}) {
        const QFileInfo info(file);
        state.append(QString::number(info.size()));
        state.append(info.size() > 0 ? info.lastModified().toString(Qt::ISODateWithMs) : QString());
    }
    return state;
}

void discardMade(const QString &made)
{
    if (!QFileInfo::exists(made))
        return;
    store::removeWithSideFiles(made);
    QFile::remove(store::Seal::pathOf(made));
    QDir(AttachmentStore(made).folder()).removeRecursively();
}

QStringList leftAsideOf(const QString &dataPath)
{
    const QFileInfo data(dataPath);
    const QString stem = data.completeBaseName();
    const bool hasLog = store::leftBehindAt(dataPath).has_value();
    QStringList left;
    const QFileInfoList files
        = data.absoluteDir().entryInfoList({QStringLiteral("*.dondoc")}, QDir::Files | QDir::NoSymLinks, QDir::Time);
    for (const QFileInfo &file : files) {
        const QString name = file.fileName();
        if (name.size() <= stem.size() || !name.startsWith(stem)
            || !QStringLiteral(".-").contains(name.at(stem.size())))
            continue;
        const auto says = [&](QLatin1String what) { return QStringView(name).mid(stem.size() + 1).startsWith(what); };
        if (std::any_of(laidAside.begin(), laidAside.end(), says)
            || (!hasLog && std::any_of(madeBeside.begin(), madeBeside.end(), says)))
            left.append(file.absoluteFilePath());
    }
    return left;
}

Result<void> takeBack(const QString &aside, const QString &dataPath)
{
    if (QFileInfo::exists(dataPath) || (store::leftBehindAt(dataPath) && store::leftBehindAt(aside)))
        return base::fileError(ErrorCode::FileExists, dataPath);
    if (store::leftBehindAt(dataPath)) {
        // That the log is of this file nobody knows for sure: it is played into a copy.
        const QString part = dataPath + QStringLiteral(".part");
        QFile::remove(part);
        QFile source(aside);
        QFile made(part);
        if (source.copy(part) && base::renameForGood(made, dataPath))
            return {};
        QFile::remove(part);
        return base::fileError(ErrorCode::WriteFailed, dataPath, source.errorString());
    }
    // The file last: then it finds all of it.
    Moves moves;
    if (const QString contents = AttachmentStore(dataPath).folder(); !QFileInfo::exists(contents))
        moves.append({AttachmentStore(aside).folder(), contents});
    else
        moves.append(movesOfContents(aside, dataPath));
    // A seal that lies at the name is of the file that was to come, unless this one left it there.
    if (QFileInfo::exists(store::Seal::pathOf(aside)))
        QFile::remove(store::Seal::pathOf(dataPath));
    const QStringList from = partsOf(aside);
    const QStringList to = partsOf(dataPath);
    for (qsizetype i = from.size() - 1; i >= 0; --i) {
        if (QFileInfo::exists(from.at(i)))
            moves.append({from.at(i), to.at(i)});
    }
    const Result<void> moved = moveAll(moves);
    base::syncFolder(QFileInfo(dataPath).absolutePath());
    return moved;
}

} // namespace services
