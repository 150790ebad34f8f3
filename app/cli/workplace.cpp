#include "app/cli/workplace.h"

#include "app/cli/command.h"
#include "core/services/planreader.h"

#include <QCoreApplication>

namespace cli {

using base::Error;
using base::ErrorCode;
using base::Result;
using domain::Period;

Result<Workplace> Workplace::open(const Invocation &call)
{
    Result<std::unique_ptr<services::DataFile>> file = call.openFile();
    if (!file)
        return file.error();
    const Result<domain::Plan> plan = services::currentPlan(**file);
    if (!plan)
        return plan.error();
    const Result<services::UnitCatalogue> units = services::UnitCatalogue::read(**file);
    if (!units)
        return units.error();
    return Workplace{*std::move(file), *plan, *units};
}

Result<Period> Workplace::currentPeriod() const
{
    const Result<domain::ReportingRule> rule = services::reportingRule(*file, plan.id);
    if (!rule)
        return rule.error();
    return domain::periodOf(*rule, file->clock().today());
}

Result<Period> periodOf(const QString &text)
{
    if (const std::optional<Period> period = Period::fromCode(text))
        return *period;
    return Error{ErrorCode::PeriodInvalid, {{QStringLiteral("text"), text}}};
}

Result<QDate> dayOf(const QString &text)
{
    if (text.isNull())
        return QDate();
    QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        day = QDate::fromString(text, QStringLiteral("d/M/yyyy"));
    if (!day.isValid())
        return Error{ErrorCode::DateInvalid, {{QStringLiteral("text"), text}}};
    return day;
}

Result<std::optional<int>> numberOf(const QString &text, const QString &what, int least, int most)
{
    if (text.isNull())
        return std::optional<int>();
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < least || number > most) {
        const QString range = QCoreApplication::translate("Error", "số nguyên từ %1 đến %2").arg(least).arg(most);
        return Error{ErrorCode::NumberInvalid,
            {{QStringLiteral("text"), text}, {QStringLiteral("what"), what}, {QStringLiteral("range"), range}}};
    }
    return std::optional(number);
}

} // namespace cli
