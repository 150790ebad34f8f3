#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/services/datafile.h"

#include <QStringList>

namespace services {

/// What became of looking through the chain of the trace (store/tracechain.h says what that proves, and what not).
struct TraceProof {
    /// The lines that do not fit, in words: their place, when they were written, what they were about, and what is
    /// wrong with them: "dòng 17 (08/10/2022 09:15, Cán bộ tổng hợp: Trả lại đơn vị, Văn bản đến số 137/2022): nội dung
    /// không còn như lúc ghi". Empty: the chain is whole.
    QStringList faults;
    qint64 faultLine = 0; ///< the first of them
    int lines = 0; ///< that were looked at
    qint64 endLine = 0; ///< with endHash the mark to keep elsewhere, of a whole chain
    QString endHash;

    bool isWhole() const { return faults.isEmpty(); }
};

/// Looks through the chain: the whole, or from a line on that was marked before. Errors: those of reading, Cancelled.
base::Result<TraceProof> proveTrace(
    const DataFile &file, const base::Progress &progress = {}, qint64 markLine = 0, const QString &markHash = {});

} // namespace services
