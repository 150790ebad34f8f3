#pragma once

#include <QString>

namespace app {

/// Where the data file is when nobody says: "dondoc.dondoc" in the user's own data folder (QStandardPaths).
QString defaultDataPath();

/// Who acts, for the trace: the name of the account on this PC.
QString currentUserName();

} // namespace app
