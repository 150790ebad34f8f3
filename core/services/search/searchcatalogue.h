#pragma once

#include "core/base/result.h"
#include "core/base/text/searchwords.h"
#include "core/domain/plan.h"
#include "core/domain/searchhit.h"
#include "core/services/datafile.h"
#include "core/services/unitcatalogue.h"

#include <optional>

namespace services {

/// The units and the plan's tasks as they are now: few enough to be read once and looked through at every key.
class SearchCatalogue {
public:
    static base::Result<SearchCatalogue> read(const DataFile &file);

    /// By all that people write for a unit (domain::UnitMatcher), and by words of its names in any order. Without
    /// words: all, in official order.
    domain::SearchFound units(const QString &typed, int limit) const;
    /// By number, title, who leads or takes part, and official text; a number typed whole comes first. Without
    /// words: all, in the plan's order.
    domain::SearchFound tasks(const QString &typed, int limit) const;
    /// The unit that the text names best, which must be one that can report.
    std::optional<domain::Unit> unitNamed(const QString &typed) const;

private:
    struct TaskText {
        domain::Task task;
        QString titleKey; ///< folded number and title
        QString textKey; ///< folded official text
        QString leads; ///< "chủ trì: …"
    };

    SearchCatalogue(UnitCatalogue units, const QList<domain::Task> &tasks);
    QList<domain::Unit> matches(const QString &typed, QList<int> *ranks) const;
    std::optional<domain::SearchHit> hitOf(
        const TaskText &text, const QString &typed, const base::SearchWords &words) const;
    /// The unit among these that has all words in its names; nothing: none has.
    std::optional<domain::Unit> unitAmong(const QList<domain::UnitId> &ids, const base::SearchWords &words) const;

    UnitCatalogue m_units;
    QHash<domain::UnitId, QString> m_unitKeys; ///< every name of it, folded
    QHash<domain::UnitId, QString> m_unitWhy; ///< "chủ trì 3 · phối hợp 2 nhiệm vụ"
    QList<TaskText> m_tasks;
};

} // namespace services
