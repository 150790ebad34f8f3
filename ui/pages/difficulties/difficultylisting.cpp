#include "core/base/text/wording.h"
#include "ui/pages/difficulties/difficultiespage.h"
#include "ui/pages/difficulties/difficultyfilterrow.h"
#include "ui/pages/listing.h"
#include "ui/pages/modeltable.h"

namespace pages {

using reporting::DifficultyCard;

/// The board as a table: the cards that the filter lets through, by stage.
std::optional<Listing> DifficultiesPage::listing() const
{
    using Column = reporting::ListingColumn;
    const auto left = document::Alignment::Left;
    reporting::TableListing table;
    table.printedOn = context().file.clock().today();
    table.heading
        = tr("Khó khăn, vướng mắc kỳ tháng %1, tính đến ngày %2").arg(period().label(), base::screenDate(m_board.asOf));
    table.filter = m_filterRow->words();
    table.columns = {Column{tr("Đơn vị"), left, 0, 1.3}, Column{tr("Nhiệm vụ"), document::Alignment::Centre, 19},
        Column{tr("Nội dung"), left, 0, 2.5}, Column{tr("Đề xuất, kiến nghị"), left, 0, 1.8},
        Column{tr("Ngày nêu"), left, 24}, Column{tr("Số ngày"), document::Alignment::Right, 15},
        Column{tr("Văn bản"), left, 28}};
    for (const domain::DifficultyStage stage : domain::difficultyStages) {
        QList<QStringList> rows;
        for (const DifficultyCard &card : m_board.cards) {
            const domain::Difficulty &difficulty = card.difficulty;
            if (difficulty.stage != stage || !m_filterRow->filter().accepts(card))
                continue;
            rows.append({card.unitName, card.taskNo, difficulty.text, difficulty.proposal,
                base::screenDate(difficulty.raisedOn), QString::number(card.age), difficulty.document});
        }
        if (rows.isEmpty())
            continue;
        table.rows.append({QStringLiteral("%1 (%2)").arg(domain::difficultyStageText(stage)).arg(rows.size())});
        table.rows += rows;
    }
    return Listing::of(table);
}

} // namespace pages
