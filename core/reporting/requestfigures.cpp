#include "core/reporting/requestfigures.h"

#include "core/services/unitcatalogue.h"
#include "core/store/reportrepository.h"

namespace reporting {

using base::Result;
using namespace domain;

Result<RequestFigures> requestFigures(const services::DataFile &file, const Request &request)
{
    const Result<QList<ReportLine>> lines = store::readRequestLines(file.connection(), request.id);
    if (!lines)
        return lines.error();
    const Result<services::UnitCatalogue> units = services::UnitCatalogue::read(file);
    if (!units)
        return units.error();
    QHash<UnitId, ReportLine> arrived;
    for (const ReportLine &line : *lines)
        arrived.insert(line.report.unit, line);
    const bool isOver = file.clock().now() > request.dueAt;
    RequestFigures figures{request, {}, {}};
    for (const UnitId id : request.addressees) {
        RequestFigures::Line line{units->unit(id), {}, std::nullopt};
        if (arrived.contains(id)) {
            line.line = arrived.value(id);
            const int days = int(request.dueAt.date().daysTo(line.line->entry.arrivedOn));
            line.standing
                = days > 0 ? ReportStanding{ReportStatus::Late, days} : ReportStanding{ReportStatus::OnTime, 0};
        } else {
            line.standing.status = isOver ? ReportStatus::Missing : ReportStatus::Pending;
        }
        figures.counts.count(line.standing.status);
        figures.units.append(line);
    }
    return figures;
}

} // namespace reporting
