#include "core/services/safety/ownfiles.h"

#include "core/base/realpath.h"
#include "core/base/wholefile.h"
#include "core/services/attachmentstore.h"
#include "core/services/safety/backupshelf.h"
#include "core/store/seal.h"
#include "core/store/sidefiles.h"

#include <QCoreApplication>
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

base::Result<void> mayTakeOutTo(const QString &dataPath, const QString &path)
{
    const QString backups = base::realPath(BackupShelf::folderBeside(dataPath)) + QLatin1Char('/');
    if (!isOwnFile(dataPath, path) && !base::realPath(path).startsWith(backups))
        return {};
    return base::writeFailed(
        path, QCoreApplication::translate("Safety", "đó là tệp dữ liệu đang mở hoặc tệp thuộc về nó"));
}

} // namespace services
