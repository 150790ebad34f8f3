#pragma once

#include "core/domain/plan.h"
#include "core/services/datafile.h"

#include <QString>

namespace app {

/// "KH 1228/KH-UBND".
QString shortPlanNumber(const domain::Plan &plan);
/// "Thứ Hai, 10/10/2022", in the language of the window.
QString dayWords(QDate day);
/// "Đã lưu lúc 08:42", or the day when it was not today; "Chỉ để xem" for a file that is opened read-only.
QString savedWords(const services::DataFile &file);
/// What is said at once about a file that was opened: why nothing can be entered, and what to do; or that it was
/// upgraded, and where the copy of before lies. Empty: nothing.
QString openingSentence(const services::DataFile &file);

} // namespace app
