#pragma once

#include "core/reporting/screentable/tablelisting.h"

#include <QByteArray>

namespace exchange {

/// The table as a CSV file: its heads and its rows. Heading, filter and date are no rows and stay out.
QByteArray listingCsv(const reporting::TableListing &table);

} // namespace exchange
