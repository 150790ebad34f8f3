#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace document {

/// The line below the letterhead: "Số: 05/BC-CATX(QLHC)" and "Ninh Hòa, ngày 07 tháng 4 năm 2022"
/// (NĐ 30/2020, Phụ lục I, mục II.3 and II.4).
struct NumberAndDate {
    QString number; ///< empty: room is left for the pen
    QString symbol; ///< "BC-CATX(QLHC)"
    QString place; ///< "Ninh Hòa"
    std::optional<QDate> date; ///< none: room is left for day, month and year
    /// "V/v đôn đốc …", trích yếu of a công văn (mục II.5b), below the number; other kinds have a Title.
    QString about = {};

    bool operator==(const NumberAndDate &) const = default;
};

} // namespace document
