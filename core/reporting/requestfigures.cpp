#include "core/reporting/requestfigures.h"

#include "core/services/unitcatalogue.h"
#include "core/store/reportrepository.h"
#include "core/store/requestrepository.h"

namespace reporting {

using base::Result;
using namespace domain;

namespace {

Result<RequestFigures> figuresOf(
    const services::DataFile &file, const services::UnitCatalogue &units, const Request &request, const CutOff &cutOff)
{
    const Result<QList<ReportLine>> lines = store::readRequestLines(file.connection(), request.id);
    if (!lines)
        return lines.error();
    QHash<UnitId, ReportLine> arrived;
    for (const ReportLine &line : *lines) {
        if (cutOff.counts(line) && !arrived.contains(line.report.unit))
            arrived.insert(line.report.unit, line);
    }
    const bool isOver = (cutOff.enteredBefore.isNull() ? file.clock().now() : cutOff.enteredBefore) > request.dueAt;
    RequestFigures figures{request, {}, {}};
    for (const UnitId id : request.addressees) {
        RequestFigures::Line line{units.unit(id), {}, std::nullopt};
        if (arrived.contains(id)) {
            line.line = arrived.value(id);
            line.standing = requestStanding(request.dueAt, line.line->entry.arrivedOn);
        } else {
            line.standing.status = isOver ? ReportStatus::Missing : ReportStatus::Pending;
        }
        figures.counts.count(line.standing.status);
        figures.units.append(line);
    }
    return figures;
}

} // namespace

Result<RequestFigures> requestFigures(const services::DataFile &file, const Request &request)
{
    return requestFigures(file, request, CutOff::on(file.clock().today(), file));
}

Result<RequestFigures> requestFigures(const services::DataFile &file, const Request &request, const CutOff &cutOff)
{
    const Result<services::UnitCatalogue> units = services::UnitCatalogue::read(file);
    if (!units)
        return units.error();
    return figuresOf(file, *units, request, cutOff);
}

Result<QList<RequestFigures>> allRequestFigures(const services::DataFile &file, PlanId plan)
{
    const Result<services::UnitCatalogue> units = services::UnitCatalogue::read(file);
    if (!units)
        return units.error();
    const Result<QList<Request>> requests = store::readRequests(file.connection(), plan);
    if (!requests)
        return requests.error();
    const CutOff cutOff = CutOff::on(file.clock().today(), file);
    QList<RequestFigures> all;
    for (const Request &request : *requests) {
        const Result<RequestFigures> figures = figuresOf(file, *units, request, cutOff);
        if (!figures)
            return figures.error();
        all.append(*figures);
    }
    return all;
}

} // namespace reporting
