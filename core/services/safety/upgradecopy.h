#pragma once

#include "core/base/result.h"

#include <QString>

namespace store {
class Connection;
}

namespace services {

/// The copy of an older file that is made before its schema is upgraded: "<name>.truoc-nang-cap-<version>.dondoc"
/// beside it, read back and checked before it counts. One that is there from before is left alone. Gives the path.
/// Errors: UpgradeCopyFailed; then nothing lies there.
base::Result<QString> copyBeforeUpgrade(const store::Connection &connection, int version);

} // namespace services
