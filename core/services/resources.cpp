#include "core/services/resources.h"

#include <QFile>
#include <QJsonDocument>

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;

Result<QByteArray> resource(const QString &name)
{
    QFile file(QStringLiteral(":/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileMissing, {{QStringLiteral("file"), name}}};
    return file.readAll();
}

Result<QJsonObject> resourceObject(const QString &name)
{
    const Result<QByteArray> bytes = resource(name);
    if (!bytes)
        return bytes.error();
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &fault);
    if (!document.isObject()) {
        return Error{
            ErrorCode::JsonInvalid, {{QStringLiteral("file"), name}, {QStringLiteral("why"), fault.errorString()}}};
    }
    return document.object();
}

} // namespace services
