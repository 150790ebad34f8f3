#include "core/reporting/disciplinetable/disciplinetable.h"

#include "core/base/text/wording.h"
#include "core/reporting/document/plainblocks.h"
#include "core/reporting/paper/officepaper.h"

#include <optional>

namespace reporting {

using namespace document;
using domain::ReportStatus;

namespace {

/// In a column a zero would hide among the numbers.
QString countText(int count)
{
    return count == 0 ? QStringLiteral("–") : QString::number(count);
}

QString percentText(std::optional<int> percent)
{
    return percent ? QStringLiteral("%1%").arg(*percent) : QStringLiteral("–");
}

QList<TableRow> header()
{
    const auto tall = [](const QString &text) { return TableCell{text, false, 1, 2}; };
    TableRow months;
    for (int month = 1; month <= 12; ++month)
        months.append(TableCell{QString::number(month)});
    return {{tall(QStringLiteral("STT")), tall(QStringLiteral("Đơn vị")), TableCell{QStringLiteral("Tháng"), false, 12},
                tall(QStringLiteral("Đúng hạn")), tall(QStringLiteral("Gửi chậm")), tall(QStringLiteral("Chưa gửi")),
                tall(QStringLiteral("Tỷ lệ đúng hạn"))},
        months};
}

TableRow unitRow(int number, const MatrixRow &row)
{
    TableRow cells = tableRow({QString::number(number), row.unit.name});
    for (const MatrixCell &cell : row.months)
        cells.append(TableCell{disciplineSign(cell)});
    const UnitCounts counts = row.counts();
    cells += tableRow({countText(counts.onTime), countText(counts.late), countText(counts.missing),
        percentText(row.onTimePercent())});
    return cells;
}

/// A line of sums: `count` of every month, and `whole` under the sums of the units.
TableRow sumRow(const QString &name, const YearMatrix &matrix, int UnitCounts::*count, int column)
{
    TableRow cells{TableCell{name, true, 2}};
    int whole = 0;
    for (int month = 1; month <= 12; ++month) {
        const int number = matrix.counts(month).*count;
        whole += number;
        cells.append(TableCell{countText(number)});
    }
    for (int i = 0; i < 4; ++i)
        cells.append(TableCell{i == column ? countText(whole) : QString(), true});
    return cells;
}

TableRow percentRow(const YearMatrix &matrix)
{
    TableRow cells{TableCell{QStringLiteral("Tỷ lệ đúng hạn"), true, 2}};
    UnitCounts year;
    for (int month = 1; month <= 12; ++month) {
        const UnitCounts counts = matrix.counts(month);
        year.onTime += counts.onTime;
        year.late += counts.late;
        year.missing += counts.missing;
        cells.append(TableCell{percentText(onTimePercent(counts))});
    }
    cells += tableRow({{}, {}, {}, percentText(onTimePercent(year))});
    return cells;
}

} // namespace

QString disciplineSign(const MatrixCell &cell)
{
    const QString nil = cell.nil ? QStringLiteral("*") : QString();
    switch (cell.standing.status) {
    case ReportStatus::OnTime:
        return QStringLiteral("Đ") + nil;
    case ReportStatus::Late:
        return QStringLiteral("C%1").arg(cell.standing.daysLate) + nil;
    case ReportStatus::Missing:
        return QStringLiteral("K");
    case ReportStatus::Pending:
        return QStringLiteral("…");
    case ReportStatus::NotRequired:
        break;
    }
    return QStringLiteral("–");
}

Document disciplineTable(const YearMatrix &matrix, const domain::Plan &plan, const services::OfficeSettings &office)
{
    const Title title{QStringLiteral("Bảng theo dõi"),
        {QStringLiteral("Việc gửi báo cáo kết quả thực hiện %1 năm %2 của các đơn vị")
                .arg(plan.shortName)
                .arg(matrix.year)},
        QStringLiteral("(Tính đến ngày %1)").arg(base::proseDate(matrix.today))};
    Document paper = officePaper(office, plan, title, Orientation::Landscape);
    Table table;
    table.fontSize = 11;
    table.columns = {TableColumn::fixed(10, Alignment::Centre), TableColumn::shared(1)};
    for (int month = 1; month <= 12; ++month)
        table.columns.append(TableColumn::fixed(11.8, Alignment::Centre));
    for (int sum = 0; sum < 4; ++sum)
        table.columns.append(TableColumn::fixed(13.5, Alignment::Centre));
    table.headerRows = header();
    int number = 0;
    for (const MatrixRow &row : matrix.rows)
        table.rows.append(unitRow(++number, row));
    if (!matrix.rows.isEmpty()) {
        table.rows << sumRow(QStringLiteral("Số đơn vị gửi đúng hạn"), matrix, &UnitCounts::onTime, 0)
                   << sumRow(QStringLiteral("Số đơn vị gửi chậm"), matrix, &UnitCounts::late, 1)
                   << sumRow(QStringLiteral("Số đơn vị chưa gửi"), matrix, &UnitCounts::missing, 2)
                   << percentRow(matrix);
        table.totalsRow = true;
    }
    paper.blocks.append(table);
    paper.blocks += plainParagraphs({QStringLiteral(
        "Ghi chú: Đ: đúng hạn; C và số: gửi chậm bấy nhiêu ngày; K: chưa gửi; …: chưa đến hạn; –: không phải báo cáo;"
        " dấu *: báo cáo không phát sinh. Tỷ lệ tính trên số báo cáo đã đến hạn.")});
    return paper;
}

} // namespace reporting
