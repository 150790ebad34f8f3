#pragma once

#include "core/domain/documentkind.h"
#include "core/domain/unit.h"

#include <QString>
#include <QStringList>

namespace domain {

/// A symbol as documents write it (NĐ 30/2020, Phụ lục I, mục II.3: in capitals, no blanks, "-" between the groups):
/// "bc – ubnd" is "BC-UBND", "qđ-ttg" "QĐ-TTg", "ttr-ubnd" "TTr-UBND". What is written with small letters on purpose
/// in a mixed spelling stays ("TT-BKHĐT").
QString properSymbol(const QString &typed);

/// How the unit abbreviates itself in symbols.
struct IssuerAbbreviation {
    QStringList likely; ///< "TCKH"; the likeliest first
    bool sure = false; ///< the first one is what such units write
};

/// From the unit's kind and names: "UBND" for a ward or commune, "CAX" and "CAP" for their police, an alias in capitals
/// that spells the unit's code ("GD&ĐT" of gddt is "GDĐT"); for others the initials of the short
/// name, which are not sure.
IssuerAbbreviation issuerAbbreviation(const Unit &unit);

/// "BC" and the unit's abbreviation: "BC-UBND".
QString usualSymbolOf(DocumentKind kind, const QString &abbreviation);

} // namespace domain
