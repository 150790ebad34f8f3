#include "app/cli/command.h"
#include "app/cli/workplace.h"
#include "core/reporting/paper/paper.h"
#include "ui/print/pdfrenderer.h"

#include <QDir>
#include <QFileInfo>

namespace cli {

using base::Result;
using namespace domain;

Exit documentCommand(Invocation &call)
{
    const QString usage = QStringLiteral("document monthly --period YYYY-MM [--cut-off YYYY-MM-DD] --out FILE.pdf");
    const QString cutOffText = call.option(QStringLiteral("--cut-off"));
    const QString periodText = call.option(QStringLiteral("--period"));
    const QString out = call.option(QStringLiteral("--out"));
    if (periodText.isNull() || out.isEmpty() || !call.hasOnly(1) || call.arguments.first() != QLatin1String("monthly"))
        return Invocation::usage(usage);
    const Result<Period> period = periodOf(periodText);
    if (!period)
        return Invocation::fail(period.error());
    const Result<QDate> cutOff = dayOf(cutOffText);
    if (!cutOff)
        return Invocation::fail(cutOff.error());
    const Result<Workplace> place = Workplace::open(call);
    if (!place)
        return Invocation::fail(place.error());
    const Result<reporting::Paper> paper = reporting::readMonthlyPaper(
        *place->file, place->plan, *period, cutOff->isValid() ? std::optional(*cutOff) : std::nullopt);
    if (!paper)
        return Invocation::fail(paper.error());
    print::PdfRenderer renderer;
    const Result<int> pages = renderer.writePdf(paper->document(), out);
    if (!pages)
        return Invocation::fail(pages.error());
    Invocation::print(QDir::toNativeSeparators(QFileInfo(out).absoluteFilePath()));
    return Exit::Done;
}

} // namespace cli
