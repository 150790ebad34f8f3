#include "app/cli/command.h"
#include "core/exchange/dump.h"

#include <QFile>

#include <cstdio>

namespace cli {

using base::Result;

Exit dumpCommand(Invocation &call)
{
    call.flag(QStringLiteral("--json"));
    if (!call.hasOnly(0))
        return Invocation::usage(QStringLiteral("dump --json"));
    const auto file = call.openFile();
    if (!file)
        return Invocation::fail(file.error());
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly)) {
        return Invocation::fail({base::ErrorCode::WriteFailed,
            {{QStringLiteral("file"), QStringLiteral("stdout")}, {QStringLiteral("why"), out.errorString()}}});
    }
    const Result<void> done = exchange::writeDump(**file, out);
    return done ? Exit::Done : Invocation::fail(done.error());
}

} // namespace cli
