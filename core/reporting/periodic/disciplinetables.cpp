#include "core/reporting/periodic/annextables.h"

#include "core/base/text/wording.h"
#include "core/reporting/disciplinetable/disciplinetable.h"

namespace reporting {

using base::paddedCount;
using namespace document;
using namespace domain;

namespace {

constexpr int monthsInWords = 6; ///< more have no room for them
constexpr double signWidth = 13.5; ///< mm: "48/48", bold, on one line

TableCell tall(const QString &text)
{
    return {text, false, 1, 2};
}

TableRow disciplineRow(int number, const UnitFigures &unit)
{
    const RegisterEntry entry = unit.line ? unit.line->entry : RegisterEntry();
    QString status = reportStatusOnPaper(unit.standing);
    if (unit.line && unit.line->report.nil)
        status += QStringLiteral("\n(không phát sinh)");
    return tableRow({QString::number(number), unit.unit.name, orDash(entry.documentReference()),
        orDash(base::proseDate(entry.documentDate)), orDash(base::proseDate(entry.arrivedOn)),
        unit.line ? entry.numberText() : QStringLiteral("–"), status});
}

/// "Đúng hạn: 41; chậm: 03; chưa gửi: 04".
QString disciplineTotals(const UnitCounts &counts)
{
    QString text = QStringLiteral("Đúng hạn: %1; chậm: %2; chưa gửi: %3")
                       .arg(paddedCount(counts.onTime), paddedCount(counts.late), paddedCount(counts.missing));
    if (counts.pending > 0)
        text += QStringLiteral("; chưa đến hạn: %1").arg(paddedCount(counts.pending));
    return text;
}

QString totalsText(const PeriodicSource &source)
{
    return source.isMonth()
        ? QStringLiteral("Tổng cộng: %1 đơn vị phải báo cáo").arg(paddedCount(source.counts.required))
        : QStringLiteral("Tổng cộng: %1 lượt báo cáo đã đến hạn").arg(paddedCount(source.counts.due()));
}

/// "34/48" of the reports that are due; "–" when none is.
QString onTimeOfDue(const UnitCounts &counts)
{
    return counts.due() == 0 ? QStringLiteral("–") : QStringLiteral("%1/%2").arg(counts.onTime).arg(counts.due());
}

/// "Đúng hạn", "Chậm 2 ngày", "Chưa báo cáo"; short, in the signs of the year's table: "Đ", "C2", "K".
QString cellText(const ReportStanding &standing, bool isShort)
{
    if (!isShort && standing.status != ReportStatus::NotRequired)
        return reportStatusOnPaper(standing);
    MatrixCell cell;
    cell.standing = standing;
    return disciplineSign(cell);
}

} // namespace

Table arrivalTable(const PeriodicSource &source)
{
    Table table;
    table.fontSize = 11;
    table.columns = {TableColumn::fixed(10, Alignment::Centre), TableColumn::shared(1), TableColumn::fixed(28),
        TableColumn::fixed(21.5, Alignment::Centre), TableColumn::fixed(21.5, Alignment::Centre),
        TableColumn::fixed(12, Alignment::Centre), TableColumn::fixed(24)};
    table.headerRows = {{tall(QStringLiteral("STT")), tall(QStringLiteral("Đơn vị")),
                            TableCell{QStringLiteral("Báo cáo của đơn vị"), false, 2},
                            TableCell{QStringLiteral("Văn bản đến"), false, 2}, tall(QStringLiteral("Tình trạng"))},
        tableRow({QStringLiteral("Số, ký hiệu"), QStringLiteral("Ngày"), QStringLiteral("Ngày đến"),
            QStringLiteral("Số đến")})};
    int number = 0;
    for (const UnitFigures &unit : source.figures.units)
        table.rows.append(disciplineRow(++number, unit));
    if (source.counts.required > 0) {
        table.totalsRow = true;
        table.rows.append(TableRow{{totalsText(source), true, 2}, {disciplineTotals(source.counts), true, 5}});
    }
    return table;
}

Table monthsTable(const PeriodicSource &source, QString *legend)
{
    const QList<Period> &periods = source.periods;
    const bool isShort = periods.size() > monthsInWords;
    Table table;
    table.fontSize = 11;
    table.columns = {TableColumn::fixed(10, Alignment::Centre), TableColumn::shared(1)};
    TableRow header{tall(QStringLiteral("STT")), tall(QStringLiteral("Đơn vị")),
        TableCell{QStringLiteral("Tình trạng gửi báo cáo tháng"), false, int(periods.size())},
        tall(QStringLiteral("Đúng hạn/ đến hạn"))};
    TableRow months;
    TableRow totals{{totalsText(source), true, 2}};
    for (qsizetype month = 0; month < periods.size(); ++month) {
        table.columns.append(TableColumn::fixed(isShort ? signWidth : periods.size() > 3 ? 24 : 27, Alignment::Centre));
        months.append(TableCell{isShort ? QString::number(periods.at(month).month) : periods.at(month).label()});
        UnitCounts counts;
        for (const UnitMonths &row : source.unitMonths)
            counts.count(row.months.at(month).status);
        totals.append(TableCell{onTimeOfDue(counts), true});
    }
    table.columns.append(TableColumn::fixed(20, Alignment::Centre));
    table.headerRows = {header, months};
    int number = 0;
    for (const UnitMonths &row : source.unitMonths) {
        QStringList cells{QString::number(++number), row.unit.name};
        for (const ReportStanding &standing : row.months)
            cells.append(cellText(standing, isShort));
        cells.append(onTimeOfDue(row.counts()));
        table.rows.append(tableRow(cells));
    }
    if (!table.rows.isEmpty()) {
        totals.append(TableCell{onTimeOfDue(source.counts), true});
        table.totalsRow = true;
        table.rows.append(totals);
    }
    *legend = isShort ? source.phrases.text("annex_discipline_legend") : QString();
    return table;
}

} // namespace reporting
