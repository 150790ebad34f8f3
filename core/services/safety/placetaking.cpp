#include "core/services/safety/placetaking.h"

#include "core/base/durable.h"
#include "core/base/fileerror.h"
#include "core/base/operatingsystem.h"
#include "core/base/wholefile.h"
#include "core/services/attachmentstore.h"
#include "core/store/openhere.h"
#include "core/store/seal.h"
#include "core/store/sidefiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
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

Result<void> mayTake(const QString &path)
{
    if (store::isOpenHere(path)) // work of a closed window that could not be stopped
        return base::writeFailed(path, QCoreApplication::translate("Safety", "tệp còn đang được đọc để sao lưu"));
    return {};
}

/// The old file gets the name `aside` and `made` the name `path`.
Result<void> change(const QString &path, const QString &made, const QString &aside)
{
    const QStringList own = partsOf(path);
    const Moves leaving = movesOf(own.mid(1), partsOf(aside).mid(1));
    const Moves coming = movesOf(partsOf(made).mid(1), own.mid(1));
    // Without its log a file is an older state of itself: where there is one, file and log rather leave together.
    if (store::leftBehindAt(path) || store::leftBehindAt(made) || !base::giveSecondName(path, aside)) {
        const Result<void> moved = moveAll(Moves{{path, aside}} + leaving + coming + Moves{{made, path}});
        base::syncFolder(QFileInfo(path).absolutePath());
        return moved;
    }
    if (const Result<void> moved = moveAll(leaving); !moved) {
        QFile::remove(aside);
        return moved;
    }
    const QString why = base::replaceForGood(made, path);
    if (!why.isEmpty() && QFileInfo::exists(made)) {
        QFile::remove(aside);
        moveBack(leaving);
        return base::writeFailed(path, why);
    }
    if (!moveAll(coming)) // no more than its seal, without which it is sealed anew when it is closed
        QFile::remove(store::Seal::pathOf(made));
    return {};
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

bool isFree(const QString &path)
{
    return !QFileInfo::exists(path) && !QFileInfo::exists(AttachmentStore(path).folder()) && !store::leftBehindAt(path);
}

/// `stem`: the name of the data file without its ending, and what is said of this one.
QString freePathBeside(const QString &dataPath, const QString &stem)
{
    const QString start = QDir(QFileInfo(dataPath).absolutePath()).filePath(stem);
    QString path = start + QStringLiteral(".dondoc");
    for (int i = 2; !isFree(path); ++i)
        path = QStringLiteral("%1-%2.dondoc").arg(start).arg(i);
    return path;
}

} // namespace

QString freeNameBeside(const QString &dataPath, const QString &what)
{
    return freePathBeside(dataPath, QStringLiteral("%1.%2").arg(QFileInfo(dataPath).completeBaseName(), what));
}

QString besidePath(const QString &dataPath, const QString &what, const QDateTime &at)
{
    return freePathBeside(dataPath,
        QStringLiteral("%1-%2-%3")
            .arg(QFileInfo(dataPath).completeBaseName(), what, at.toString(QStringLiteral("yyyyMMdd-HHmmss"))));
}

Result<QString> takePlace(const QString &made, const QString &damaged, QDate today)
{
    if (const Result<void> may = mayTake(damaged); !may)
        return may.error();
    const AttachmentStore ownContents(made);
    if (const Result<ContentsCopied> added = AttachmentStore(damaged).putAllOf(ownContents); !added)
        return added.error();
    QString aside = freeNameBeside(damaged, damagedAside + today.toString(QStringLiteral("yyyyMMdd")));
    if (const Result<void> changed = change(damaged, made, aside); !changed)
        return changed.error();
    QDir(ownContents.folder()).removeRecursively();
    return aside;
}

Result<QString> takeRestored(const QString &dataPath, const QString &restored, const QDateTime &at)
{
    if (const Result<void> may = mayTake(dataPath); !may)
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
    // The file last: then it finds all of it. Contents that lie at the name are those of the old file.
    Moves moves;
    if (const QString contents = AttachmentStore(dataPath).folder(); !QFileInfo::exists(contents))
        moves.append({AttachmentStore(aside).folder(), contents});
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
