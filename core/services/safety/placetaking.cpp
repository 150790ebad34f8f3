#include "core/services/safety/placetaking.h"

#include "core/base/durable.h"
#include "core/base/fileerror.h"
#include "core/services/attachmentstore.h"
#include "core/store/seal.h"
#include "core/store/sidefiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

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

/// All of these moves, or none.
Result<void> moveAll(const Moves &moves)
{
    for (qsizetype i = 0; i < moves.size(); ++i) {
        const Result<void> moved = moveFile(moves.at(i).first, moves.at(i).second);
        if (moved)
            continue;
        for (qsizetype done = i - 1; done >= 0; --done)
            QFile::rename(moves.at(done).second, moves.at(done).first);
        return moved;
    }
    return {};
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
    const AttachmentStore ownContents(made);
    if (const Result<ContentsCopied> added = AttachmentStore(damaged).putAllOf(ownContents); !added)
        return added.error();
    QString aside = freeNameBeside(damaged, QStringLiteral("hong-") + today.toString(QStringLiteral("yyyyMMdd")));
    Moves moves = movesOf(partsOf(damaged), partsOf(aside));
    moves.append({store::Seal::pathOf(made), store::Seal::pathOf(damaged)});
    moves.append({made, damaged});
    if (const Result<void> moved = moveAll(moves); !moved)
        return moved.error();
    base::syncFolder(QFileInfo(damaged).absolutePath()); // before the only other copy of some contents goes
    QDir(ownContents.folder()).removeRecursively();
    return aside;
}

Result<QString> takeRestored(const QString &dataPath, const QString &restored, const QDateTime &at)
{
    const QString aside = besidePath(dataPath, QStringLiteral("truoc-khoi-phuc"), at);
    const auto withContents
        = [](const QString &path) { return partsOf(path) + QStringList{AttachmentStore(path).folder()}; };
    const Moves moves = movesOf(withContents(dataPath), withContents(aside))
        + movesOf(withContents(restored), withContents(dataPath));
    if (!moveAll(moves)) {
        return base::fileError(ErrorCode::WriteFailed, dataPath,
            QCoreApplication::translate("Safety", "không đổi được tên tệp, có thể chương trình khác đang mở nó"));
    }
    base::syncFolder(QFileInfo(dataPath).absolutePath());
    return aside;
}

} // namespace services
