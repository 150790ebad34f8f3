#pragma once

#include "core/base/result.h"
#include "core/services/datafile.h"

namespace services {

/// Takes a file whose pages are not as they were when it was closed (DataFile::changedPages()) as it is: from now on it
/// can be written again. The trace says who took it and which pages. Errors: those of writing.
base::Result<void> acceptChangedPages(DataFile &file);

} // namespace services
