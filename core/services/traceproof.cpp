#include "core/services/traceproof.h"

#include "core/services/traceteller.h"
#include "core/store/tracechain.h"

#include <QCoreApplication>

namespace services {

namespace {

QString proofWords(const char *text)
{
    return QCoreApplication::translate("Trace", text);
}

/// "dòng 17 (…)".
QString lineText(const TraceTeller &teller, const store::TraceRecord &line)
{
    TraceNote note;
    note.at = line.at;
    note.actor = line.actor;
    note.act = line.act;
    note.subject = line.subject;
    note.key = line.key;
    return proofWords(QT_TRANSLATE_NOOP("Trace", "dòng %1 (%2)")).arg(QString::number(line.id), teller.sentence(note));
}

QString faultText(const TraceTeller &teller, const store::TraceFault &fault)
{
    const QString id = QString::number(fault.id);
    const QString line = fault.line ? lineText(teller, *fault.line) : QString();
    switch (fault.kind) {
    case store::TraceFaultKind::Changed:
        return proofWords(QT_TRANSLATE_NOOP("Trace", "%1: nội dung không còn như lúc ghi")).arg(line);
    case store::TraceFaultKind::Missing:
        return proofWords(QT_TRANSLATE_NOOP("Trace", "thiếu dòng %1; dòng còn lại tiếp theo là %2")).arg(id, line);
    case store::TraceFaultKind::Unconnected:
        return proofWords(
            QT_TRANSLATE_NOOP("Trace", "%1: không nối tiếp dòng %2; một trong hai dòng không phải là dòng đã ghi"))
            .arg(line, QString::number(fault.id - 1));
    case store::TraceFaultKind::EndMissing:
        return proofWords(QT_TRANSLATE_NOOP("Trace",
                              "từ dòng %1: phần cuối nhật ký không khớp với chỗ kết thúc đã ghi, có "
                              "thể đã bị cắt bớt"))
            .arg(id);
    case store::TraceFaultKind::MarkMissing:
        return proofWords(QT_TRANSLATE_NOOP("Trace", "không còn dòng %1 đã ghi nhận trước đây")).arg(id);
    case store::TraceFaultKind::MarkDiffers:
        break;
    }
    return proofWords(QT_TRANSLATE_NOOP("Trace", "%1: không phải là dòng đã ghi nhận trước đây")).arg(line);
}

} // namespace

base::Result<TraceProof> proveTrace(
    const DataFile &file, const base::Progress &progress, qint64 markLine, const QString &markHash)
{
    const base::Result<store::TraceVerdict> verdict
        = store::verifyTraceFrom(file.connection(), markLine, markHash, progress);
    if (!verdict)
        return verdict.error();
    TraceProof proof;
    proof.lines = verdict->lines;
    if (verdict->faults.isEmpty()) {
        proof.endLine = verdict->end.id;
        proof.endHash = verdict->end.hash;
        return proof;
    }
    // A damaged file may not give the names: the codes say it too.
    const base::Result<TraceTeller> read = TraceTeller::read(file);
    const TraceTeller teller = read ? *read : TraceTeller();
    for (const store::TraceFault &fault : verdict->faults)
        proof.faults.append(faultText(teller, fault));
    proof.faultLine = verdict->faults.first().id;
    return proof;
}

} // namespace services
