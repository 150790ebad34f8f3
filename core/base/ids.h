#pragma once

#include <QHashFunctions>

namespace base {

/// A row's number that cannot be mixed up with another table's: `UnitId` is not a `TaskId`.
/// 0 means "none yet".
template <typename Tag> struct Id {
    qint64 value = 0;

    bool isValid() const { return value > 0; }
    auto operator<=>(const Id &) const = default;
};

template <typename Tag> size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

} // namespace base
