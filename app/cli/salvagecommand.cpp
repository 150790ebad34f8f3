#include "app/cli/command.h"
#include "core/services/safety/salvage.h"

namespace cli {

Exit salvageCommand(Invocation &call)
{
    const QString target = call.option(QStringLiteral("--to"));
    const bool json = call.flag(QStringLiteral("--json"));
    if (!call.hasOnly(1) || target.isEmpty())
        return Invocation::usage(QStringLiteral("salvage FILE --to NEW [--json]"));
    const base::Result<services::SalvageOutcome> outcome = services::salvage(
        call.arguments.first(), target, services::AttachmentContents::Copied, call.clock(), call.actor());
    if (!outcome)
        return Invocation::fail(outcome.error());
    if (json)
        Invocation::print(QJsonDocument(services::salvageJson(*outcome)));
    else
        Invocation::print(services::salvageText(*outcome));
    return Exit::Done;
}

} // namespace cli
