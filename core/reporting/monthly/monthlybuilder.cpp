#include "core/reporting/monthly/monthlybuilder.h"

#include "core/base/text/wording.h"
#include "core/reporting/monthly/monthlyannexes.h"

namespace reporting {

using namespace document;

namespace {

void addHead(Document &paper, const MonthlySource &source)
{
    const services::OfficeSettings &office = source.office;
    const PeriodFigures &figures = source.figures;
    const QString subject = source.phrases.text("title",
        {{"plan_short", figures.plan.shortName}, {"month", QString::number(figures.period.month)},
            {"year", QString::number(figures.period.year)}});
    const QString note = source.phrases.text(
        "title_note", {{"from", base::proseDate(figures.dates.from)}, {"to", base::proseDate(figures.dates.to)}});
    const QString kind = QStringLiteral("Báo cáo");
    paper.title = kind + QLatin1Char(' ') + base::lowerFirst(subject);
    paper.author = office.text("letterhead.agency");
    paper.subject = source.planReference();
    paper.blocks.append(Letterhead{office.text("letterhead.parent"), office.text("letterhead.agency")});
    paper.blocks.append(
        NumberAndDate{{}, office.text("letterhead.symbol"), office.text("letterhead.place"), std::nullopt});
    paper.blocks.append(Title{kind, {subject}, note});
    paper.blocks.append(Addressees{office.lines("letterhead.addressees")});
}

SignatureBlock signature(const services::OfficeSettings &office)
{
    const settings::Signer signer = office.signer();
    return {signer.authority, signer.position, signer.rank, signer.name, office.lines("recipients.monthly")};
}

} // namespace

Document monthlyDocument(const MonthlySource &source, const QList<PaperSection> &body)
{
    Document paper;
    addHead(paper, source);
    Q_ASSERT(paper.blocks.size() == monthlyHeadSize());
    paper.blocks += blocksOf(body);
    paper.blocks.append(signature(source.office));
    paper.blocks += taskAnnex(source);
    paper.blocks += disciplineAnnex(source);
    return paper;
}

qsizetype monthlyHeadSize()
{
    return 4; // addHead()
}

} // namespace reporting
