#pragma once

#include "core/domain/ids.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace domain {

enum class UnitKind { Police, Office, Vertical, Court, Mass, Ward, Commune, Collective };

/// The stored ASCII code ("ward") and back.
QString unitKindCode(UnitKind kind);
std::optional<UnitKind> unitKindFromCode(const QString &code);

/// "UBND phường", "Phòng, Văn phòng, Thanh tra"…
QString unitKindText(UnitKind kind);

/// A unit as papers name it ("UBND xã Ninh Sơn"). Units live in time: an old period keeps the old unit.
struct Unit {
    UnitId id;
    QString code; ///< ASCII, unique in the data file: the commune's official code, or our own ("tckh")
    QString name;
    QString shortName; ///< for narrow columns ("TC-KH", "Ninh Sơn")
    UnitKind kind = UnitKind::Office;
    int position = 0; ///< official order: phường, xã, phòng, …
    QDate validFrom; ///< null: since ever
    QDate validTo; ///< last day, null: still valid
    UnitId successor;
    QStringList aliases;
    QString note; ///< why it changed ("Nhập vào xã Ninh Phước từ ngày 01/11/2024.")

    bool isValidOn(QDate day) const
    {
        return (validFrom.isNull() || validFrom <= day) && (validTo.isNull() || day <= validTo);
    }
    bool operator==(const Unit &) const = default;
};

} // namespace domain
