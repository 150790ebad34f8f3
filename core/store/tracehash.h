#pragma once

#include <QString>
#include <QStringList>

namespace store {

/// How many fields every line has; one from migration 13 on has the machine as well.
inline constexpr int traceFieldsWithoutMachine = 8;

/// The hash of a line that follows the one with `previous`: of at, actor, act, subject, key, before, after, reason as
/// they are stored, and the machine, which lines of before migration 13 have not.
QString traceHash(const QString &previous, const QStringList &fields);

} // namespace store
