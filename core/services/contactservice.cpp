#include "core/services/contactservice.h"

#include "core/base/text/nfc.h"
#include "core/base/text/wording.h"
#include "core/services/acting.h"
#include "core/services/planreader.h"
#include "core/store/contactrepository.h"
#include "core/store/unitrepository.h"

#include <QCoreApplication>

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;

namespace {

Result<Unit> unitOf(const DataFile &file, UnitId id)
{
    const Result<std::optional<Unit>> unit = store::findUnit(file.connection(), id);
    if (!unit)
        return unit.error();
    if (!*unit)
        return base::textMissing(QCoreApplication::translate("Error", "đơn vị"));
    return **unit;
}

} // namespace

Result<ContactId> addContact(DataFile &file, Contact contact)
{
    Result<Acting> acting = Acting::begin(file);
    if (!acting)
        return acting.error();
    const Result<Unit> unit = unitOf(file, contact.unit);
    if (!unit)
        return unit.error();
    for (QString *field : {&contact.person, &contact.duty, &contact.phone, &contact.zalo, &contact.email})
        *field = base::cleanLine(*field);
    if (contact.person.isEmpty())
        return base::textMissing(QCoreApplication::translate("Error", "họ tên người liên hệ"));
    if (contact.phone.isEmpty() && contact.zalo.isEmpty() && contact.email.isEmpty())
        return base::textMissing(QCoreApplication::translate("Error", "số điện thoại, Zalo hoặc thư điện tử"));
    const Result<ContactId> id = store::insertContact(acting->transaction(), contact);
    if (!id)
        return id.error();
    Act act;
    act.title = QCoreApplication::translate("Act", "thêm người liên hệ của %1").arg(unit->name);
    act.undo = [id](store::Transaction &transaction) { return store::setContactWithdrawn(transaction, *id, true); };
    act.redo = [id](store::Transaction &transaction) { return store::setContactWithdrawn(transaction, *id, false); };
    const TraceLine line{QStringLiteral("contact_added"), QStringLiteral("unit"), unit->code, {},
        {{QStringLiteral("person"), contact.person}, {QStringLiteral("duty"), contact.duty},
            {QStringLiteral("phone"), contact.phone}, {QStringLiteral("zalo"), contact.zalo},
            {QStringLiteral("email"), contact.email}},
        {}};
    if (Result<void> done = acting->finish(line, Subject::Contacts, act); !done)
        return done.error();
    return *id;
}

Result<ChaseId> addChase(DataFile &file, Chase chase)
{
    Result<Acting> acting = Acting::begin(file);
    if (!acting)
        return acting.error();
    const Result<Unit> unit = unitOf(file, chase.unit);
    if (!unit)
        return unit.error();
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
    const Result<ChaseId> id = store::insertChase(acting->transaction(), chase, file.clock().now());
    if (!id)
        return id.error();
    Act act;
    act.title = QCoreApplication::translate("Act", "ghi nhật ký đôn đốc %1").arg(unit->name);
    act.undo = [id](store::Transaction &transaction) { return store::setChaseWithdrawn(transaction, *id, true); };
    act.redo = [id](store::Transaction &transaction) { return store::setChaseWithdrawn(transaction, *id, false); };
    const TraceLine line{QStringLiteral("unit_chased"), QStringLiteral("unit"), unit->code, {},
        {{QStringLiteral("period"), chase.period ? chase.period->code() : QString()},
            {QStringLiteral("on"), chase.chasedOn.toString(Qt::ISODate)},
            {QStringLiteral("channel"), chaseChannelCode(chase.channel)}, {QStringLiteral("answer"), chase.answer}},
        {}};
    if (Result<void> done = acting->finish(line, Subject::Contacts, act); !done)
        return done.error();
    return *id;
}

} // namespace services
