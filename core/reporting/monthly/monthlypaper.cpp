#include "core/reporting/monthly/monthlypaper.h"

#include "core/reporting/monthly/monthlybody.h"
#include "core/reporting/monthly/monthlybuilder.h"
#include "core/services/paperservice.h"

namespace reporting {

using base::Result;
using domain::PaperDraft;

document::Document MonthlyPaper::document() const
{
    return monthlyDocument(source, printedSections(sections));
}

std::pair<int, int> MonthlyPaper::blockRange(const QString &key) const
{
    int first = int(monthlyHeadSize());
    for (const PaperSection &section : printedSections(sections)) {
        const int count = int(section.blocks.size()) + (section.level ? 1 : 0);
        if (section.key == key)
            return {first, count};
        first += count;
    }
    return {first, 0};
}

MonthlyPaper MonthlyPaper::with(const PaperDraft &changed) const
{
    MonthlyPaper paper = *this;
    paper.draft = changed;
    paper.sections = editedSections(monthlySections(source), changed);
    return paper;
}

Result<MonthlyPaper> readMonthlyPaper(
    const services::DataFile &file, const domain::Plan &plan, domain::Period period, std::optional<QDate> cutOff)
{
    const Result<PaperDraft> draft = services::monthlyDraft(file, plan.id, period);
    if (!draft)
        return draft.error();
    if (!cutOff && draft->cutOff.isValid())
        cutOff = draft->cutOff;
    const Result<PeriodFigures> figures
        = cutOff ? periodFigures(file, plan, period, *cutOff) : periodFigures(file, plan, period);
    if (!figures)
        return figures.error();
    const Result<MonthlySource> source = readMonthlySource(file, *figures);
    if (!source)
        return source.error();
    return MonthlyPaper{*source, {}, {}}.with(*draft);
}

} // namespace reporting
