#include "core/services/safety/copycheck.h"

#include "core/base/systemwords.h"
#include "core/store/connection.h"
#include "core/store/databasecopy.h"
#include "core/store/integrity.h"

#include <QCoreApplication>

namespace services {

using base::Result;
using store::Connection;

namespace {

constexpr int schemaOfTraceHead = 13;

struct CopyWords {
    Q_DECLARE_TR_FUNCTIONS(Safety)
};

/// By what is wrong there, in no language: a gap that grows and a line that is changed later are other faults.
QString placeOf(const store::TraceFault &fault)
{
    const QString id = QString::number(fault.id);
    switch (fault.kind) {
    case store::TraceFaultKind::Missing:
        return fault.line && fault.line->id - 1 > fault.id
            ? QStringLiteral("%1-%2").arg(fault.id).arg(fault.line->id - 1)
            : QStringLiteral("%1-%1").arg(fault.id);
    case store::TraceFaultKind::Unconnected:
        return QStringLiteral("%1/%2").arg(fault.id - 1).arg(fault.id);
    case store::TraceFaultKind::EndMissing:
        return id + QLatin1Char('-');
    case store::TraceFaultKind::Changed:
    case store::TraceFaultKind::MarkMissing:
    case store::TraceFaultKind::MarkDiffers:
        break;
    }
    return id;
}

Result<QList<FileFault>> traceFaultsOf(const Connection &copy, const CopyExpectation &expected)
{
    QList<FileFault> faults;
    const Result<store::TraceMark> last = store::traceEnd(copy);
    if (!last)
        return last.error();
    if (expected.trace.id != 0 && !(*last == expected.trace))
        faults.append({QStringLiteral("trace_end"), QString::number(last->id)});
    // Lines of before the machine was written down are verified when the file has been upgraded.
    const Result<int> schema = store::schemaVersion(copy);
    if (!schema)
        return schema.error();
    if (*schema < schemaOfTraceHead)
        return faults;
    const Result<store::TraceVerdict> verdict
        = store::verifyTraceFrom(copy, expected.verified.id, expected.verified.hash);
    if (!verdict)
        return verdict.error();
    for (const store::TraceFault &fault : verdict->faults)
        faults.append({QStringLiteral("trace_chain"), placeOf(fault)});
    return faults;
}

Result<QList<FileFault>> lookThrough(const Connection &copy, const CopyExpectation &expected)
{
    QList<FileFault> faults;
    const Result<QStringList> integrity = store::integrityFaults(copy);
    if (!integrity)
        return integrity.error();
    for (const QString &line : *integrity)
        faults.append({QStringLiteral("integrity"), line});
    if (!faults.isEmpty())
        return faults; // what else is read from it says little
    const Result<QStringList> keys = store::foreignKeyFaults(copy);
    if (!keys)
        return keys.error();
    for (const QString &line : *keys)
        faults.append({QStringLiteral("foreign_key"), line});
    if (!expected.counts.isEmpty()) {
        const Result<QMap<QString, qint64>> counts = store::tableCounts(copy);
        if (!counts)
            return counts.error();
        for (auto it = expected.counts.begin(); it != expected.counts.end(); ++it) {
            const qint64 found = counts->value(it.key(), -1);
            if (found != it.value())
                faults.append({QStringLiteral("row_count"),
                    QStringLiteral("%1: %2/%3").arg(it.key()).arg(found).arg(it.value())});
        }
    }
    const Result<QList<FileFault>> trace = traceFaultsOf(copy, expected);
    if (!trace)
        return trace.error();
    return faults + *trace;
}

} // namespace

Result<QList<FileFault>> checkCopy(const QString &path, const CopyExpectation &expected, const base::Progress &progress)
{
    const Result<std::unique_ptr<Connection>> copy = Connection::open(path, store::OpenMode::ReadOnly);
    if (!copy)
        return copy.error();
    const store::Interruptible watched(**copy, progress);
    const Result<QList<FileFault>> faults = lookThrough(**copy, expected);
    if (watched.wasStopped())
        return base::Error{base::ErrorCode::Cancelled, {}};
    return faults;
}

bool isOfTheFileItself(const FileFault &fault)
{
    return fault.code == QLatin1String("trace_chain") || fault.code == QLatin1String("foreign_key");
}

void noteKnownFaults(QList<FileFault> &faults, const QList<FileFault> &known)
{
    for (FileFault &fault : faults)
        fault.isNote = fault.isNote || (isOfTheFileItself(fault) && known.contains(fault));
}

QString faultWords(const QList<FileFault> &faults)
{
    if (faults.isEmpty())
        return {};
    const FileFault &fault = faults.first();
    if (fault.code == QLatin1String("integrity"))
        return CopyWords::tr("cấu trúc tệp hỏng: %1").arg(base::systemWords(fault.where));
    if (fault.code == QLatin1String("series_hole"))
        return CopyWords::tr("sổ đăng ký thiếu số %1").arg(fault.where);
    if (fault.code.startsWith(QLatin1String("document_")))
        return CopyWords::tr("văn bản đã ban hành bị thay đổi hoặc thiếu: %1").arg(fault.where);
    if (fault.code == QLatin1String("foreign_key"))
        return CopyWords::tr("có dòng trỏ tới nội dung không còn: %1").arg(fault.where);
    if (fault.code == QLatin1String("row_count"))
        return CopyWords::tr("số dòng khác với lúc sao lưu, bảng %1").arg(fault.where);
    if (fault.code == QLatin1String("trace_end"))
        return CopyWords::tr("nhật ký thay đổi kết thúc ở chỗ khác: %1").arg(fault.where);
    if (fault.code == QLatin1String("trace_chain"))
        return CopyWords::tr("nhật ký thay đổi không nối tiếp từ dòng %1").arg(fault.where);
    if (fault.code == QLatin1String("page_changed"))
        return CopyWords::tr("trang %1 đã đổi mà không do Đôn Đốc ghi").arg(fault.where);
    if (fault.code == QLatin1String("content"))
        return CopyWords::tr("nội dung tệp khác với bản kê");
    if (fault.code.startsWith(QLatin1String("attachment_")))
        return CopyWords::tr("tệp kèm bị thiếu hoặc hỏng: %1").arg(fault.where);
    return fault.code + QLatin1Char(' ') + fault.where;
}

} // namespace services
