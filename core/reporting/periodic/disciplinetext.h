#pragma once

#include "core/reporting/periodic/periodicsource.h"

#include <QStringList>

/// The sentences on how the units reported: pure functions of what was read.
namespace reporting {

/// Of a month: "Tính đến ngày 12/5/2022, có 41/48 đơn vị gửi báo cáo đúng hạn (85,4%).", against the month before and
/// the same one last year, then the late, the missing, the pending and the nil ones, by name up to fifteen.
/// A month that is not due yet is not rated. Of a longer span: the due reports of all months together and month by
/// month, who was never late, who was late and who missed one. `annex`: where all of them are listed, "Phụ lục II";
/// never empty when there are units.
QStringList disciplineSentences(const PeriodicSource &source, const QString &annex);

/// "Tồn tại, hạn chế: 04 nhiệm vụ quá hạn (1.8, 2.13); 07 đơn vị chưa gửi báo cáo; 05 đơn vị gửi báo cáo chậm.", or
/// nothing when there is nothing to blame; of a longer span the reports are counted.
QString shortcomingSentence(const PeriodicSource &source);

} // namespace reporting
