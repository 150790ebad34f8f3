#pragma once

#include <QString>

namespace document {

/// The head of page 1: who issues, on the left; Quốc hiệu and Tiêu ngữ, which every paper carries, on the right
/// (NĐ 30/2020, Phụ lục I, mục II.1 and II.2). Stored in normal case, printed in capitals.
struct Letterhead {
    QString parent; ///< cơ quan chủ quản trực tiếp: "Công an tỉnh Khánh Hòa"; may be empty
    QString agency; ///< cơ quan ban hành: "Công an thị xã Ninh Hòa"

    bool operator==(const Letterhead &) const = default;
};

} // namespace document
