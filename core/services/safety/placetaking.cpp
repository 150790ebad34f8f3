#include "core/services/safety/placetaking.h"

#include "core/services/attachmentstore.h"
#include "core/store/salvage/logframes.h"
#include "core/store/seal.h"

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
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = QStringLiteral("%1-%2.dondoc").arg(start).arg(i);
    return path;
}

Result<QString> takePlace(const QString &made, const QString &damaged, QDate today)
{
    const AttachmentStore ownContents(made);
    if (const Result<ContentsCopied> added = AttachmentStore(damaged).putAllOf(ownContents); !added)
        return added.error();
    QString aside = freeNameBeside(damaged, QStringLiteral("hong-") + today.toString(QStringLiteral("yyyyMMdd")));
    const Result<void> moved = moveAll(
        {{store::logPath(damaged), store::logPath(aside)}, {store::Seal::pathOf(damaged), store::Seal::pathOf(aside)},
            {damaged, aside}, {store::Seal::pathOf(made), store::Seal::pathOf(damaged)}, {made, damaged}});
    if (!moved)
        return moved.error();
    QFile::remove(damaged + QStringLiteral("-shm"));
    QDir(ownContents.folder()).removeRecursively();
    return aside;
}

} // namespace services
