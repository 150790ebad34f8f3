#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace services {

// The name of a data file never stands empty: it leads to the old file until it leads to the new one, in one step where
// the file system gives a file two names. Where it does not (FAT), or where a log lies that belongs to the old file
// alone, it is empty for a moment; what leftAsideOf() gives is then what a program that was ended left.

/// Puts a repaired or restored data file in the place of a damaged one. The damaged file keeps every byte and lies
/// beside it under another name ("<name>.hong-20220512.dondoc", its log or journal with it), which is given. The
/// contents of the attachments stay where they are: the folder of the damaged file is that of the new one; contents
/// that only `made` has are added. Nobody has either file open. Errors: WriteFailed (also when it is open in this
/// program), FileHeld, FileHeldSilent (another program has it for writing), those of writing contents; then both are as
/// before.
base::Result<QString> takePlace(const QString &made, const QString &damaged, QDate today);

/// Puts a restored data file, with its attachments, in the place of the one that was used so far, which is kept under a
/// name that says so. Nobody may have either open. Gives where the old one is now. Whatever fails, the old one is where
/// it was; broken off at any moment, whichever has the name finds the contents of its attachments (where the file
/// system gives a file two names). Renames only: no content is copied. Errors: WriteFailed,
/// FileHeld, FileHeldSilent.
base::Result<QString> takeRestored(const QString &dataPath, const QString &restored, const QDateTime &at);

/// Removes what was made to take a place and did not, with the contents of its attachments. Nothing when it did.
void discardMade(const QString &made);

/// Of a data file that is not there: what was put aside or made to take its place and lies beside it, the newest first.
/// Where a log of it was left behind, only files that may be the one that the log belongs to.
QStringList leftAsideOf(const QString &dataPath);

/// Gives one of these the name, with what belongs to it; a copy of it where a log lies at the name. Errors: FileExists,
/// WriteFailed; then it is where it was.
base::Result<void> takeBack(const QString &aside, const QString &dataPath);

/// Which bytes stand at the name, with their log: another value when somebody has written meanwhile.
QStringList writtenState(const QString &path);

/// A name beside the data file that is free, with `what` before the ending ("da-cuu").
QString freeNameBeside(const QString &dataPath, const QString &what, const QString &ending = QStringLiteral(".dondoc"));

/// The same, which nobody else takes who looks at the file at this moment: "dondoc.da-cuu-1b9d6bcd.dondoc".
QString ownNameBeside(const QString &dataPath, const QString &what);

/// The same with the moment: "dondoc-khoi-phuc-20220512-091500.dondoc".
QString besidePath(const QString &dataPath, const QString &what, const QDateTime &at);

} // namespace services
