#pragma once

#include "core/base/result.h"
#include "core/domain/registerline.h"
#include "core/reporting/document/document.h"
#include "core/reporting/registerbook/bookrange.h"
#include "core/reporting/registerbook/numberseries.h"
#include "core/reporting/registerbook/reportuse.h"
#include "core/services/datafile.h"
#include "core/services/officesettings.h"

namespace reporting {

/// A part of the register of incoming documents, to be printed and bound (NĐ 30/2020, Điều 22).
struct RegisterBook {
    BookRange range; ///< both days given
    QList<domain::RegisterLine> lines; ///< in the order of the numbers, in whatever state
    NumberSeries series;
    services::OfficeSettings office;
    MonthOutcomes outcomes = {};
};

/// Errors: DatesReversed.
base::Result<RegisterBook> readRegisterBook(const services::DataFile &file, const BookRange &range);

/// Sổ đăng ký văn bản đến: cover, first page, and ten columns (Phụ lục IV, mục VI), landscape.
document::Document incomingBook(const RegisterBook &book);

/// Sổ theo dõi giải quyết văn bản đến: seven columns (Phụ lục IV, mục VIII), landscape.
document::Document trackingBook(const RegisterBook &book);

} // namespace reporting
