#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace store {

/// The seal of a data file: a sum of each page as it was when the file was closed, in "<data file>.dau" beside it.
/// SQLite's own format has no sums, so a bit that a disk lost in the middle of a text would be read as if it had been
/// typed. The seal is broken (removed, durably) before the first write and made anew after the last one; a file that
/// was not closed properly has none. It says nothing about a file of another state (restored, copied, vacuumed): it
/// knows the mark of the state it was made for and the schema cookie, which each of these changes.
struct Seal {
    QString mark; ///< of the state, see changeMark()
    QList<quint32> changedPages; ///< now not as they were then

    static QString pathOf(const QString &path);
};

/// Compares the file with its seal. Nothing when there is none, when it is of another size or damaged itself, when
/// another program writes meanwhile, or the file is larger than `mostBytes` (it is read whole). Not to be called while
/// this process has the file open.
std::optional<Seal> checkSeal(const QString &path, qint64 mostBytes);

/// Seals a file that is not open here. One with a log or journal is not closed, and one of more than `mostBytes` is
/// never compared: they get none, nor does a file that another program writes meanwhile. A seal that cannot be written
/// is none.
void writeSeal(const QString &path, const QString &mark, qint64 mostBytes);

/// So that no seal is taken for that of what is written next: to be called before every write, as another program may
/// have sealed the file since the last one. Errors: WriteFailed; then the seal is still there.
base::Result<void> breakSeal(const QString &path);

} // namespace store
