#pragma once

#include "core/reporting/periodic/periodicsource.h"

#include <QString>
#include <QStringList>

/// The sentences of a report on a run of months, but for the discipline (disciplinetext.h): pure functions of what was
/// read.
namespace reporting {

/// "A, B, C".
QString commaList(const QStringList &parts);

/// "tăng 07", "giảm 01", "không thay đổi".
QString countChange(const PhraseBook &phrases, int more);

/// "Thực hiện Kế hoạch số 1228/KH-UBND ngày 07/4/2022 của UBND thị xã Ninh Hòa về triển khai …".
QString basisSentence(const PeriodicSource &source);

/// "Kế hoạch giao 32 nhiệm vụ thuộc 06 nhóm…", by the states there are; with deadlines also in time and overdue.
QStringList taskSentences(const PeriodicSource &source);

/// What was done within the span, and how many are done against the span before and the same one last year, where
/// units had to report by then. May be empty.
QStringList taskChangeSentences(const PeriodicSource &source);

/// "Nhóm có 13 nhiệm vụ: 02 hoàn thành, 11 đang thực hiện."
QString groupSentence(const PeriodicSource &source, const TaskCounts &counts);

/// The first of the difficulties' section: how many there are and where they stand.
QString difficultySentence(const PeriodicSource &source);

/// One item a difficulty: what, whose, how far; none when they are so many that only their annex tells them.
QStringList difficultyItems(const PeriodicSource &source);

/// What is to be done in the period that follows; never empty.
QStringList nextSentences(const PeriodicSource &source);

/// One item a proposal of a difficulty that nobody has answered yet; the same proposal of several units is one.
QStringList proposalItems(const PeriodicSource &source);

} // namespace reporting
