#pragma once

#include <QStringList>

namespace document {

/// "Kính gửi:" (NĐ 30/2020, Phụ lục I, mục II.9): a report to a higher body and every công văn carries it.
struct Addressees {
    QStringList names; ///< without dashes and stops: the paper sets them

    bool operator==(const Addressees &) const = default;
};

} // namespace document
