#include "core/exchange/listingcsv.h"

#include "core/base/text/csv.h"

namespace exchange {

QByteArray listingCsv(const reporting::TableListing &table)
{
    QStringList heads;
    for (const reporting::ListingColumn &column : table.columns)
        heads.append(column.head);
    return base::csvFile(QList<QStringList>{heads} + table.rows);
}

} // namespace exchange
