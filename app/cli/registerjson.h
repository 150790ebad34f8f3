#pragma once

#include "app/cli/workplace.h"

#include <QJsonObject>

namespace cli {

/// An entry of the register with every column, as the commands print it.
QJsonObject entryJson(const domain::RegisterEntry &entry, const Workplace &place);

} // namespace cli
