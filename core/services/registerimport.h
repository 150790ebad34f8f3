#pragma once

#include "core/base/result.h"
#include "core/services/datafile.h"
#include "core/services/newreport.h"
#include "core/services/unitcatalogue.h"

#include <QList>

#include <optional>

namespace services {

/// A row of the paper register, to be taken over under the number it had there.
struct RegisterRow {
    int line = 0; ///< of the pasted rows, from 1
    int number = 0;
    int supplement = 0;
    NewDocument document; ///< `unit` is set once the issuer is surely one; then `issuerText` is what was written
    std::optional<domain::Period> period; ///< it is the unit's report of that month
    std::optional<base::Error> fault; ///< why it cannot be taken over
    std::optional<base::Error> doubt; ///< the issuer may be several units (UnitAmbiguous); it can stay as written
};

/// Finds the issuers among the units (what is none stays as written), and, with `reports`, which rows are a unit's
/// report of a month: "Báo cáo … tháng 5/2022" of a unit that must report it and has not yet, the month not being
/// closed. Then judges every row: its faults stand in it. The series stays whole: no number twice, none that is in the
/// register already (unless an import brought it and was taken back: booknumber.h), no hole, not between them and the
/// register's last either; the days lie in a year whose book is open, and not after today. Errors: those of reading.
base::Result<void> judgeRegisterRows(
    const DataFile &file, const UnitCatalogue &units, bool reports, QList<RegisterRow> &rows);

/// Takes the judged rows over, all or none, in one act. Whether they are still without a fault is judged again: others
/// may have entered or closed something since. It can be taken back, and done again until a later import has written
/// over its numbers. Errors: RegisterRowsNone, RegisterRowsFaulty (the first one).
base::Result<int> importRegister(DataFile &file, const QList<RegisterRow> &judged);

} // namespace services
