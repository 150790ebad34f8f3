#pragma once

namespace document {

/// On a new page something begins that counts its pages for itself: another letter in the same file, the inside of a
/// book.
struct PartStart {
    bool operator==(const PartStart &) const = default;
};

} // namespace document
