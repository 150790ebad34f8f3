#include "core/services/entrychange.h"

#include "core/store/attachmentrepository.h"
#include "core/store/difficultyrepository.h"
#include "core/store/periodrepository.h"
#include "core/store/registerrepository.h"
#include "core/store/registeryear.h"
#include "core/store/reportrepository.h"
#include "core/store/transaction.h"

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;

namespace {

Result<void> checkPeriod(const store::Connection &connection, const Report &report)
{
    if (!report.period)
        return {};
    const Result<std::optional<store::PeriodRow>> row = store::findPeriodRow(connection, report.plan, *report.period);
    if (!row)
        return row.error();
    if (*row && (*row)->closed)
        return Error{ErrorCode::PeriodClosed, {{QStringLiteral("period"), report.period->label()}}};
    return {};
}

/// Does another report of the unit for the same period or request count?
Result<bool> hasAnother(const store::Connection &connection, const Report &report)
{
    const Result<std::optional<ReportLine>> other = report.period
        ? store::findReport(connection, report.plan, report.unit, *report.period, report.entry)
        : store::findReport(connection, report.unit, report.request, report.entry);
    if (!other)
        return other.error();
    return other->has_value();
}

/// A unit has one report a period that counts, unless another was meant to count besides.
Result<void> checkAlone(const store::Connection &connection, const EntryChange &change)
{
    if (change.besides)
        return {};
    const Result<bool> another = hasAnother(connection, change.report);
    if (!another)
        return another.error();
    if (*another)
        return Error{ErrorCode::UndoNotPossible, {}};
    return {};
}

/// The book of a year that was closed by hand since: what would be taken back stands in it.
Result<void> checkYear(const store::Connection &connection, int year)
{
    const Result<store::RegisterYearRow> row = store::readRegisterYear(connection, year);
    if (!row)
        return row.error();
    if (row->standing == store::RegisterYearRow::Standing::Closed)
        return Error{ErrorCode::RegisterYearClosed, {{QStringLiteral("year"), QString::number(year)}}};
    return {};
}

Result<void> applyOne(store::Transaction &transaction, const EntryChange &change, const QDateTime &enteredAt)
{
    const store::Connection &connection = transaction.connection();
    if (change.entry.isValid()) {
        const Result<std::optional<RegisterEntry>> now = store::findEntry(connection, change.entry);
        if (!now)
            return now.error();
        if (!*now || (*now)->state != change.from.state)
            return Error{ErrorCode::UndoNotPossible, {}};
        if (Result<void> open = checkYear(connection, (*now)->year); !open)
            return open;
        if (Result<void> set = store::setEntryState(
                transaction, change.entry, change.to.state, change.to.reason, change.to.replacedBy, change.to.resendBy);
            !set)
            return set;
    }
    if (change.report.id.isValid()) {
        if (Result<void> open = checkPeriod(connection, change.report); !open)
            return open;
        if (change.to.state == EntryState::Active && change.entry.isValid()) {
            if (Result<void> alone = checkAlone(connection, change); !alone)
                return alone;
        }
        if (Result<void> set = store::setReportState(transaction, change.report.id, change.to.state); !set)
            return set;
    }
    for (const DifficultyId difficulty : change.difficulties) {
        if (Result<void> set
            = store::setDifficultyWithdrawn(transaction, difficulty, change.to.state != EntryState::Active, enteredAt);
            !set)
            return set;
    }
    for (const AttachmentId attachment : change.attachments) {
        if (Result<void> set
            = store::setAttachmentWithdrawn(transaction, attachment, change.to.state != EntryState::Active);
            !set)
            return set;
    }
    return {};
}

} // namespace

Result<void> checkActive(const RegisterEntry &entry)
{
    if (entry.state == EntryState::Active)
        return {};
    return Error{ErrorCode::EntryNotActive,
        {{QStringLiteral("arrival"), entry.numberText()},
            {QStringLiteral("state"), entryStateText(entry.state).toLower()}}};
}

Result<EntryChange> changeOf(const store::Connection &connection, const RegisterEntry &entry, const EntryStanding &to)
{
    if (const Result<void> active = checkActive(entry); !active)
        return active.error();
    EntryChange change;
    change.entry = entry.id;
    change.from = {entry.state, entry.reason, {}};
    change.to = to;
    const Result<std::optional<Report>> report = store::reportOfEntry(connection, entry.id);
    if (!report)
        return report.error();
    if (!*report)
        return change;
    change.report = **report;
    const Result<bool> another = hasAnother(connection, change.report);
    if (!another)
        return another.error();
    change.besides = *another;
    const Result<QList<Difficulty>> difficulties = store::readDifficultiesOfReport(connection, change.report.id);
    if (!difficulties)
        return difficulties.error();
    for (const Difficulty &difficulty : *difficulties) {
        if (difficulty.stage == DifficultyStage::New)
            change.difficulties.append(difficulty.id);
    }
    return change;
}

EntryStanding takenBack()
{
    // Written into the register, so never translated.
    return {EntryState::Cancelled, QStringLiteral("Hoàn tác"), {}};
}

Result<void> apply(store::Transaction &transaction, const QList<EntryChange> &changes, const QDateTime &enteredAt)
{
    for (const EntryChange &change : changes) {
        if (Result<void> done = applyOne(transaction, change, enteredAt); !done)
            return done;
    }
    return {};
}

} // namespace services
