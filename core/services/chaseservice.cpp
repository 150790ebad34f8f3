#include "core/services/chaseservice.h"

#include "core/base/text/nfc.h"
#include "core/base/text/wording.h"
#include "core/services/acting.h"
#include "core/services/planreader.h"
#include "core/services/tracing.h"
#include "core/services/unitlookup.h"
#include "core/store/contactrepository.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;

namespace {

/// Completes, checks and writes a line of the chase log.
Result<ChaseId> writeChase(store::Transaction &transaction, const DataFile &file, Chase &chase)
{
    const Result<Plan> plan = currentPlan(file);
    if (!plan)
        return plan.error();
    chase.plan = plan->id;
    chase.answer = base::nfc(chase.answer).trimmed();
    chase.chasedBy = base::cleanLine(chase.chasedBy);
    if (chase.chasedBy.isEmpty())
        chase.chasedBy = file.actor();
    const QDate today = file.clock().today();
    if (chase.chasedOn.isNull())
        chase.chasedOn = today;
    if (!chase.period && !chase.request.isValid())
        return base::textMissing(QCoreApplication::translate("Error", "kỳ báo cáo hoặc yêu cầu được đôn đốc"));
    if (chase.chasedOn > today) {
        return Error{ErrorCode::ActInFuture,
            {{QStringLiteral("what"), QCoreApplication::translate("Error", "việc đôn đốc")},
                {QStringLiteral("day"), base::screenDate(chase.chasedOn)},
                {QStringLiteral("today"), base::screenDate(today)}}};
    }
    if (chase.promisedOn.isValid() && chase.promisedOn < chase.chasedOn) {
        return Error{ErrorCode::PromiseEarly,
            {{QStringLiteral("promised"), base::screenDate(chase.promisedOn)},
                {QStringLiteral("day"), base::screenDate(chase.chasedOn)}}};
    }
    return store::insertChase(transaction, chase, file.clock().now());
}

TraceLine chaseLine(const Unit &unit, const Chase &chase)
{
    return {QStringLiteral("unit_chased"), QStringLiteral("unit"), unit.code, {},
        {{QStringLiteral("period"), chase.period ? chase.period->code() : QString()},
            {QStringLiteral("on"), chase.chasedOn.toString(Qt::ISODate)},
            {QStringLiteral("channel"), chaseChannelCode(chase.channel)}, {QStringLiteral("answer"), chase.answer}},
        {}};
}

/// How lines of the chase log are taken back and entered again; without a title.
Act chaseAct(const QList<ChaseId> &ids)
{
    const auto setting = [ids](bool withdrawn) -> Act::Step {
        return [ids, withdrawn](store::Transaction &transaction) -> Result<void> {
            for (const ChaseId id : ids) {
                if (Result<void> done = store::setChaseWithdrawn(transaction, id, withdrawn); !done)
                    return done;
            }
            return {};
        };
    };
    Act act;
    act.undo = setting(true);
    act.redo = setting(false);
    return act;
}

} // namespace

Result<ChaseId> addChase(DataFile &file, Chase chase)
{
    Result<Acting> acting = Acting::begin(file);
    if (!acting)
        return acting.error();
    const Result<Unit> unit = unitOf(file, chase.unit);
    if (!unit)
        return unit.error();
    const Result<ChaseId> id = writeChase(acting->transaction(), file, chase);
    if (!id)
        return id.error();
    Act act = chaseAct({*id});
    act.title = QCoreApplication::translate("Act", "ghi nhật ký đôn đốc %1").arg(unit->name);
    if (Result<void> done = acting->finish(chaseLine(*unit, chase), Subject::Contacts, act); !done)
        return done.error();
    return *id;
}

Result<void> addChases(DataFile &file, QList<Chase> chases)
{
    if (chases.isEmpty())
        return {};
    Result<Acting> acting = Acting::begin(file);
    if (!acting)
        return acting.error();
    QList<ChaseId> ids;
    QJsonArray codes;
    for (Chase &chase : chases) {
        const Result<Unit> unit = unitOf(file, chase.unit);
        if (!unit)
            return unit.error();
        const Result<ChaseId> id = writeChase(acting->transaction(), file, chase);
        if (!id)
            return id.error();
        const TraceLine line = chaseLine(*unit, chase);
        if (Result<void> traced
            = trace(acting->transaction(), file, line.act, line.subject, line.key, line.before, line.after);
            !traced)
            return traced;
        ids.append(*id);
        codes.append(unit->code);
    }
    Act act = chaseAct(ids);
    act.title = QCoreApplication::translate("Act", "ghi nhật ký đôn đốc %1 đơn vị").arg(ids.size());
    const QString period = chases.first().period ? chases.first().period->code() : QString();
    return acting->finish(
        {QStringLiteral("units_chased"), QStringLiteral("period"), period, {}, {{QStringLiteral("units"), codes}}, {}},
        Subject::Contacts, act);
}

Result<QList<Chase>> chasesOf(const DataFile &file, UnitId unit)
{
    return store::readChasesOfUnit(file.connection(), unit);
}

} // namespace services
