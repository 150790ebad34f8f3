#include "core/domain/outgoing.h"

#include "core/domain/issueddocument.h"

namespace domain {

QString outgoingStateCode(OutgoingState state)
{
    switch (state) {
    case OutgoingState::Cancelled:
        return QStringLiteral("cancelled");
    case OutgoingState::Withdrawn:
        return QStringLiteral("withdrawn");
    case OutgoingState::Active:
        break;
    }
    return QStringLiteral("active");
}

std::optional<OutgoingState> outgoingStateFromCode(const QString &code)
{
    for (const OutgoingState state : {OutgoingState::Active, OutgoingState::Cancelled, OutgoingState::Withdrawn}) {
        if (outgoingStateCode(state) == code)
            return state;
    }
    return std::nullopt;
}

QString OutgoingEntry::reference() const
{
    return outgoingReference(number, symbol);
}

QString OutgoingEntry::code() const
{
    return QStringLiteral("%1/%2/%3").arg(year()).arg(number).arg(symbol);
}

} // namespace domain
