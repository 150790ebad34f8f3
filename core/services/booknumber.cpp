#include "core/services/booknumber.h"

#include "core/services/entrychange.h"
#include "core/store/attachmentrepository.h"
#include "core/store/registerrepository.h"
#include "core/store/reportrepository.h"
#include "core/store/tracerepository.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;

Result<BookNumber> readBookNumber(const store::Connection &connection, const EntryKey &key)
{
    BookNumber number;
    const Result<std::optional<RegisterEntry>> entry
        = store::findEntry(connection, key.year, key.number, key.supplement);
    if (!entry)
        return entry.error();
    if (!*entry)
        return number;
    number.entry = *entry;
    const Result<QList<store::TraceRecord>> trace
        = store::readTrace(connection, QStringLiteral("register_entry"), key.text());
    if (!trace)
        return trace.error();
    const QString takenBackReason = takenBack().reason;
    number.imports = std::count_if(trace->begin(), trace->end(),
        [](const store::TraceRecord &line) { return line.act == QLatin1String("register_row_imported"); });
    // Whoever cancels gives a reason, and it stands in the trace: it may be the very word.
    const bool byPerson = std::any_of(trace->begin(), trace->end(),
        [&takenBackReason](const store::TraceRecord &line) { return line.reason == takenBackReason; });
    number.free = number.imports > 0 && !byPerson && (*entry)->state == EntryState::Cancelled
        && (*entry)->reason == takenBackReason;
    if (!number.free)
        return number;
    // Files that somebody attached meanwhile belong to the document that was there.
    const Result<QList<Attachment>> files = store::readAttachments(connection, (*entry)->id);
    if (!files)
        return files.error();
    number.free = files->isEmpty();
    return number;
}

Error numberTaken(const EntryKey &key)
{
    return {ErrorCode::ArrivalNumberTaken,
        {{QStringLiteral("arrival"), key.numberText()}, {QStringLiteral("year"), QString::number(key.year)}}};
}

Result<EntryId> writeUnderNumber(store::Transaction &transaction, const RegisterEntry &entry, const QDateTime &now)
{
    const store::Connection &connection = transaction.connection();
    const EntryKey key = EntryKey::of(entry);
    const Result<BookNumber> number = readBookNumber(connection, key);
    if (!number)
        return number.error();
    if (!number->free)
        return numberTaken(key);
    if (!number->entry)
        return store::insertEntry(transaction, entry, now);
    const EntryId id = number->entry->id;
    const Result<std::optional<Report>> report = store::reportOfEntry(connection, id);
    if (!report)
        return report.error();
    if (*report) {
        if (Result<void> removed = store::removeBareReport(transaction, (*report)->id); !removed)
            return removed.error();
    }
    RegisterEntry rewritten = entry;
    rewritten.id = id;
    if (Result<void> written = store::rewriteEntry(transaction, rewritten, now); !written)
        return written.error();
    return id;
}

} // namespace services
