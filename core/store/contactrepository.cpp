#include "core/store/contactrepository.h"

#include "core/base/text/personname.h"
#include "core/store/connection.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

namespace store {

using base::Result;
using namespace domain;

namespace {

QString chaseQuery(const char *condition)
{
    return QStringLiteral("SELECT id, plan_id, unit_id, period, request_id, chased_on, channel, chased_by, answer,"
                          " promised_on FROM chase WHERE ")
        + QLatin1String(condition) + QStringLiteral(" AND state = 'active' ORDER BY chased_on DESC, id DESC");
}

Chase chaseRow(const Statement &row)
{
    Chase chase;
    chase.id = row.id<ChaseId>(0);
    chase.plan = row.id<PlanId>(1);
    chase.unit = row.id<UnitId>(2);
    chase.period = Period::fromCode(row.text(3));
    chase.request = row.id<RequestId>(4);
    chase.chasedOn = row.day(5);
    chase.channel = chaseChannelFromCode(row.text(6)).value_or(ChaseChannel::Other);
    chase.chasedBy = row.text(7);
    chase.answer = row.text(8);
    chase.promisedOn = row.day(9);
    return chase;
}

QString contactQuery(const char *condition)
{
    return QStringLiteral("SELECT id, unit_id, person, duty, phone, zalo, email FROM unit_contact WHERE ")
        + QLatin1String(condition) + QStringLiteral(" AND state = 'active' ORDER BY seq");
}

Contact contactRow(const Statement &row)
{
    return {row.id<ContactId>(0), row.id<UnitId>(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6)};
}

QString stateWord(bool withdrawn)
{
    return withdrawn ? QStringLiteral("withdrawn") : QStringLiteral("active");
}

} // namespace

Result<ContactId> insertContact(Transaction &transaction, const Contact &contact)
{
    Statement insert(transaction.connection(),
        QStringLiteral("INSERT INTO unit_contact (unit_id, seq, person, duty, phone, zalo, email, sort_key)"
                       " SELECT ?, 1 + (SELECT count(*) FROM unit_contact WHERE unit_id = ?), ?, ?, ?, ?, ?, ?"));
    insert.bind(contact.unit).bind(contact.unit).bind(contact.person).bind(contact.duty).bind(contact.phone);
    insert.bind(contact.zalo).bind(contact.email).bind(base::personNameKey(contact.person));
    const Result<qint64> id = insert.insert();
    if (!id)
        return id.error();
    return ContactId{*id};
}

Result<void> setContactWithdrawn(Transaction &transaction, ContactId contact, bool withdrawn)
{
    Statement update(transaction.connection(), QStringLiteral("UPDATE unit_contact SET state = ? WHERE id = ?"));
    return update.bind(stateWord(withdrawn)).bind(contact).run();
}

Result<void> updateContact(Transaction &transaction, const Contact &contact)
{
    Statement update(transaction.connection(),
        QStringLiteral("UPDATE unit_contact SET person = ?, duty = ?, phone = ?, zalo = ?, email = ?, sort_key = ?"
                       " WHERE id = ?"));
    update.bind(contact.person).bind(contact.duty).bind(contact.phone).bind(contact.zalo).bind(contact.email);
    return update.bind(base::personNameKey(contact.person)).bind(contact.id).run();
}

Result<std::optional<Contact>> findContact(const Connection &connection, ContactId contact)
{
    Statement row(connection, contactQuery("id = ?"));
    row.bind(contact);
    return first<Contact>(row, contactRow);
}

Result<QList<Contact>> readContacts(const Connection &connection, UnitId unit)
{
    Statement rows(connection, contactQuery("unit_id = ?"));
    rows.bind(unit);
    return all<Contact>(rows, contactRow);
}

Result<ChaseId> insertChase(Transaction &transaction, const Chase &chase, const QDateTime &enteredAt)
{
    Statement insert(transaction.connection(),
        QStringLiteral("INSERT INTO chase (plan_id, unit_id, period, request_id, chased_on, entered_at, channel,"
                       " chased_by, answer, promised_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(chase.plan).bind(chase.unit);
    insert.bind(chase.period ? std::optional<QString>(chase.period->code()) : std::nullopt).bind(chase.request);
    insert.bind(chase.chasedOn).bind(enteredAt).bind(chaseChannelCode(chase.channel)).bind(chase.chasedBy);
    insert.bind(chase.answer).bind(chase.promisedOn);
    const Result<qint64> id = insert.insert();
    if (!id)
        return id.error();
    return ChaseId{*id};
}

Result<void> setChaseWithdrawn(Transaction &transaction, ChaseId chase, bool withdrawn)
{
    Statement update(transaction.connection(), QStringLiteral("UPDATE chase SET state = ? WHERE id = ?"));
    return update.bind(stateWord(withdrawn)).bind(chase).run();
}

Result<QList<Chase>> readChasesOfUnit(const Connection &connection, UnitId unit)
{
    Statement rows(connection, chaseQuery("unit_id = ?"));
    rows.bind(unit);
    return all<Chase>(rows, chaseRow);
}

Result<QList<Chase>> readChasesOfPeriod(
    const Connection &connection, PlanId plan, Period period, QDate upTo, const QDateTime &enteredBefore)
{
    if (enteredBefore.isNull()) {
        Statement rows(connection, chaseQuery("plan_id = ? AND period = ? AND chased_on <= ?"));
        rows.bind(plan).bind(period.code()).bind(upTo);
        return all<Chase>(rows, chaseRow);
    }
    Statement rows(connection, chaseQuery("plan_id = ? AND period = ? AND chased_on <= ? AND entered_at < ?"));
    rows.bind(plan).bind(period.code()).bind(upTo).bind(enteredBefore);
    return all<Chase>(rows, chaseRow);
}

Result<QHash<UnitId, Chase>> readLastChases(const Connection &connection, PlanId plan, Period period)
{
    Statement rows(connection, chaseQuery("plan_id = ? AND period = ?"));
    rows.bind(plan).bind(period.code());
    QHash<UnitId, Chase> last;
    while (rows.next()) {
        const Chase chase = chaseRow(rows);
        if (!last.contains(chase.unit))
            last.insert(chase.unit, chase);
    }
    if (rows.failed())
        return rows.error();
    return last;
}

} // namespace store
