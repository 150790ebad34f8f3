#include "app/cli/command.h"

#include <QDir>
#include <QFileInfo>

namespace cli {

Exit initCommand(Invocation &call)
{
    if (!call.hasOnly(0))
        return Invocation::usage(QStringLiteral("[--data FILE] init"));
    const auto file = services::DataFile::create(call.dataPath(), call.clock(), call.actor());
    if (!file)
        return Invocation::fail(file.error());
    Invocation::print(QDir::toNativeSeparators(QFileInfo(call.dataPath()).absoluteFilePath()));
    return Exit::Done;
}

} // namespace cli
