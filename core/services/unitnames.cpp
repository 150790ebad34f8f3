#include "core/services/unitnames.h"

#include "core/base/text/fold.h"

namespace services {

using base::Error;
using base::ErrorCode;
using namespace domain;

std::optional<Unit> ownerOf(const QList<Unit> &units, const QString &text, UnitId self)
{
    const QString folded = base::fold(text);
    for (const Unit &unit : units) {
        if (unit.id == self)
            continue;
        QStringList names = unit.aliases;
        names << unit.name << unit.code;
        for (const QString &name : names) {
            if (base::fold(name) == folded)
                return unit;
        }
    }
    return std::nullopt;
}

Error taken(const QString &text, const Unit &owner)
{
    return {ErrorCode::UnitExists, {{QStringLiteral("text"), text}, {QStringLiteral("unit"), owner.name}}};
}

} // namespace services
