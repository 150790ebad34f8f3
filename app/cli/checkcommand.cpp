#include "app/cli/command.h"
#include "app/cli/safetyjson.h"
#include "core/reporting/paper/issuing.h"
#include "core/services/filecheck.h"

#include <QCoreApplication>

namespace cli {

Exit checkCommand(Invocation &call)
{
    const bool json = call.flag(QStringLiteral("--json"));
    const bool accept = call.flag(QStringLiteral("--accept"));
    if (!call.hasOnly(0))
        return Invocation::usage(QStringLiteral("check [--accept] [--json]"));
    const auto file = accept ? call.openAccepted() : call.openFile();
    if (!file)
        return Invocation::fail(file.error());
    base::Result<QList<services::FileFault>> faults = services::checkFile(**file);
    if (!faults)
        return Invocation::fail(faults.error());
    const base::Result<QList<services::FileFault>> texts = reporting::documentTextFaults(**file);
    if (!texts)
        return Invocation::fail(texts.error());
    *faults += *texts;
    // Notes are shown and fail nothing: files that no entry uses.
    return tellFaults(*faults, json, QCoreApplication::translate("Cli", "Tệp dữ liệu nguyên vẹn."));
}

} // namespace cli
