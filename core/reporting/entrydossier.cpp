#include "core/reporting/entrydossier.h"

#include "core/services/attachmentservice.h"
#include "core/services/ledgerreader.h"
#include "core/services/newreport.h"
#include "core/services/registerreader.h"
#include "core/store/difficultyrepository.h"
#include "core/store/reportrepository.h"

namespace reporting {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;

namespace {

Result<void> addReport(EntryDossier &dossier, const services::DataFile &file)
{
    const Result<std::optional<Report>> report = store::reportOfEntry(file.connection(), dossier.line.entry.id);
    if (!report)
        return report.error();
    if (!*report)
        return {};
    dossier.narrative = (*report)->narrative;
    dossier.results = (*report)->results;
    const Result<QList<Difficulty>> difficulties = store::readWrittenDifficulties(file.connection(), (*report)->id);
    if (!difficulties)
        return difficulties.error();
    dossier.difficulties = *difficulties;
    const Result<QList<Task>> tasks = services::tasksOf(file, (*report)->plan);
    if (!tasks)
        return tasks.error();
    for (const Task &task : *tasks)
        dossier.taskNames.insert(task.id, QStringLiteral("%1. %2").arg(task.no, task.shortTitle));
    return {};
}

} // namespace

Result<EntryDossier> entryDossier(const services::DataFile &file, EntryId entry)
{
    const Result<QList<RegisterLine>> lines = services::registerLines(file, {entry});
    if (!lines)
        return lines.error();
    if (lines->isEmpty())
        return Error{ErrorCode::EntryUnknown, {{QStringLiteral("text"), QString::number(entry.value)}}};
    EntryDossier dossier;
    dossier.line = lines->first();
    if (Result<void> added = addReport(dossier, file); !added)
        return added.error();
    const Result<QList<Attachment>> attachments = services::attachmentsOf(file, entry);
    if (!attachments)
        return attachments.error();
    dossier.attachments = *attachments;
    const Result<QList<services::TraceNote>> trace
        = services::traceOf(file, QStringLiteral("register_entry"), services::EntryKey::of(dossier.line.entry).text());
    if (!trace)
        return trace.error();
    dossier.trace = *trace;
    return dossier;
}

} // namespace reporting
