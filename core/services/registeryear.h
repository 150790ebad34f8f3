#pragma once

#include "core/base/result.h"
#include "core/domain/guard.h"
#include "core/services/datafile.h"

#include <QDate>

namespace services {

// The register belongs to the calendar year of arrival (rule 8). A document that arrived on 31/12 is often entered in
// the first days of January, so the book of a year stays open through 31 January of the next one; from then on, or from
// the day it is closed by hand after the year is over, it is read-only until it is reopened with a reason.

/// The last day on which the book of a year is open by itself.
inline QDate registerYearEnd(int year)
{
    return QDate(year + 1, 1, 31);
}

/// Nothing can be entered into, cancelled or changed in the year's register now.
base::Result<bool> isRegisterYearClosed(const DataFile &file, int year);

/// RegisterYearClosed, when it is.
base::Result<void> judgeRegisterYear(domain::Guards &guards, const DataFile &file, int year);

/// The same as an answer. Errors: RegisterYearClosed.
base::Result<void> checkRegisterYear(const DataFile &file, int year);

/// Closes the book of a year that is over; the reason may be empty. Errors: RegisterYearNotOver, RegisterYearClosed.
base::Result<void> closeRegisterYear(DataFile &file, int year, const QString &why = {});

/// Makes the book of a past year writable again, until it is closed by hand.
/// Errors: RegisterYearNotClosed, ReasonMissing.
base::Result<void> reopenRegisterYear(DataFile &file, int year, const QString &why);

} // namespace services
