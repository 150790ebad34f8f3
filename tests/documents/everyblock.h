#pragma once

#include "documents/decreepaper.h"

namespace decreepaper {

using namespace document;

inline Chart chart(ChartKind kind, int categories)
{
    Chart block{kind, QStringLiteral("Biểu đồ. Tình hình gửi"), QStringLiteral("đơn vị"), {}, {}, 0, 60};
    ChartSeries onTime{QStringLiteral("Đúng hạn"), {}};
    ChartSeries late{QStringLiteral("Chậm"), {}};
    for (int i = 1; i <= categories; ++i) {
        block.categories.append(QStringLiteral("Tháng %1").arg(i));
        onTime.values.append(40 + i);
        late.values.append(i == 1 ? std::optional<double>() : i);
    }
    block.series = {onTime, late};
    return block;
}

/// Every kind of block, most of them twice, in one paper.
inline Document everyBlock()
{
    Document paper = report();
    paper.author = QStringLiteral("Công an <thị xã> & Đội");
    paper.subject = QStringLiteral("Kế hoạch 1228/KH-UBND");
    Table spans;
    spans.columns = {TableColumn::fixed(20), TableColumn::shared(2), TableColumn::shared(1, Alignment::Right)};
    spans.headerRows = {{TableCell{QStringLiteral("STT"), false, 1, 2}, TableCell{QStringLiteral("Kết quả"), false, 2}},
        tableRow({QStringLiteral("Đơn vị"), QStringLiteral("Số")})};
    spans.rows = {{TableCell{QStringLiteral("Nhóm I"), true, 3}},
        {TableCell{QStringLiteral("1"), false, 1, 2}, TableCell{QStringLiteral("a")}, TableCell{QStringLiteral("2")}},
        tableRow({QStringLiteral("b"), QStringLiteral("3")}), tableRow({QStringLiteral("thiếu ô")}),
        tableRow({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("thừa"),
            QStringLiteral("ô")}),
        tableRow({{}, QStringLiteral("Cộng"), QStringLiteral("5")})};
    spans.numberedColumns = true;
    spans.totalsRow = true;
    spans.leastRowHeight = 9;
    spans.fontSize = 11;
    Table empty = units(0);
    Paragraph runs{{Run{QStringLiteral("Kết quả: ")}, Run{QStringLiteral("41/48"), true},
                       Run{QStringLiteral(" đơn vị\nđúng hạn"), false, true}},
        Alignment::Left, false, true};
    paper.blocks += {runs, spans, empty, chart(ChartKind::StackedColumns, 6), chart(ChartKind::Line, 6),
        chart(ChartKind::Bars, 60), Chart{ChartKind::Line, QStringLiteral("Không có gì"), {}, {}, {}, 0, 60},
        BookCover{QStringLiteral("Công an thị xã"), QStringLiteral("Đội QLHC"),
            QStringLiteral("Sổ đăng ký\nvăn bản đến"), QStringLiteral("2022"), {QStringLiteral("Từ số 136")}, {}},
        PageOrientation{Orientation::Landscape}, units(3), PageOrientation{Orientation::Portrait}, PartStart{},
        NumberAndDate{{}, QStringLiteral("CV"), QStringLiteral("Ninh Hòa"), {}, QStringLiteral("V/v đôn đốc")},
        Addressees{{QStringLiteral("UBND xã Ninh Sơn")}}, Title{QStringLiteral("Phiếu trình"), {}, {}},
        KeyFigures{{{QStringLiteral("04"), QStringLiteral("đơn vị"), QStringLiteral("kỳ trước 07")},
            {QStringLiteral("85,4%"), QStringLiteral("đúng hạn"), {}}}},
        Signatures{{{QStringLiteral("Bên giao"), QStringLiteral("(Ký)"), QStringLiteral("Nguyễn Văn A")},
            {QStringLiteral("Bên nhận"), {}, {}}}}};
    return paper;
}

} // namespace decreepaper
