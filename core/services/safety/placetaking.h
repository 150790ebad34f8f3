#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace services {

/// Puts a repaired or restored data file in the place of a damaged one. The damaged file keeps every byte and lies
/// beside it under another name ("<name>.hong-20220512.dondoc", its log or journal with it), which is given. The
/// contents of the attachments stay where they are: the folder of the damaged file is that of the new one; contents
/// that only `made` has are added. Nobody has either file open. Errors: WriteFailed, those of writing contents; then
/// both are as before.
base::Result<QString> takePlace(const QString &made, const QString &damaged, QDate today);

/// Puts a restored data file, with its attachments, in the place of the one that was used so far, which is kept under a
/// name that says so. Nobody may have either open. Gives where the old one is now. Whatever fails, the old one is where
/// it was. Errors: WriteFailed.
base::Result<QString> takeRestored(const QString &dataPath, const QString &restored, const QDateTime &at);

/// A name beside the data file that is free, with `what` before the ending ("da-cuu").
QString freeNameBeside(const QString &dataPath, const QString &what);

/// The same with the moment: "dondoc-khoi-phuc-20220512-091500.dondoc".
QString besidePath(const QString &dataPath, const QString &what, const QDateTime &at);

} // namespace services
