#include "core/domain/request.h"

namespace domain {

QString requestStateCode(RequestState state)
{
    switch (state) {
    case RequestState::Open:
        return QStringLiteral("open");
    case RequestState::Closed:
        return QStringLiteral("closed");
    case RequestState::Cancelled:
        break;
    }
    return QStringLiteral("cancelled");
}

std::optional<RequestState> requestStateFromCode(const QString &code)
{
    for (const RequestState state : {RequestState::Open, RequestState::Closed, RequestState::Cancelled}) {
        if (requestStateCode(state) == code)
            return state;
    }
    return std::nullopt;
}

ReportStanding requestStanding(const QDateTime &dueAt, QDate arrived)
{
    const int days = int(dueAt.date().daysTo(arrived));
    return days > 0 ? ReportStanding{ReportStatus::Late, days} : ReportStanding{ReportStatus::OnTime, 0};
}

} // namespace domain
