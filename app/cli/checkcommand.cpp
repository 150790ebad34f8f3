#include "app/cli/command.h"

#include "core/services/filecheck.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace cli {

Exit checkCommand(Invocation &call)
{
    const bool json = call.flag(QStringLiteral("--json"));
    if (!call.hasOnly(0))
        return Invocation::usage(QStringLiteral("check [--json]"));
    const auto file = call.openFile();
    if (!file)
        return Invocation::fail(file.error());
    const base::Result<QList<services::FileFault>> faults = services::checkFile(**file);
    if (!faults)
        return Invocation::fail(faults.error());
    QJsonArray list;
    for (const services::FileFault &fault : *faults) {
        list.append(QJsonObject{{QStringLiteral("code"), fault.code}, {QStringLiteral("where"), fault.where}});
        if (!json)
            Invocation::print(fault.code + QLatin1Char('\t') + fault.where);
    }
    if (json) {
        Invocation::print(
            QJsonDocument(QJsonObject{{QStringLiteral("ok"), faults->isEmpty()}, {QStringLiteral("faults"), list}}));
    } else if (faults->isEmpty()) {
        Invocation::print(QCoreApplication::translate("Cli", "Tệp dữ liệu nguyên vẹn."));
    }
    return faults->isEmpty() ? Exit::Done : Exit::Failed;
}

} // namespace cli
