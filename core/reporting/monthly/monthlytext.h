#pragma once

#include "core/reporting/monthly/monthlysource.h"

#include <QString>
#include <QStringList>

/// The sentences of the monthly report: pure functions of what was read.
namespace reporting {

/// "Thực hiện Kế hoạch số 1228/KH-UBND ngày 07/4/2022 của UBND thị xã Ninh Hòa về triển khai …".
QString basisSentence(const MonthlySource &source);

/// What the office did: requests, chasing, directions received. Never empty.
QStringList directionSentences(const MonthlySource &source);

/// "Kế hoạch giao 32 nhiệm vụ: …", by state; with deadlines also in time and overdue.
QStringList taskSentences(const MonthlySource &source);

/// "Nhóm có 13 nhiệm vụ: 02 hoàn thành, 11 đang thực hiện."
QString groupSentence(const MonthlySource &source, const TaskCounts &counts);

/// "Tính đến ngày 12/5/2022, có 41/48 đơn vị gửi báo cáo đúng hạn (85,4%).", then the late, the missing, the pending
/// and the nil ones, by name up to fifteen.
QStringList disciplineSentences(const MonthlySource &source);

/// The first of the difficulties' section: how many there are and where they stand.
QString difficultySentence(const MonthlySource &source);

/// One item a difficulty: what, whose, how far.
QStringList difficultyItems(const MonthlySource &source);

/// What is to be done in the period that follows; never empty.
QStringList nextSentences(const MonthlySource &source);

/// One item a proposal of an open difficulty; the same proposal of several units is one.
QStringList proposalItems(const MonthlySource &source);

} // namespace reporting
