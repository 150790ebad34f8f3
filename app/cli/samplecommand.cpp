#include "app/cli/command.h"
#include "app/cli/workplace.h"
#include "core/services/sample/sampletown.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace cli {

using base::Result;

Exit sampleCommand(Invocation &call)
{
    const QString monthsText = call.option(QStringLiteral("--months"));
    const QString seedText = call.option(QStringLiteral("--seed"));
    call.flag(QStringLiteral("--json"));
    if (monthsText.isNull() || !call.hasOnly(0))
        return Invocation::usage(QStringLiteral("sample --months N [--seed S]"));
    const Result<std::optional<int>> months
        = numberOf(monthsText, QCoreApplication::translate("Error", "số tháng"), 1, 240);
    if (!months)
        return Invocation::fail(months.error());
    const Result<std::optional<int>> seed
        = numberOf(seedText, QCoreApplication::translate("Error", "số gieo"), 0, 999999999);
    if (!seed)
        return Invocation::fail(seed.error());
    const Result<services::SampleSummary> done
        = services::writeSample(call.dataPath(), call.actor(), **months, quint32(seed->value_or(1)));
    if (!done)
        return Invocation::fail(done.error());
    Invocation::print(QJsonDocument(QJsonObject{
        {QStringLiteral("months"), done->months},
        {QStringLiteral("reports"), done->reports},
        {QStringLiteral("results"), done->results},
        {QStringLiteral("difficulties"), done->difficulties},
        {QStringLiteral("task_acts"), done->taskActs},
    }));
    return Exit::Done;
}

} // namespace cli
