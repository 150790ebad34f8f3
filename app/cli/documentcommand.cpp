#include "app/cli/command.h"

#include "core/reporting/monthlybuilder.h"
#include "core/services/planreader.h"
#include "ui/print/pdfrenderer.h"

#include <QDir>
#include <QFileInfo>

namespace cli {

using base::ErrorCode;
using base::Result;
using namespace domain;

Exit documentCommand(Invocation &call)
{
    const QString usage = QStringLiteral("document monthly --period YYYY-MM --out FILE.pdf");
    const QString periodText = call.option(QStringLiteral("--period"));
    const QString out = call.option(QStringLiteral("--out"));
    if (periodText.isNull() || out.isEmpty() || !call.hasOnly(1) || call.arguments.first() != QLatin1String("monthly"))
        return Invocation::usage(usage);
    const std::optional<Period> period = Period::fromCode(periodText);
    if (!period)
        return Invocation::fail({ErrorCode::PeriodInvalid, {{QStringLiteral("text"), periodText}}});
    const auto file = call.openFile();
    if (!file)
        return Invocation::fail(file.error());
    const Result<Plan> plan = services::currentPlan(**file);
    if (!plan)
        return Invocation::fail(plan.error());
    const Result<reporting::PeriodFigures> figures = reporting::periodFigures(**file, *plan, *period);
    if (!figures)
        return Invocation::fail(figures.error());
    const Result<document::Document> paper = reporting::monthlyDocument(**file, *figures);
    if (!paper)
        return Invocation::fail(paper.error());
    print::PdfRenderer renderer;
    const Result<int> pages = renderer.writePdf(*paper, out);
    if (!pages)
        return Invocation::fail(pages.error());
    Invocation::print(QDir::toNativeSeparators(QFileInfo(out).absoluteFilePath()));
    return Exit::Done;
}

} // namespace cli
