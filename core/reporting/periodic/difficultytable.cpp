#include "core/reporting/periodic/annextables.h"

#include "core/base/text/wording.h"

namespace reporting {

using base::paddedCount;
using namespace document;
using namespace domain;

Table difficultyTable(const PeriodicSource &source)
{
    const DifficultyFigures &figures = source.figures.difficulties;
    Table table;
    table.fontSize = 11;
    table.columns = {TableColumn::fixed(10, Alignment::Centre), TableColumn::shared(1.5),
        TableColumn::fixed(16, Alignment::Centre), TableColumn::shared(3), TableColumn::shared(3),
        TableColumn::fixed(28), TableColumn::fixed(26), TableColumn::fixed(14, Alignment::Centre)};
    table.headerRows = {tableRow({QStringLiteral("STT"), QStringLiteral("Đơn vị"), QStringLiteral("Nhiệm vụ"),
        QStringLiteral("Nội dung khó khăn, vướng mắc"), QStringLiteral("Đề xuất"), QStringLiteral("Giai đoạn xử lý"),
        QStringLiteral("Văn bản"), QStringLiteral("Số ngày")})};
    int number = 0;
    for (const Difficulty &difficulty : figures.open + figures.solved) {
        const bool isSolved = difficulty.stage == DifficultyStage::Solved;
        const int days = difficulty.ageOn(isSolved ? difficulty.stageOn : source.figures.cutOff);
        table.rows.append(tableRow({QString::number(++number), source.units.unit(difficulty.unit).name,
            orDash(source.task(difficulty.task).no), difficulty.text, orDash(difficulty.proposal),
            difficultyStageOnPaper(difficulty.stage), orDash(difficulty.document), QString::number(days)}));
    }
    if (!table.rows.isEmpty()) {
        table.totalsRow = true;
        table.rows.append(TableRow{{QStringLiteral("Tổng cộng: %1 khó khăn, vướng mắc, đã giải quyết %2")
                                        .arg(paddedCount(number), paddedCount(int(figures.solved.size()))),
            true, int(table.columns.size())}});
    }
    return table;
}

} // namespace reporting
