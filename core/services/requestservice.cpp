#include "core/services/requestservice.h"

#include "core/base/text/docnumber.h"
#include "core/base/text/nfc.h"
#include "core/base/text/wording.h"
#include "core/domain/guard.h"
#include "core/services/acting.h"
#include "core/services/outgoingregister.h"
#include "core/services/planreader.h"
#include "core/services/unitcatalogue.h"
#include "core/store/requestrepository.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;

namespace {

/// "45a" is in nobody's series; but what a request of the year has borne, also a cancelled one, is not given again.
Result<void> judgeUncounted(Guards &guards, const DataFile &file, const Request &request)
{
    const int year = request.askedOn.year();
    const Result<QList<Request>> asked
        = store::readRequestsAsked(file.connection(), QDate(year, 1, 1), QDate(year, 12, 31));
    if (!asked)
        return asked.error();
    const QString wanted = base::splitDocumentNumber(request.number).key();
    for (const Request &other : *asked) {
        if (other.id != request.id && base::splitDocumentNumber(other.number).key() == wanted) {
            guards.add(ErrorCode::RequestExists, {{QStringLiteral("text"), request.number}});
            break;
        }
    }
    return {};
}

/// A request is a document of the office: its number must be free in the register, whatever has taken it (rule 8).
Result<void> judgeNumber(Guards &guards, const DataFile &file, const Request &request)
{
    const Result<std::optional<Request>> same = store::findRequest(file.connection(), request.plan, request.number);
    if (!same)
        return same.error();
    if (*same && (*same)->id != request.id) {
        guards.add(ErrorCode::RequestExists, {{QStringLiteral("text"), request.number}});
        return {};
    }
    const base::DocumentNumber reference = base::splitDocumentNumber(request.number);
    if (!request.askedOn.isValid())
        return {};
    const int number = reference.number.toInt();
    if (number < 1 || reference.symbol.isEmpty())
        return judgeUncounted(guards, file, request);
    return judgeOutgoingNumber(guards, file, number, reference.symbol, request.askedOn.year(), request.id);
}

Result<Guards> judge(const DataFile &file, const Request &request, const UnitCatalogue &units)
{
    Guards guards;
    if (request.number.isEmpty())
        guards.add(base::textMissing(QCoreApplication::translate("Error", "số của yêu cầu")));
    if (request.subject.isEmpty())
        guards.add(base::textMissing(QCoreApplication::translate("Error", "nội dung yêu cầu")));
    if (!request.askedOn.isValid())
        guards.add(base::textMissing(QCoreApplication::translate("Error", "ngày ra yêu cầu")));
    if (!request.dueAt.isValid())
        guards.add(base::textMissing(QCoreApplication::translate("Error", "hạn trả lời")));
    if (request.addressees.isEmpty())
        guards.add(base::textMissing(QCoreApplication::translate("Error", "đơn vị được yêu cầu")));
    for (const UnitId id : request.addressees) {
        if (units.unit(id).kind == UnitKind::Collective)
            guards.add(ErrorCode::UnitIsCollective, {{QStringLiteral("unit"), units.unit(id).name}});
    }
    const QDate today = file.clock().today();
    if (request.askedOn > today) {
        guards.add(ErrorCode::ActInFuture,
            {{QStringLiteral("what"), QCoreApplication::translate("Error", "yêu cầu báo cáo")},
                {QStringLiteral("day"), base::screenDate(request.askedOn)},
                {QStringLiteral("today"), base::screenDate(today)}});
    }
    if (request.dueAt.isValid() && request.dueAt.date() < request.askedOn) {
        guards.add(ErrorCode::RequestDueEarly,
            {{QStringLiteral("due"), base::screenDate(request.dueAt.date())},
                {QStringLiteral("asked"), base::screenDate(request.askedOn)}});
    }
    if (Result<void> judged = judgeNumber(guards, file, request); !judged)
        return judged.error();
    return guards;
}

/// Puts the request from one state into the other, unless somebody has changed it or used its number meanwhile. One
/// that is cancelled without a reason is taken back.
Act::Step setting(DataFile &file, const Request &request, RequestState from, RequestState to,
    const QString &reason = QStringLiteral(""))
{
    return [&file, request, from, to, reason](store::Transaction &transaction) -> Result<void> {
        const Result<QList<Request>> all = store::readRequests(transaction.connection(), request.plan);
        if (!all)
            return all.error();
        for (const Request &other : *all) {
            if (other.id == request.id && other.state != from)
                return Error{ErrorCode::UndoNotPossible, {}};
        }
        if (from == RequestState::Cancelled) {
            Guards guards;
            if (Result<void> judged = judgeNumber(guards, file, request); !judged)
                return judged;
            if (!guards.isEmpty())
                return Error{ErrorCode::UndoNotPossible, {}};
        }
        return store::setRequestState(
            transaction, request.id, to, reason.isEmpty() ? QDateTime() : file.clock().now(), reason);
    };
}

Result<void> end(DataFile &file, const QString &number, RequestState state, const QString &reason)
{
    Result<Acting> acting = Acting::begin(file);
    if (!acting)
        return acting.error();
    const Result<Plan> plan = currentPlan(file);
    if (!plan)
        return plan.error();
    const Result<std::optional<Request>> request
        = store::findRequest(file.connection(), plan->id, base::cleanLine(number));
    if (!request)
        return request.error();
    if (!*request)
        return Error{ErrorCode::RequestUnknown, {{QStringLiteral("text"), number}}};
    if ((*request)->state != RequestState::Open)
        return Error{ErrorCode::RequestNotOpen, {{QStringLiteral("text"), number}}};
    const Act::Step step = setting(file, **request, RequestState::Open, state, reason);
    if (Result<void> set = step(acting->transaction()); !set)
        return set;
    Act act;
    const QString title = state == RequestState::Closed ? QCoreApplication::translate("Act", "kết thúc yêu cầu số %1")
                                                        : QCoreApplication::translate("Act", "hủy yêu cầu số %1");
    act.title = title.arg((*request)->number);
    act.undo = setting(file, **request, state, RequestState::Open);
    act.redo = step;
    return acting->finish({QStringLiteral("request_") + requestStateCode(state), QStringLiteral("request"),
                              (*request)->number, {}, {}, reason},
        Subject::Requests, act);
}

} // namespace

