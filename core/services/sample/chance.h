#pragma once

#include <QList>

#include <random>

namespace services {

/// Chance that repeats itself: the same seed gives the same town on every machine. The standard library's
/// distributions may differ from one to another, so they are not used.
class Chance {
public:
    explicit Chance(quint32 seed) : m_engine(seed) { }

    /// A whole number from `least` to `most`, both possible.
    int between(int least, int most) { return least + int(m_engine() % quint32(most - least + 1)); }
    /// True in `percent` of a hundred cases.
    bool happens(int percent) { return between(1, 100) <= percent; }
    template <typename T> const T &oneOf(const QList<T> &list) { return list.at(between(0, int(list.size()) - 1)); }

private:
    std::mt19937 m_engine;
};

} // namespace services
