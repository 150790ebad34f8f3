#include "ui/models/taskline.h"

#include "core/base/text/fold.h"
#include "core/services/planreader.h"
#include "core/services/unitcatalogue.h"

namespace models {

QList<TaskGroupLines> taskLines(const services::PlanContents &contents,
    const QHash<domain::TaskId, domain::TaskStanding> &standings, const services::UnitCatalogue &units)
{
    QList<TaskGroupLines> groups;
    QHash<domain::GroupId, int> places;
    for (const domain::TaskGroup &group : contents.groups) {
        places.insert(group.id, int(groups.size()));
        groups.append({group, {}});
    }
    for (const domain::Task &task : contents.tasks) {
        if (!places.contains(task.group))
            continue;
        TaskLine line;
        line.task = task;
        line.standing = standings.value(task.id);
        line.leadShort = units.shortNames(task.leads);
        line.leadNames = units.names(task.leads);
        line.coordinatorNames = units.names(task.coordinators);
        for (const domain::TextSuggestion &suggestion : contents.suggestions) {
            if (suggestion.canBeShown() && suggestion.places().contains(task.no))
                line.suggestions.append(suggestion);
        }
        const QStringList words = QStringList{task.no, task.shortTitle, task.text} + line.leadShort + line.leadNames
            + line.coordinatorNames;
        line.key = base::fold(words.join(QLatin1Char('\n')));
        groups[places.value(task.group)].tasks.append(line);
    }
    return groups;
}

} // namespace models
