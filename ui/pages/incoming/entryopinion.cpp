#include "ui/pages/incoming/entryopinion.h"

#include "core/base/errortext.h"
#include "core/base/text/wording.h"
#include "core/domain/guard.h"
#include "core/services/ownresults.h"
#include "core/services/planreader.h"
#include "core/services/reportservice.h"

#include <QCoreApplication>

namespace pages {

using base::Error;
using base::ErrorCode;
using base::Result;
using services::EntryKey;

namespace {

/// "Đến sau hạn 1 ngày …": what the day of arrival means for the unit's punctuality.
Opinion lateness(const services::DataFile &file, const domain::Plan &plan, const services::NewReport &report)
{
    if (!report.request.isEmpty())
        return {};
    const Result<domain::PeriodDates> dates = services::periodDates(file, plan.id, report.period);
    if (!dates || !dates->required || report.arrivedOn <= dates->dueEffective)
        return {};
    const QString days = QString::number(dates->dueEffective.daysTo(report.arrivedOn));
    return {Opinion::Weight::Remark,
        QCoreApplication::translate("pages::EntryForm", "Đến sau hạn %1 ngày (hạn %2), báo cáo tính là chậm.")
            .arg(days, base::weekdayDate(dates->dueEffective)),
        {}};
}

} // namespace

Opinion opinionOf(const services::DataFile &file, const Error &error)
{
    Opinion opinion;
    opinion.weight = domain::severityOf(error.code) == domain::Severity::Warning ? Opinion::Weight::Warning
                                                                                 : Opinion::Weight::Refusal;
    opinion.sentence = base::sentence(error);
    if (error.code == ErrorCode::AlreadyReported) {
        const Result<domain::RegisterEntry> earlier
            = services::findEntry(file, error.context.value(QStringLiteral("entry")));
        if (earlier)
            opinion.earlier = EntryKey::of(*earlier);
    }
    opinion.periodClosed = error.code == ErrorCode::PeriodClosed;
    if (error.code == ErrorCode::RegisterYearClosed)
        opinion.yearClosed = error.context.value(QStringLiteral("year")).toInt();
    return opinion;
}

Opinion judgeEntry(const services::DataFile &file, const domain::Plan &plan, const Entry &entry)
{
    if (!entry.report.unit.isValid())
        return {};
    const bool own = entry.kind == Entry::Kind::OwnResults;
    if (!own && !entry.report.arrivedOn.isValid())
        return {};
    const Result<domain::Guards> guards = own ? services::judgeOwnResults(file, entry.report)
                                              : services::judgeReport(file, entry.report, entry.replaces);
    if (!guards)
        return opinionOf(file, guards.error());
    // The first one to say is the same whether a reason stands there already or not.
    for (const domain::Guard &guard : guards->all()) {
        if (guard.severity() == domain::Severity::Refusal && guard.error.code != ErrorCode::ReasonMissing)
            return opinionOf(file, guard.error);
    }
    for (const domain::Guard &guard : guards->all()) {
        if (guard.severity() == domain::Severity::Warning)
            return opinionOf(file, guard.error);
    }
    return own ? Opinion() : lateness(file, plan, entry.report);
}

Result<SavedEntry> saveEntry(services::DataFile &file, const Entry &entry)
{
    if (entry.kind == Entry::Kind::OwnResults) {
        const Result<domain::ReportId> done = services::addOwnResults(file, entry.report);
        if (!done)
            return done.error();
        return SavedEntry{{},
            QCoreApplication::translate("pages::EntryForm", "Đã ghi kết quả kỳ %1 của %2")
                .arg(entry.report.period.label(), entry.issuer)};
    }
    const Result<services::RegisteredReport> done = entry.replaces
        ? services::replaceReport(file, *entry.replaces, entry.report)
        : services::addReport(file, entry.report);
    if (!done)
        return done.error();
    const EntryKey key{done->year, done->arrivalNumber, done->supplement};
    const QString saved = QCoreApplication::translate("pages::EntryForm", "Đã lưu văn bản đến số %1 của %2")
                              .arg(key.numberText(), entry.issuer);
    return SavedEntry{key,
        entry.replaces
            ? QCoreApplication::translate("pages::EntryForm", "%1, thay số %2").arg(saved, entry.replaces->numberText())
            : saved};
}

} // namespace pages
