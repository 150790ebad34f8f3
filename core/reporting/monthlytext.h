#pragma once

#include "core/reporting/periodfigures.h"

#include <QString>
#include <QStringList>

namespace reporting {

/// The office's sentences of the monthly report. Pure functions of the figures.

/// "Thực hiện Kế hoạch số 1228/KH-UBND ngày 07/4/2022 của UBND thị xã Ninh Hòa về triển khai …".
QString basisSentence(const PeriodFigures &figures, const QString &bodyInText);

/// "Kế hoạch giao 32 nhiệm vụ: …", by state; with deadlines also in time and overdue.
QStringList taskSentences(const PeriodFigures &figures, int groupCount);

/// "41/48 đơn vị gửi báo cáo đúng hạn (85,4%); 03 đơn vị gửi chậm: …; 04 đơn vị chưa gửi: …".
QStringList disciplineSentences(const PeriodFigures &figures);

} // namespace reporting
