#include "core/reporting/monthly/monthlyannexes.h"

#include "core/base/text/wording.h"
#include "core/reporting/monthly/taskwords.h"

namespace reporting {

using base::paddedCount;
using namespace document;
using namespace domain;

namespace {

QString dash(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

/// In a column a zero would hide among the numbers.
QString cellCount(int count)
{
    return count == 0 ? QStringLiteral("–") : QString::number(count);
}

/// Number and day of the paper the annex belongs to, or room for the pen.
QString annexNote(const MonthlySource &source, const PaperFace &face)
{
    const auto room = [](int blanks) { return QString(blanks, QChar::Nbsp); };
    const QStringList day
        = face.date ? base::proseDate(*face.date).split(QLatin1Char('/')) : QStringList{room(5), room(5), room(8)};
    return source.phrases.text("annex_note",
        {{"number", face.number.isEmpty() ? room(5) : face.number}, {"symbol", face.form.symbol}, {"day", day.at(0)},
            {"month", day.at(1)}, {"year", day.at(2)}, {"agency", face.form.agency}});
}

int openDifficulties(const MonthlySource &source, TaskId task)
{
    int count = 0;
    for (const Difficulty &difficulty : source.figures.difficulties.open)
        count += difficulty.task == task;
    return count;
}

/// What a task row adds up to the totals.
struct TaskTotals {
    int withWords = 0;
    int difficulties = 0;
};

TableRow taskRow(const Task &task, const MonthlySource &source, TaskTotals &totals)
{
    const TaskStanding standing = source.figures.standings.value(task.id);
    // Until a task has a deadline its state leads (rule 4).
    const QString state = standing.timeliness.kind == Timeliness::NoDeadline ? taskStateText(standing.state)
                                                                             : timelinessText(standing.timeliness);
    const int units = taskWords(source, task).units;
    const int difficulties = openDifficulties(source, task.id);
    totals.withWords += units > 0;
    totals.difficulties += difficulties;
    return tableRow({task.no, task.shortTitle, dash(source.units.shortNames(task.leads).join(QStringLiteral(", "))),
        dash(source.units.shortNames(task.coordinators).join(QStringLiteral(", "))), deadlineText(standing.deadline),
        state, QStringLiteral("%1%").arg(standing.progress), cellCount(units), cellCount(difficulties)});
}

QList<TableRow> taskHeader()
{
    const auto tall = [](const QString &text) { return TableCell{text, false, 1, 2}; };
    return {{tall(QStringLiteral("Số")), tall(QStringLiteral("Nhiệm vụ")), tall(QStringLiteral("Chủ trì")),
                tall(QStringLiteral("Phối hợp")), tall(QStringLiteral("Thời hạn")),
                TableCell{QStringLiteral("Kết quả trong kỳ"), false, 3}, tall(QStringLiteral("Khó khăn chưa xong"))},
        tableRow({QStringLiteral("Tình trạng"), QStringLiteral("Tiến độ"), QStringLiteral("Đơn vị báo cáo")})};
}

Chart monthsChart(const MonthlySource &source)
{
    Chart chart;
    chart.kind = ChartKind::StackedColumns;
    chart.title = source.phrases.text("chart");
    chart.unit = QStringLiteral("đơn vị");
    chart.height = 50;
    ChartSeries onTime{QStringLiteral("Đúng hạn"), {}};
    ChartSeries late{QStringLiteral("Gửi chậm"), {}};
    ChartSeries missing{QStringLiteral("Chưa gửi"), {}};
    for (const PeriodCounts &month : source.months) {
        chart.categories.append(QStringLiteral("Tháng ") + month.period.label());
        onTime.values.append(month.counts.onTime);
        late.values.append(month.counts.late);
        missing.values.append(month.counts.missing + month.counts.pending);
    }
    chart.series = {onTime, late, missing};
    return chart;
}

QList<TableRow> disciplineHeader()
{
    const auto tall = [](const QString &text) { return TableCell{text, false, 1, 2}; };
    return {{tall(QStringLiteral("STT")), tall(QStringLiteral("Đơn vị")),
                TableCell{QStringLiteral("Báo cáo của đơn vị"), false, 2},
                TableCell{QStringLiteral("Văn bản đến"), false, 2}, tall(QStringLiteral("Tình trạng"))},
        tableRow({QStringLiteral("Số, ký hiệu"), QStringLiteral("Ngày"), QStringLiteral("Ngày đến"),
            QStringLiteral("Số đến")})};
}

TableRow disciplineRow(int number, const UnitFigures &unit)
{
    const RegisterEntry entry = unit.line ? unit.line->entry : RegisterEntry();
    QString status = reportStatusText(unit.standing);
    if (unit.line && unit.line->report.nil)
        status += QStringLiteral("\n(không phát sinh)");
    return tableRow({QString::number(number), unit.unit.name, dash(entry.documentReference()),
        dash(base::proseDate(entry.documentDate)), dash(base::proseDate(entry.arrivedOn)),
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

} // namespace

QList<Block> taskAnnex(const MonthlySource &source, const PaperFace &face)
{
    Table table;
    table.fontSize = 11;
    table.columns = {TableColumn::fixed(12, Alignment::Centre), TableColumn::shared(4), TableColumn::shared(1.6),
        TableColumn::shared(2), TableColumn::fixed(24, Alignment::Centre), TableColumn::fixed(30),
        TableColumn::fixed(16, Alignment::Centre), TableColumn::fixed(18, Alignment::Centre),
        TableColumn::fixed(20, Alignment::Centre)};
    table.headerRows = taskHeader();
    TaskTotals totals;
    for (const TaskGroup &group : source.contents.groups) {
        table.rows.append(TableRow{{group.no + QStringLiteral(". ") + group.title, true, 9}});
        for (const Task &task : source.contents.tasks) {
            if (task.group == group.id)
                table.rows.append(taskRow(task, source, totals));
        }
    }
    if (!source.contents.tasks.isEmpty()) {
        table.totalsRow = true;
        const TaskCounts &tasks = source.figures.tasks;
        table.rows.append(TableRow{{QStringLiteral("Tổng cộng: %1 nhiệm vụ, %2 hoàn thành")
                                           .arg(paddedCount(tasks.total), paddedCount(tasks.done())),
                                       true, 5},
            {QStringLiteral("%1 nhiệm vụ có đơn vị báo cáo").arg(paddedCount(totals.withWords)), true, 3},
            {paddedCount(totals.difficulties), true}});
    }
    return {PageOrientation{Orientation::Landscape},
        AnnexStart{QStringLiteral("I"), source.phrases.text("annex_tasks", {{"plan", source.planReference()}}),
            annexNote(source, face)},
        table};
}

QList<Block> disciplineAnnex(const MonthlySource &source, const PaperFace &face)
{
    Table table;
    table.fontSize = 11;
    table.columns = {TableColumn::fixed(10, Alignment::Centre), TableColumn::shared(1), TableColumn::fixed(28),
        TableColumn::fixed(21.5, Alignment::Centre), TableColumn::fixed(21.5, Alignment::Centre),
        TableColumn::fixed(12, Alignment::Centre), TableColumn::fixed(24)};
    table.headerRows = disciplineHeader();
    int number = 0;
    for (const UnitFigures &unit : source.figures.units)
        table.rows.append(disciplineRow(++number, unit));
    if (source.figures.counts.required > 0) {
        table.totalsRow = true;
        table.rows.append(TableRow{
            {QStringLiteral("Tổng cộng: %1 đơn vị phải báo cáo").arg(paddedCount(source.figures.counts.required)), true,
                2},
            {disciplineTotals(source.figures.counts), true, 5}});
    }
    QList<Block> blocks{PageOrientation{Orientation::Portrait},
        AnnexStart{QStringLiteral("II"),
            source.phrases.text("annex_discipline", {{"period", source.figures.period.label()}}),
            annexNote(source, face)}};
    if (!source.months.isEmpty())
        blocks.append(monthsChart(source));
    blocks.append(table);
    return blocks;
}

} // namespace reporting
