#include "app/cli/command.h"

#include "core/services/officesettings.h"

namespace cli {

Exit settingCommand(Invocation &call)
{
    // A value may begin with dashes, so only the number of arguments is looked at.
    const QString act = call.arguments.value(0);
    const bool isGet = act == QLatin1String("get") && call.arguments.size() == 2;
    const bool isSet = act == QLatin1String("set") && call.arguments.size() == 3;
    if (!isGet && !isSet)
        return Invocation::usage(QStringLiteral("setting get KEY | setting set KEY VALUE"));
    const auto file = call.openFile();
    if (!file)
        return Invocation::fail(file.error());
    if (isSet) {
        const base::Result<void> done = services::setSetting(**file, call.arguments.at(1), call.arguments.at(2));
        return done ? Exit::Done : Invocation::fail(done.error());
    }
    const base::Result<QString> value = services::getSetting(**file, call.arguments.at(1));
    if (!value)
        return Invocation::fail(value.error());
    Invocation::print(*value);
    return Exit::Done;
}

} // namespace cli
