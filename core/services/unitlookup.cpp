#include "core/services/unitlookup.h"

#include "core/store/unitrepository.h"

#include <QCoreApplication>

#include <optional>

namespace services {

using base::Result;
using namespace domain;

Result<Unit> unitOf(const DataFile &file, UnitId id)
{
    const Result<std::optional<Unit>> unit = store::findUnit(file.connection(), id);
    if (!unit)
        return unit.error();
    if (!*unit)
        return base::textMissing(QCoreApplication::translate("Error", "đơn vị"));
    return **unit;
}

} // namespace services
