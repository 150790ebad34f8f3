#include "core/store/fileuri.h"

#include <QUrl>

namespace store {

QString fileUri(const QString &path)
{
    const QString drive = path.startsWith(QLatin1Char('/')) ? QString() : QStringLiteral("/"); // "C:/…"
    return QStringLiteral("file://") + drive + QString::fromLatin1(QUrl::toPercentEncoding(path, "/:"));
}

} // namespace store
