#include "app/cli/command.h"
#include "app/cli/workplace.h"
#include "core/reporting/todolist.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using base::Result;

Exit todoCommand(Invocation &call)
{
    const bool json = call.flag(QStringLiteral("--json"));
    if (!call.hasOnly(0))
        return Invocation::usage(QStringLiteral("todo [--json]"));
    const Result<Workplace> place = Workplace::open(call);
    if (!place)
        return Invocation::fail(place.error());
    const Result<QList<reporting::TodoItem>> items = reporting::todoToday(*place->file, place->plan);
    if (!items)
        return Invocation::fail(items.error());
    QJsonArray array;
    for (const reporting::TodoItem &item : *items) {
        array.append(QJsonObject{{QStringLiteral("kind"), item.kindCode()}, {QStringLiteral("key"), item.key},
            {QStringLiteral("count"), item.count}, {QStringLiteral("days"), item.days},
            {QStringLiteral("urgent"), item.urgent}, {QStringLiteral("text"), item.text()}});
        if (!json)
            Invocation::print(item.text());
    }
    if (json)
        Invocation::print(QJsonDocument(array));
    return Exit::Done;
}

} // namespace cli
