#include "core/reporting/requestfigures.h"

#include "core/services/tracereader.h"
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

/// A request that was closed or cancelled after the cut-off was still open then. The day of closing is in the trace.
Result<RequestState> stateOn(const services::DataFile &file, const Request &request, const CutOff &cutOff)
{
    if (request.state == RequestState::Open || cutOff.enteredBefore.isNull())
        return request.state;
    QDateTime ended = request.cancelledAt;
    if (request.state == RequestState::Closed) {
        const Result<QList<services::TraceNote>> notes
            = services::traceOf(file, QStringLiteral("request"), request.number);
        if (!notes)
            return notes.error();
        for (const services::TraceNote &note : *notes) {
            if (note.act == QStringLiteral("request_closed"))
                ended = note.at;
        }
    }
    return ended.isValid() && !cutOff.countsEntry(ended) ? RequestState::Open : request.state;
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
    return allRequestFigures(file, plan, CutOff::on(file.clock().today(), file));
}

Result<QList<RequestFigures>> allRequestFigures(const services::DataFile &file, PlanId plan, const CutOff &cutOff)
{
    const Result<services::UnitCatalogue> units = services::UnitCatalogue::read(file);
    if (!units)
        return units.error();
    const Result<QList<Request>> requests = store::readRequests(file.connection(), plan);
    if (!requests)
        return requests.error();
    QList<RequestFigures> all;
    for (Request request : *requests) {
        if (!cutOff.countsEntry(request.enteredAt))
            continue;
        const Result<RequestState> state = stateOn(file, request, cutOff);
        if (!state)
            return state.error();
        request.state = *state;
        const Result<RequestFigures> figures = figuresOf(file, *units, request, cutOff);
        if (!figures)
            return figures.error();
        all.append(*figures);
    }
    return all;
}

} // namespace reporting
