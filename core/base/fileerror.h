#pragma once

#include "core/base/error.h"

namespace base {

/// An error about a file: "file" is the path as this system writes it, "why" the reason, for sentences that give one.
Error fileError(ErrorCode code, const QString &path, const QString &why = {});

/// What is said of a file on the way to its name (`made`) is said of the name, which the user knows.
Error saidOf(Error error, const QString &made, const QString &name);

/// Whether it is the place of the file that refuses, whatever is written: what was typed is not at fault.
bool isOfThePlace(ErrorCode code);

} // namespace base
