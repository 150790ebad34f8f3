#include "core/reporting/paper/officepaper.h"

#include "core/reporting/paper/pagesettings.h"
#include "core/reporting/planwords.h"

namespace reporting {

using namespace document;

Document officePaper(
    const services::OfficeSettings &office, const domain::Plan &plan, const Title &title, Orientation orientation)
{
    Document paper;
    paper.title = (QStringList(title.kind) + title.subject).join(QLatin1Char(' '));
    paper.author = office.text("letterhead.agency");
    paper.subject = planReference(plan);
    paper.setup = pageSetup(office);
    if (orientation == Orientation::Landscape)
        paper.blocks.append(PageOrientation{orientation});
    paper.blocks << Letterhead{office.text("letterhead.parent"), office.text("letterhead.agency")} << title;
    return paper;
}

SignatureBlock officeSignature(const services::OfficeSettings &office)
{
    const settings::Signer signer = office.signer();
    return {signer.authority, signer.position, signer.rank, signer.name, {}};
}

} // namespace reporting
