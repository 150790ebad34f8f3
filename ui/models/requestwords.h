#pragma once

#include "core/domain/reportstatus.h"
#include "core/reporting/requestfigures.h"
#include "ui/theme/status.h"

namespace models {

/// A request's state as lists show it: sign, and a box where it asks for action.
struct RequestWord {
    theme::Status status;
    QString word;
};

/// "Đủ trả lời", "Còn 3 ngày", "Quá hạn 2 ngày", "Đã kết thúc", "Đã hủy".
RequestWord requestWord(const reporting::RequestFigures &figures, const QDateTime &now);

/// "20/05/2022", with the hour where one was named ("20/05/2022 16:00").
QString dueWords(const QDateTime &dueAt);

/// How one unit stands with its answer: "Đã trả lời", "Chậm 2 ngày", "Chưa trả lời".
QString answerWords(const domain::ReportStanding &standing);

} // namespace models