Result<RequestId> addRequest(DataFile &file, Request request)
{
    Result<Acting> acting = Acting::begin(file);
    if (!acting)
        return acting.error();
    const Result<Plan> plan = currentPlan(file);
    if (!plan)
        return plan.error();
    const Result<UnitCatalogue> units = UnitCatalogue::read(file);
    if (!units)
        return units.error();
    request.id = {};
    request.plan = plan->id;
    request.enteredAt = file.clock().now();
    request.number = base::cleanLine(request.number);
    request.subject = base::cleanLine(request.subject);
    request.signer = base::cleanLine(request.signer);
    const Result<Guards> guards = judge(file, request, *units);
    if (!guards)
        return guards.error();
    if (const std::optional<Error> stop = guards->stop({}))
        return *stop;
    const Result<RequestId> id = store::insertRequest(acting->transaction(), request);
    if (!id)
        return id.error();
    request.id = *id;
    Act act;
    act.title = QCoreApplication::translate("Act", "ghi yêu cầu số %1").arg(request.number);
    act.undo = setting(file, request, RequestState::Open, RequestState::Cancelled);
    act.redo = setting(file, request, RequestState::Cancelled, RequestState::Open);
    const TraceLine line{QStringLiteral("request_added"), QStringLiteral("request"), request.number, {},
        {{QStringLiteral("subject"), request.subject}, {QStringLiteral("due_at"), request.dueAt.toString(Qt::ISODate)},
            {QStringLiteral("signer"), request.signer},
            {QStringLiteral("units"), QJsonArray::fromStringList(units->names(request.addressees))}},
        {}};
    if (Result<void> done = acting->finish(line, Subject::Requests, act); !done)
        return done.error();
    return *id;
}

Result<void> closeRequest(DataFile &file, const QString &number)
{
    return end(file, number, RequestState::Closed, {});
}

Result<void> cancelRequest(DataFile &file, const QString &number, const QString &why)
{
    const QString reason = base::cleanLine(why);
    if (reason.isEmpty()) {
        return Error{
            ErrorCode::ReasonMissing, {{QStringLiteral("what"), QCoreApplication::translate("Error", "hủy yêu cầu")}}};
    }
    return end(file, number, RequestState::Cancelled, reason);
}

} // namespace services
