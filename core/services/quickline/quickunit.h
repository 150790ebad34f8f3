#pragma once

#include "core/domain/quickline/quickwords.h"
#include "core/services/unitcatalogue.h"

namespace services {

/// Which unit the words of a quick line name, and what they say besides.
struct QuickUnit {
    domain::UnitId unit; ///< valid: surely this one
    QString text; ///< the words that were taken for its name; empty: none was named
    QList<domain::Unit> candidates; ///< when it is not sure; the likeliest first
    QList<domain::DocumentKind> kinds; ///< that the other words name
    bool request = false;
    QStringList unread; ///< words that belong to neither
};

/// Words that may be a kind ("kế hoạch") belong to the unit when they are part of a name that is spelt out ("tài chính
/// kế hoạch"). Names are also found when typed in one piece ("ninhthuy"), with the letters or digits of an input method
/// that was off ("ninh thuyr"), and, as candidates only, with up to two wrong letters or
/// letters left out ("nthuy").
QuickUnit findQuickUnit(const QList<domain::QuickWords::NameWord> &words, const UnitCatalogue &units);

} // namespace services
