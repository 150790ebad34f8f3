#pragma once

#include "core/base/result.h"
#include "core/services/datafile.h"
#include "core/store/seal.h"

#include <memory>
#include <optional>

namespace services {

/// The seal of a file that is about to be opened, of any size. Nothing where this process has the file open: it was
/// compared then.
std::optional<store::Seal> compareWithSeal(const QString &path);

/// Takes a file whose pages are not as they were when it was closed (DataFile::changedPages()) as it is: from now on it
/// can be written again. The trace says who took it and which pages. Errors: those of writing.
base::Result<void> acceptChangedPages(DataFile &file);

/// Opens a file and takes it as it is, also one that has to be upgraded first. Errors: those of opening and writing.
base::Result<std::unique_ptr<DataFile>> openAccepted(
    const QString &path, const base::Clock &clock, const QString &actor);

} // namespace services
