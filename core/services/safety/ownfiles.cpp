#include "core/services/safety/ownfiles.h"

#include "core/services/attachmentstore.h"
#include "core/store/seal.h"
#include "core/store/sidefiles.h"

#include <QFileInfo>
#include <QStringList>

namespace services {

namespace {

/// Links followed; of a file that is not there, those of its folder.
QString realPath(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists())
        return info.canonicalFilePath();
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return (folder.isEmpty() ? info.absolutePath() : folder) + QLatin1Char('/') + info.fileName();
}

} // namespace

bool isOwnFile(const QString &dataPath, const QString &path)
{
    const QString asked = realPath(path);
    if (asked.startsWith(realPath(AttachmentStore(dataPath).folder()) + QLatin1Char('/')))
        return true;
    const QString data = realPath(dataPath); // SQLite names its logs after it
    const QStringList own = QStringList{data, store::Seal::pathOf(data), realPath(store::Seal::pathOf(dataPath))}
        + store::sideFilesOf(data);
    return own.contains(asked);
}

} // namespace services
