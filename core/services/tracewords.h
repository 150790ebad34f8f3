#pragma once

#include <QString>
#include <QStringList>

namespace services {

// What the codes of the trace are called: one table for the window, the command line, lists taken out and `check`.

/// "Nhập báo cáo"; of "undone" and "redone" with "%1" for what was done. The code itself when it has no words: a newer
/// program's act is better shown by its code than not at all.
QString traceActWord(const QString &act);

/// "Văn bản đến" for "register_entry". The code itself when it has no words.
QString traceSubjectWord(const QString &subject);

/// "Ngày đến" for "arrived". The key itself when it has no words.
QString traceFieldWord(const QString &field);

/// "kỳ chưa kết thúc" for "period_not_over", a warning that a reason overrode. The code itself when it has no words.
QString traceWarningWord(const QString &warning);

bool hasTraceWord(const QString &act);
bool hasTraceSubject(const QString &subject);
bool hasTraceField(const QString &field);

/// All codes, in the order in which they are to be chosen from.
QStringList traceActs();
QStringList traceSubjects();
QStringList traceFields();

/// Where a field stands among those of one line.
int traceFieldPlace(const QString &field);

} // namespace services
