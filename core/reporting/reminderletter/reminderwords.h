#pragma once

#include "core/reporting/reminderletter/remindersource.h"

#include <QString>

/// The sentences of a reminder: pure functions of what was read.
namespace reporting {

constexpr qsizetype mostAddressees = 12; ///< more do not stand under Kính gửi but in a list behind the letter

inline bool hasAnnex(const ReminderSource &source)
{
    return source.units.size() > mostAddressees;
}

/// "Chủ nhật, ngày 09/10/2022".
QString dueDayWords(QDate day);

/// Under which plan, for which days, until when: "trước ngày 10/5/2022, chậm nhất hết thứ Hai, ngày 09/5/2022", or,
/// where the due day was moved, both days.
QString openingSentence(const ReminderSource &source);
/// How many are in and how many are not.
QString stateSentence(const ReminderSource &source);
/// In time, or, after the due day, at once.
QString askSentence(const ReminderSource &source);
/// Whom to call.
QString contactSentence(const PhraseBook &phrases, const services::OfficeSettings &office);

} // namespace reporting
