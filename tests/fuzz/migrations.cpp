#include "core/store/migrator.h"

#include <QDir>
#include <QFile>

// The program's migrations as they are shipped, for readers that only want to know their tables: without the database
// that core/store/migrator.cpp applies them to.

namespace store {

QList<Migration> builtinMigrations()
{
    QList<Migration> steps;
    const QFileInfoList files = QDir(QStringLiteral(":/sql")).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            steps.append({info.fileName().left(4).toInt(), 1, QString::fromUtf8(file.readAll())});
    }
    return steps;
}

} // namespace store
