#pragma once

#include <QString>
#include <QStringList>

namespace document {

/// The cover of a register, which is its first page too ("Bìa và trang đầu", NĐ 30/2020, Phụ lục IV, mục I.1, VI.1,
/// VIII.1): a page by itself, without a page number.
struct BookCover {
    QString parent; ///< cơ quan chủ quản trực tiếp; printed in capitals; may be empty
    QString agency; ///< cơ quan, đơn vị; in capitals, bold
    QString title; ///< "Sổ đăng ký văn bản đến"; in capitals, bold; '\n' parts its lines
    QString year; ///< "2022"; printed behind "Năm: "
    QStringList lines; ///< "Từ ngày 11/4/2022 đến ngày 10/5/2022", "Từ số 136 đến số 184"; italic
    QString book; ///< "01"; printed behind "Quyển số: "; empty: room for the pen

    bool operator==(const BookCover &) const = default;
};

} // namespace document
