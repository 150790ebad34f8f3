#pragma once

#include "core/base/result.h"
#include "core/domain/searchhit.h"
#include "core/services/datafile.h"

#include <QList>
#include <QString>

namespace services {

/// Everything of these kinds that has all words of the text, at most `limit` of a kind, in the order of the kinds.
/// For who can wait; Ctrl+K uses SearchCatalogue and RecordSearch apart.
base::Result<QList<domain::SearchFound>> search(
    const DataFile &file, const QString &text, const QList<domain::SearchKind> &kinds, int limit);

/// The hits of all kinds in one list, best first.
QList<domain::SearchHit> inRankOrder(const QList<domain::SearchFound> &found);

} // namespace services
