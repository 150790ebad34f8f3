#include "core/services/ownresults.h"

#include "core/services/acting.h"
#include "core/services/officesettings.h"
#include "core/services/reportjson.h"
#include "core/services/reportwriting.h"
#include "core/services/unitcatalogue.h"

#include <QCoreApplication>

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;

Result<Unit> ownUnit(const DataFile &file)
{
    const Result<OfficeSettings> settings = OfficeSettings::read(file);
    if (!settings)
        return settings.error();
    const Result<UnitCatalogue> catalogue = UnitCatalogue::read(file);
    if (!catalogue)
        return catalogue.error();
    for (const Unit &unit : catalogue->units()) {
        if (unit.code == settings->text("office.unit"))
            return unit;
    }
    return Unit{};
}

namespace {

Guards ownGuards(const NewReport &report, const ReportSurroundings &around)
{
    Guards guards;
    if (around.periodClosed)
        guards.add(ErrorCode::PeriodClosed, {{QStringLiteral("period"), report.period.label()}});
    judgeResults(guards, report, around.taskNumbers);
    return guards;
}

} // namespace

Result<Guards> judgeOwnResults(const DataFile &file, const NewReport &report)
{
    const Result<ReportSurroundings> around = surroundingsOf(file, report);
    if (!around)
        return around.error();
    return ownGuards(cleaned(report, *around), *around);
}

Result<ReportId> addOwnResults(DataFile &file, NewReport report)
{
    Result<Acting> acting = Acting::begin(file);
    if (!acting)
        return acting.error();
    const Result<Unit> own = ownUnit(file);
    if (!own)
        return own.error();
    if (!report.unit.isValid())
        report.unit = own->id;
    const Result<ReportSurroundings> around = surroundingsOf(file, report);
    if (!around)
        return around.error();
    if (own->id != report.unit) {
        return Error{ErrorCode::UnitCannotReport,
            {{QStringLiteral("unit"), around->unit.name},
                {QStringLiteral("receiver"), own->id.isValid() ? own->name : QStringLiteral("–")}}};
    }
    report = cleaned(report, *around);
    Guards guards = ownGuards(report, *around);
    if (report.results.isEmpty() && report.difficulties.isEmpty() && report.narrative.isEmpty()) {
        guards.add(ErrorCode::TextMissing,
            {{QStringLiteral("what"), QCoreApplication::translate("Error", "kết quả của đơn vị tiếp nhận")}});
    }
    if (const std::optional<Error> stop = guards.stop(report.reason))
        return *stop;
    const QDateTime now = file.clock().now();
    const Result<EntryChange> written = writeReport(acting->transaction(), report, *around, {}, now.date(), now);
    if (!written)
        return written.error();
    if (Result<void> done
        = acting->finish({QStringLiteral("own_results_added"), QStringLiteral("report"),
                             around->unit.code + QLatin1Char('/') + report.period.code(), {},
                             reportJson(report, around->unit, {}, around->taskNumbers), report.reason},
            Subject::Reports,
            actOf(file,
                QCoreApplication::translate("Act", "ghi kết quả của %1 kỳ %2")
                    .arg(around->unit.name, report.period.label()),
                {*written}));
        !done)
        return done.error();
    return written->report.id;
}

} // namespace services
