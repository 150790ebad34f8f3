#include "core/services/safety/ownfiles.h"

#include "core/base/realpath.h"
#include "core/services/attachmentstore.h"
#include "core/store/seal.h"
#include "core/store/sidefiles.h"

#include <QStringList>

namespace services {

bool isOwnFile(const QString &dataPath, const QString &path)
{
    const QString asked = base::realPath(path);
    if (asked.startsWith(base::realPath(AttachmentStore(dataPath).folder()) + QLatin1Char('/')))
        return true;
    const QString data = base::realPath(dataPath); // SQLite names its logs after it
    const QStringList own = QStringList{data, store::Seal::pathOf(data), base::realPath(store::Seal::pathOf(dataPath))}
        + store::sideFilesOf(data);
    return own.contains(asked);
}

} // namespace services
