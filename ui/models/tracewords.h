#pragma once

#include "core/services/tracereader.h"

namespace models {

/// "Nhập báo cáo", "Trả lại", "Hoàn tác: hủy văn bản số đến 137": what was done, as a history shows it.
QString traceWord(const services::TraceNote &note);

/// "08/10/2022 09:15 · Cán bộ tổng hợp: Trả lại (Thiếu chữ ký)".
QString traceLine(const services::TraceNote &note);

} // namespace models
