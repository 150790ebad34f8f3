#include "core/domain/outgoing.h"

namespace domain {

QString outgoingReference(int number, const QString &symbol)
{
    return QStringLiteral("%1/%2").arg(number, 2, 10, QLatin1Char('0')).arg(symbol);
}

QString outgoingCode(int year, int number, const QString &symbol)
{
    return QStringLiteral("%1/%2/%3").arg(year).arg(number).arg(symbol);
}

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
    return outgoingCode(year(), number, symbol);
}

} // namespace domain
