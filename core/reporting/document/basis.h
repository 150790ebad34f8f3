#pragma once

#include <QStringList>

namespace document {

/// Căn cứ ban hành (NĐ 30/2020, Phụ lục I, mục II.6a): italic, one a line.
struct Basis {
    QStringList lines; ///< without the closing ";" and ".": the paper sets them

    bool operator==(const Basis &) const = default;
};

} // namespace document
