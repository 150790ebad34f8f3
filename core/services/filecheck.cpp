#include "core/services/filecheck.h"

#include "core/services/attachmentcheck.h"
#include "core/services/documentcheck.h"
#include "core/services/traceproof.h"
#include "core/store/integrity.h"
#include "core/store/registerrepository.h"

#include <algorithm>

namespace services {

using base::Result;

Result<QList<FileFault>> checkFile(const DataFile &file, const base::Progress &progress)
{
    const store::Connection &connection = file.connection();
    QList<FileFault> faults;
    const auto note = [&faults](const QString &code, const QStringList &places) {
        for (const QString &place : places)
            faults.append({code, place});
    };

    const Result<QStringList> integrity = store::integrityFaults(connection);
    if (!integrity)
        return integrity.error();
    note(QStringLiteral("integrity"), *integrity);
    faults += pageFaults(file.changedPages());

    const Result<QStringList> keys = store::foreignKeyFaults(connection);
    if (!keys)
        return keys.error();
    note(QStringLiteral("foreign_key"), *keys);

    const Result<QStringList> holes = store::holesInSeries(connection);
    if (!holes)
        return holes.error();
    note(QStringLiteral("series_hole"), *holes);

    const Result<QList<FileFault>> trace = traceFaults(file, progress);
    if (!trace)
        return trace.error();
    faults += *trace;

    const Result<QList<FileFault>> documents = checkDocuments(file, progress);
    if (!documents)
        return documents.error();
    faults += *documents;

    const Result<QList<FileFault>> attachments = checkAttachments(file, progress);
    if (!attachments)
        return attachments.error();
    return faults + *attachments;
}

Result<QList<FileFault>> traceFaults(const DataFile &file, const base::Progress &progress)
{
    const Result<TraceProof> proof = proveTrace(file, progress);
    if (!proof)
        return proof.error();
    QList<FileFault> faults;
    for (const QString &fault : proof->faults)
        faults.append({QStringLiteral("trace_chain"), fault});
    return faults;
}

QList<FileFault> pageFaults(const QList<quint32> &pages)
{
    QList<FileFault> faults;
    for (const quint32 page : pages)
        faults.append({QStringLiteral("page_changed"), QString::number(page)});
    return faults;
}

QList<FileFault> damageOf(QList<FileFault> faults)
{
    faults.removeIf([](const FileFault &fault) { return fault.isNote; });
    return faults;
}

bool isDamaged(const QList<FileFault> &faults)
{
    return std::any_of(faults.begin(), faults.end(), [](const FileFault &fault) { return !fault.isNote; });
}

} // namespace services
