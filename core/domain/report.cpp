#include "core/domain/report.h"

#include "core/base/text/docnumber.h"

namespace domain {

QString RegisterEntry::documentReference() const
{
    return base::DocumentNumber{documentNumber, documentSymbol}.text();
}

} // namespace domain
