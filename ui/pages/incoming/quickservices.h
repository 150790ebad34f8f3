#pragma once

#include "core/domain/unit.h"
#include "core/services/quickline/quickline.h"

#include <functional>

namespace pages {

/// What the quick line asks of the core: to understand, to save, who comes next. A test may hand in its own.
struct QuickServices {
    std::function<base::Result<services::QuickReading>(const QString &text, const services::QuickContext &context)>
        read;
    std::function<base::Result<services::QuickSaved>(const services::QuickReading &reading)> save;
    std::function<base::Result<domain::UnitId>(domain::Period period, domain::UnitId after)> next;
    std::function<domain::Unit(domain::UnitId id)> unit; ///< of the catalogue; an empty one: unknown
    std::function<QString()> arrivalNumber; ///< that a document of today would get
    std::function<void()> unitsChanged; ///< the catalogue is read again when it is needed

    /// Over the file, which outlives them. The catalogue is read once.
    static QuickServices of(services::DataFile &file);
};

} // namespace pages
