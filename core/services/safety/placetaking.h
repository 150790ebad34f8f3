#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>

namespace services {

/// Puts a repaired or restored data file in the place of a damaged one. The damaged file keeps every byte and lies
/// beside it under another name ("<name>.hong-20220512.dondoc", its log or journal with it), which is given. The
/// contents of the attachments stay where they are: the folder of the damaged file is that of the new one; contents
/// that only `made` has are added. Nobody has either file open. Errors: WriteFailed, those of writing contents; then
/// both are as before.
base::Result<QString> takePlace(const QString &made, const QString &damaged, QDate today);

/// A name beside the data file that is free, with `what` before the ending ("da-cuu").
QString freeNameBeside(const QString &dataPath, const QString &what);

} // namespace services
