#pragma once

#include "core/base/result.h"
#include "core/reporting/document/document.h"
#include "core/reporting/registerbook/bookrange.h"
#include "core/services/datafile.h"
#include "core/services/officesettings.h"
#include "core/services/outgoingregister.h"

namespace reporting {

/// A part of the register of outgoing documents, to be printed and bound.
struct OutgoingBook {
    BookRange range; ///< both days given
    QList<services::OutgoingLine> lines; ///< by day and number
    services::OfficeSettings office;
};

/// Errors: DatesReversed.
base::Result<OutgoingBook> readOutgoingBook(const services::DataFile &file, const BookRange &range);

/// Sổ đăng ký văn bản đi: cover, first page, and ten columns (Phụ lục IV, mục I), landscape. Its numbers are given by
/// the văn thư to the whole agency, in a series for each symbol: they may have holes here, and the
/// cover names the lowest and the highest.
document::Document outgoingBook(const OutgoingBook &book);

} // namespace reporting
