#pragma once

#include "core/reporting/adhoc/adhocsource.h"

#include <QStringList>

/// The sentences of a report that answers a request: pure functions of what was read.
namespace reporting {

/// What was asked, without the word "Báo cáo" that the paper's own kind says: "Kết quả cấp tài khoản …".
QString requestedSubject(const AdHocSource &source);
/// Under which plan, and by which paper it was asked.
QString adHocBasisSentence(const AdHocSource &source);
/// What was reported, by the paper that asked for it.
QString adHocClosingSentence(const AdHocSource &source);
/// Who was asked by which paper until when, how many answered, who was late, who is missing.
QStringList answeringSentences(const AdHocSource &source);
/// One item a content, units that wrote the same together; the shortest first.
QStringList answerItems(const AdHocSource &source);
/// One item a difficulty that the answers tell of.
QStringList answeredDifficulties(const AdHocSource &source);
/// One item a proposal of theirs that nobody has answered yet.
QStringList answeredProposals(const AdHocSource &source);

} // namespace reporting
