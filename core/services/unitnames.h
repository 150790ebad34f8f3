#pragma once

#include "core/base/error.h"
#include "core/domain/unit.h"

#include <QList>

#include <optional>

namespace services {

/// Another unit than `self` that is already called so, by name, alias or code.
std::optional<domain::Unit> ownerOf(const QList<domain::Unit> &units, const QString &text, domain::UnitId self);

/// The error that says so.
base::Error taken(const QString &text, const domain::Unit &owner);

} // namespace services
