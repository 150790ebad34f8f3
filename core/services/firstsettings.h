#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace services {

/// What an office says of itself when its file is made. What it does not say is as shipped.
struct FirstSettings {
    QMap<QString, QString> office; ///< office settings by key
    std::optional<int> nextNumber; ///< of this year's series: the paper book stands one below
    std::optional<QStringList> reporters; ///< codes of the units that must report

    bool isEmpty() const { return office.isEmpty() && !nextNumber && !reporters; }
};

} // namespace services
