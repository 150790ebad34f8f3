#pragma once

#include <QString>

namespace document {

enum class HeadingLevel {
    Section, ///< mục: "I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI", capitals, bold
    Clause, ///< khoản with a title: "1. Về hoàn thiện chính sách, pháp luật", bold
};

/// A numbered heading; never the last thing on a page.
struct Heading {
    HeadingLevel level = HeadingLevel::Section;
    QString number; ///< "I", "1"; the paper adds the full stop. Empty: no number
    QString text;

    bool operator==(const Heading &) const = default;
};

} // namespace document
