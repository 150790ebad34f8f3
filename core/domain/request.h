#pragma once

#include "core/domain/ids.h"
#include "core/domain/reportstatus.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace domain {

enum class RequestState { Open, Closed, Cancelled };

/// The stored ASCII code ("open") and back.
QString requestStateCode(RequestState state);
std::optional<RequestState> requestStateFromCode(const QString &code);

/// An ad-hoc request for a report (yêu cầu đột xuất): to these units, until this time.
struct Request {
    RequestId id;
    PlanId plan;
    QString number; ///< of the document that asks ("45/CV-ĐA06")
    QString subject;
    QDate askedOn;
    QDateTime dueAt; ///< local time; the whole day counts when no hour was named
    RequestState state = RequestState::Open;
    QList<UnitId> addressees;
    QDateTime enteredAt;
    QDateTime cancelledAt; ///< null, though it is cancelled: its entering was taken back, and its number is free again
    QString cancelReason;
    QString signer; ///< of the document that asks; may be empty

    /// Also a cancelled one does, and the register says why; not one that was taken back.
    bool keepsItsNumber() const { return state != RequestState::Cancelled || cancelledAt.isValid(); }
};

/// How a report that answers a request stands: it counts by its day of arrival, and on the due day it is in time,
/// whatever the hour.
ReportStanding requestStanding(const QDateTime &dueAt, QDate arrived);

} // namespace domain
