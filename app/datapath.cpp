#include "app/datapath.h"

#include <QDir>
#include <QStandardPaths>

namespace app {

QString defaultDataPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("dondoc.dondoc"));
}

QString currentUserName()
{
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return name.isEmpty() ? QDir::home().dirName() : name;
}

} // namespace app
