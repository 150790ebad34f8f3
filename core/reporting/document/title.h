#pragma once

#include <QString>
#include <QStringList>

namespace document {

/// Tên loại and trích yếu of a document that has a kind (NĐ 30/2020, Phụ lục I, mục II.5a).
struct Title {
    QString kind; ///< "Báo cáo", printed in capitals
    QStringList subject; ///< "Kết quả thực hiện Đề án 06 tháng 5 năm 2022"; one string a line, longer ones wrap
    QString note; ///< "(Số liệu từ ngày 11/4/2022 đến ngày 10/5/2022)" below the rule; may be empty

    bool operator==(const Title &) const = default;
};

} // namespace document
