#include "core/base/fileerror.h"

#include <QDir>

namespace base {

Error fileError(ErrorCode code, const QString &path, const QString &why)
{
    return {code, {{QStringLiteral("file"), QDir::toNativeSeparators(path)}, {QStringLiteral("why"), why}}};
}

Error saidOf(Error error, const QString &made, const QString &name)
{
    QString &file = error.context[QStringLiteral("file")];
    if (file == QDir::toNativeSeparators(made))
        file = QDir::toNativeSeparators(name);
    return error;
}

bool isOfThePlace(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileVanished:
    case ErrorCode::FileReplaced:
    case ErrorCode::FileReadOnly:
    case ErrorCode::FileLocked:
    case ErrorCode::FileHeld:
    case ErrorCode::FileHeldSilent:
    case ErrorCode::FileTakenOver:
    case ErrorCode::FileFailing:
    case ErrorCode::DiskFull:
        return true;
    default:
        return false;
    }
}

} // namespace base
