#include "core/domain/guard.h"

#include "core/base/errortext.h"

namespace domain {

using base::ErrorCode;

Severity severityOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DocumentAfterArrival: // a paper may bear a wrong date, and is registered as it is
    case ErrorCode::DuplicateDocument: // rule 8
    case ErrorCode::UnitNotValid:
    case ErrorCode::ReplacesOther:
    case ErrorCode::DoneNeedsState:
    case ErrorCode::StateBackwards:
    case ErrorCode::ResultBackwards:
    case ErrorCode::StageBackwards:
    case ErrorCode::PeriodNotOver:
    case ErrorCode::IssuedInFuture: // the văn thư's date is on the paper, right or wrong
    case ErrorCode::IssuedEarly:
        return Severity::Warning;
    default:
        return Severity::Refusal;
    }
}

std::optional<base::Error> Guards::stop(const QString &reason) const
{
    for (const Guard &guard : m_guards) {
        if (guard.severity() == Severity::Refusal)
            return guard.error;
    }
    if (m_guards.isEmpty() || !reason.trimmed().isEmpty())
        return std::nullopt;
    return m_guards.first().error;
}

QStringList Guards::overridden() const
{
    QStringList names;
    for (const Guard &guard : m_guards) {
        if (guard.severity() == Severity::Warning)
            names.append(base::codeName(guard.error.code));
    }
    return names;
}

} // namespace domain
