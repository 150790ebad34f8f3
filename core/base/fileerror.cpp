#include "core/base/fileerror.h"

#include <QDir>

namespace base {

Error fileError(ErrorCode code, const QString &path, const QString &why)
{
    return {code, {{QStringLiteral("file"), QDir::toNativeSeparators(path)}, {QStringLiteral("why"), why}}};
}

} // namespace base
