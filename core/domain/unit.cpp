#include "core/domain/unit.h"

#include <QCoreApplication>
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

QString unitKindText(UnitKind kind)
{
    switch (kind) {
    case UnitKind::Police:
        return QCoreApplication::translate("UnitKind", "Công an");
    case UnitKind::Office:
        return QCoreApplication::translate("UnitKind", "Phòng, Văn phòng, Thanh tra");
    case UnitKind::Vertical:
        return QCoreApplication::translate("UnitKind", "Cơ quan ngành dọc");
    case UnitKind::Court:
        return QCoreApplication::translate("UnitKind", "Tòa án, Viện kiểm sát");
    case UnitKind::Mass:
        return QCoreApplication::translate("UnitKind", "Mặt trận, đoàn thể");
    case UnitKind::Ward:
        return QCoreApplication::translate("UnitKind", "UBND phường");
    case UnitKind::Commune:
        return QCoreApplication::translate("UnitKind", "UBND xã");
    case UnitKind::Collective:
        return QCoreApplication::translate("UnitKind", "Nhóm đơn vị");
    }
    return {};
}

} // namespace domain
