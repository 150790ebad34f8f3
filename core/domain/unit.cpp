#include "core/domain/unit.h"

#include <QMap>

namespace domain {

namespace {

const QMap<UnitKind, QString> &unitKindCodes()
{
    static const QMap<UnitKind, QString> codes{
        {UnitKind::Police, QStringLiteral("police")},
        {UnitKind::Office, QStringLiteral("office")},
        {UnitKind::Vertical, QStringLiteral("vertical")},
        {UnitKind::Court, QStringLiteral("court")},
        {UnitKind::Mass, QStringLiteral("mass")},
        {UnitKind::Ward, QStringLiteral("ward")},
        {UnitKind::Commune, QStringLiteral("commune")},
        {UnitKind::Collective, QStringLiteral("collective")},
    };
    return codes;
}

} // namespace

QString unitKindCode(UnitKind kind)
{
    return unitKindCodes().value(kind);
}

std::optional<UnitKind> unitKindFromCode(const QString &code)
{
    for (auto it = unitKindCodes().begin(); it != unitKindCodes().end(); ++it) {
        if (it.value() == code)
            return it.key();
    }
    return std::nullopt;
}

} // namespace domain
