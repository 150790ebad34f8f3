#include "core/reporting/document/table.h"

#include <QStringList>

namespace document {

TableRow tableRow(const QStringList &texts)
{
    TableRow row;
    row.reserve(texts.size());
    for (const QString &text : texts)
        row.append(TableCell{text});
    return row;
}

} // namespace document
