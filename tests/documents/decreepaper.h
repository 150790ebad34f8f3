#pragma once

#include "core/reporting/document/document.h"

/// A monthly report in which every element of the decree occurs that the papers of this program have.
namespace decreepaper {

inline document::Paragraph plain(const QString &text)
{
    return {{document::Run{text}}};
}

/// Long enough for several lines.
inline document::Paragraph opening()
{
    return plain(
        QStringLiteral("Thực hiện Kế hoạch số 1228/KH-UBND ngày 07/4/2022 của UBND thị xã Ninh Hòa về triển khai thực "
                       "hiện Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử phục vụ chuyển "
                       "đổi số quốc gia giai đoạn 2022 - 2025, tầm nhìn đến năm 2030 trên địa bàn thị xã, Công an thị "
                       "xã báo cáo kết quả thực hiện từ ngày 11/4/2022 đến ngày 10/5/2022 như sau:"));
}

inline document::ItemList sevenPoints()
{
    document::ItemList list;
    for (const QString &unit :
        {QStringLiteral("Phòng Tài chính - Kế hoạch"), QStringLiteral("Phòng Tư pháp"), QStringLiteral("Phòng Y tế"),
            QStringLiteral("Phòng Văn hóa và Thông tin"), QStringLiteral("Phòng Giáo dục và Đào tạo"),
            QStringLiteral("Bảo hiểm xã hội thị xã"), QStringLiteral("Tòa án nhân dân thị xã")}) {
        list.items.append({document::Run{unit
            + QStringLiteral(" đã rà soát, làm sạch dữ liệu theo phương châm “đúng, đủ, sạch, sống”, phối hợp với Công "
                             "an thị xã đối khớp và gửi kết quả đúng thời hạn;")}});
    }
    return list;
}

inline document::Table units(int rows, double fontSize = 12)
{
    document::Table table;
    table.columns = {document::TableColumn::shared(1), document::TableColumn::fixed(60)};
    table.headerRows = {document::tableRow({QStringLiteral("Đơn vị"), QStringLiteral("Tình hình gửi")})};
    for (int i = 0; i < rows; ++i)
        table.rows.append(
            document::tableRow({QStringLiteral("UBND xã Ninh Thượng"), QStringLiteral("Chậm 02 ngày làm việc")}));
    table.fontSize = fontSize;
    return table;
}

inline document::SignatureBlock deputy()
{
    return {QStringLiteral("KT. Trưởng Công an thị xã"), QStringLiteral("Phó Trưởng Công an thị xã"),
        QStringLiteral("Trung tá"), QStringLiteral("Nguyễn Văn A"),
        {QStringLiteral("Như trên"), QStringLiteral("Đ/c Trưởng Công an thị xã (để báo cáo)"),
            QStringLiteral("Lưu: VT, QLHC")}};
}

inline document::Document report()
{
    using namespace document;
    Document paper;
    paper.title = QStringLiteral("Báo cáo kết quả thực hiện Đề án 06 tháng 5 năm 2022");
    paper.blocks = {
        Letterhead{QStringLiteral("Công an tỉnh Khánh Hòa"), QStringLiteral("Công an thị xã Ninh Hòa")},
        NumberAndDate{
            QStringLiteral("7"), QStringLiteral("BC-CATX(QLHC)"), QStringLiteral("Ninh Hòa"), QDate(2022, 5, 12)},
        Title{QStringLiteral("Báo cáo"), {QStringLiteral("Kết quả thực hiện Đề án 06 tháng 5 năm 2022")},
            QStringLiteral("(Số liệu từ ngày 11/4/2022 đến ngày 10/5/2022)")},
        Addressees{{QStringLiteral("Công an tỉnh Khánh Hòa (qua Phòng PC06)"), QStringLiteral("UBND thị xã Ninh Hòa")}},
        Basis{{QStringLiteral("Căn cứ Luật Căn cước công dân ngày 20 tháng 11 năm 2014"),
            QStringLiteral("Theo Quyết định số 06/QĐ-TTg ngày 06 tháng 01 năm 2022 của Thủ tướng Chính phủ phê duyệt "
                           "Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử")}},
        opening(),
        Heading{HeadingLevel::Section, QStringLiteral("I"), QStringLiteral("Công tác chỉ đạo, triển khai")},
        Heading{HeadingLevel::Clause, QStringLiteral("1"), QStringLiteral("Về hoàn thiện chính sách, pháp luật")},
        sevenPoints(),
        ItemList{ListMarks::Dashes, {{Run{QStringLiteral("Còn 03 xã, phường chưa gửi báo cáo.")}}}},
        plain(QStringLiteral("Trên đây là báo cáo của Công an thị xã Ninh Hòa./.")),
        deputy(),
        PageOrientation{Orientation::Landscape},
        AnnexStart{QStringLiteral("I"), QStringLiteral("Tình hình gửi báo cáo"),
            QStringLiteral("(Kèm theo Báo cáo số 07/BC-CATX(QLHC) ngày 12 tháng 5 năm 2022 của Công an thị xã)")},
        units(60),
        PageOrientation{Orientation::Portrait},
        AnnexStart{QStringLiteral("II"), QStringLiteral("Khó khăn, vướng mắc"), {}},
        units(90),
    };
    return paper;
}

} // namespace decreepaper
