#include "ui/models/requestwords.h"

#include "core/base/text/wording.h"

#include <QCoreApplication>

namespace models {

using domain::ReportStatus;
using domain::RequestState;
using theme::Status;

namespace {

/// Below this many days a request is about to be due.
constexpr int soonDays = 3;

QString requestText(const char *text)
{
    return QCoreApplication::translate("Request", text);
}

} // namespace

RequestWord requestWord(const reporting::RequestFigures &figures, const QDateTime &now)
{
    const domain::Request &request = figures.request;
    if (request.state == RequestState::Cancelled)
        return {Status::NotRequired, requestText(QT_TRANSLATE_NOOP("Request", "Đã hủy"))};
    if (request.state == RequestState::Closed)
        return {Status::Done, requestText(QT_TRANSLATE_NOOP("Request", "Đã kết thúc"))};
    if (figures.counts.missing + figures.counts.pending == 0)
        return {Status::OnTime, requestText(QT_TRANSLATE_NOOP("Request", "Đã đủ"))};
    const int days = int(now.date().daysTo(request.dueAt.date()));
    if (now > request.dueAt) {
        return {Status::Missing,
            days == 0 ? requestText(QT_TRANSLATE_NOOP("Request", "Quá giờ hạn"))
                      : requestText(QT_TRANSLATE_NOOP("Request", "Quá hạn %1 ngày")).arg(-days)};
    }
    const QString left = days == 0 ? requestText(QT_TRANSLATE_NOOP("Request", "Hạn hôm nay"))
                                   : requestText(QT_TRANSLATE_NOOP("Request", "Còn %1 ngày")).arg(days);
    return {days <= soonDays ? Status::DueSoon : Status::InTime, left};
}

QString dueWords(const QDateTime &dueAt)
{
    const QString day = base::screenDate(dueAt.date());
    // The last minute of a day means the whole day.
    return dueAt.time() >= QTime(23, 59) ? day : day + dueAt.toString(QStringLiteral(" HH:mm"));
}

QString answerWords(const domain::ReportStanding &standing)
{
    switch (standing.status) {
    case ReportStatus::OnTime:
        return requestText(QT_TRANSLATE_NOOP("Request", "Đã trả lời"));
    case ReportStatus::Missing:
        return requestText(QT_TRANSLATE_NOOP("Request", "Chưa trả lời"));
    case ReportStatus::Pending:
        return requestText(QT_TRANSLATE_NOOP("Request", "Chưa đến hạn"));
    case ReportStatus::Late:
    case ReportStatus::NotRequired:
        break;
    }
    return domain::reportStatusText(standing);
}

} // namespace models
