#pragma once

#include "core/base/result.h"
#include "core/services/datafile.h"

#include <QList>
#include <QString>

namespace services {

/// Something wrong in a file: a stable ASCII code and where it is.
struct FileFault {
    QString code; ///< integrity | foreign_key | series_hole | trace_chain
    QString where;
    bool operator==(const FileFault &) const = default;
};

/// Looks through the whole file: SQLite's integrity, foreign keys, the series of arrival numbers, the trace chain.
/// Changes nothing. An empty list means the file is sound.
base::Result<QList<FileFault>> checkFile(const DataFile &file);

} // namespace services
