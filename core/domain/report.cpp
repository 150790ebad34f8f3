#include "core/domain/report.h"

#include "core/base/text/docnumber.h"

namespace domain {

QString RegisterEntry::documentReference() const
{
    return base::DocumentNumber{documentNumber, documentSymbol}.text();
}

QString RegisterEntry::numberText() const
{
    const QString number = QString::number(arrivalNumber);
    return supplement > 0 ? QStringLiteral("%1.%2").arg(number).arg(supplement) : number;
}

} // namespace domain
