#pragma once

#include <QString>

namespace services {

// What the trace stores as codes and ISO days, in words.

/// "2022-05-09" as "09/05/2022"; other texts as they are.
QString traceDay(const QString &text);

/// "2022-05" as "tháng 5/2022"; other texts as they are.
QString tracePeriod(const QString &code);

/// The text of a field of a thing: codes in words, days as days, all else as it is.
QString traceText(const QString &subject, const QString &field, const QString &text);

} // namespace services
