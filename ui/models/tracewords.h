#pragma once

#include "core/services/tracereader.h"

namespace models {

/// "08/10/2022 09:15 · Cán bộ tổng hợp: Trả lại (Thiếu chữ ký)".
QString traceLine(const services::TraceNote &note);

} // namespace models
