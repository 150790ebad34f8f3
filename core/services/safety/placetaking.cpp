#include "core/services/safety/placetaking.h"

#include "core/base/durable.h"
#include "core/services/attachmentstore.h"
#include "core/store/seal.h"
#include "core/store/sidefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

Result<void> moveFile(const QString &from, const QString &to)
{
    QFile file(from);
    if (!file.exists() || file.rename(to))
        return {};
    return Error{ErrorCode::WriteFailed,
        {{QStringLiteral("file"), QDir::toNativeSeparators(to)}, {QStringLiteral("why"), file.errorString()}}};
}

/// What belongs to a data file, itself first: breaking off after that leaves a log without a file, which is seen, and
/// not a file without its log, which would be taken for an older state.
QStringList partsOf(const QString &path)
{
    return QStringList{path} + store::sideFilesOf(path) + QStringList{store::Seal::pathOf(path)};
}

/// All of these moves, or none.
Result<void> moveAll(const QList<std::pair<QString, QString>> &moves)
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

} // namespace

QString freeNameBeside(const QString &dataPath, const QString &what)
{
    const QFileInfo info(dataPath);
    const QString start
        = QDir(info.absolutePath()).filePath(QStringLiteral("%1.%2").arg(info.completeBaseName(), what));
    QString path = start + QStringLiteral(".dondoc");
    for (int i = 2; QFileInfo::exists(path) || store::leftBehindAt(path); ++i)
        path = QStringLiteral("%1-%2.dondoc").arg(start).arg(i);
    return path;
}

Result<QString> takePlace(const QString &made, const QString &damaged, QDate today)
{
    const AttachmentStore ownContents(made);
    if (const Result<ContentsCopied> added = AttachmentStore(damaged).putAllOf(ownContents); !added)
        return added.error();
    QString aside = freeNameBeside(damaged, QStringLiteral("hong-") + today.toString(QStringLiteral("yyyyMMdd")));
    QList<std::pair<QString, QString>> moves;
    const QStringList old = partsOf(damaged);
    const QStringList kept = partsOf(aside);
    for (qsizetype i = 0; i < old.size(); ++i)
        moves.append({old.at(i), kept.at(i)});
    moves.append({store::Seal::pathOf(made), store::Seal::pathOf(damaged)});
    moves.append({made, damaged});
    if (const Result<void> moved = moveAll(moves); !moved)
        return moved.error();
    base::syncFolder(QFileInfo(damaged).absolutePath()); // before the only other copy of some contents goes
    QDir(ownContents.folder()).removeRecursively();
    return aside;
}

} // namespace services
