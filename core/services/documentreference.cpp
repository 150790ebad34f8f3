#include "core/services/documentreference.h"

#include "core/base/text/docnumber.h"
#include "core/base/text/fold.h"
#include "core/domain/documentsymbol.h"
#include "core/services/enteredreport.h"
#include "core/store/unitrepository.h"

#include <optional>

namespace services {

using base::Result;
using namespace domain;

namespace {

/// What the unit writes on documents of this kind; empty: nobody knows.
Result<QString> expectedSymbol(const DataFile &file, UnitId id, DocumentKind kind)
{
    if (!id.isValid())
        return QString();
    const Result<QString> learnt = usualSymbol(file, id, kind);
    if (!learnt || !learnt->isEmpty())
        return learnt;
    const Result<std::optional<Unit>> unit = store::findUnit(file.connection(), id);
    if (!unit)
        return unit.error();
    const IssuerAbbreviation abbreviation = *unit ? issuerAbbreviation(**unit) : IssuerAbbreviation();
    return abbreviation.sure ? usualSymbolOf(kind, abbreviation.likely.value(0)) : QString();
}

} // namespace

Result<QString> properReference(const DataFile &file, UnitId unit, DocumentKind kind, const QString &typed)
{
    base::DocumentNumber document = base::splitDocumentNumber(typed);
    if (document.number.isEmpty())
        return typed;
    const DocumentKind told = documentKindOfSymbol(document.symbol).value_or(kind);
    const Result<QString> expected = expectedSymbol(file, unit, told);
    if (!expected)
        return expected.error();
    document.symbol = properSymbol(document.symbol);
    const QString folded = base::fold(document.symbol);
    const bool kindOnly = folded.isEmpty() || folded == base::fold(documentKindAbbreviation(told));
    // The unit's own spelling of the same symbol wins.
    if (!expected->isEmpty() && (kindOnly || folded == base::fold(*expected)))
        document.symbol = *expected;
    return document.text();
}

} // namespace services
